package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Occurrence;
import org.dateline.settle.OccurrenceCodec;
import org.dateline.settle.parts.DocumentLines;
import org.dateline.settle.parts.OwnPart;

/**
 * What a document contributes to decisions about others, as bytes and texts.
 *
 * @param document its IRI
 * @param encoded its entities, by {@link OccurrenceCodec}
 * @param sketch what its text is compared with others' by; empty if it has none
 * @param evidence the corrections that it gives something to correct
 */
record Heard(String document, byte[] encoded, String sketch, ArrayList<String> evidence) implements Serializable {

    /** @throws org.dateline.settle.parts.PartFault if the document's lines are no N-Quads */
    static Heard of(OwnParts.Own own, Rules rules) {
        OwnPart part = OwnPart.of(
                new DocumentLines.Lines(own.document(), own.text(), own.first()),
                own.part(),
                Rules.COPIES,
                rules.corrections());
        return new Heard(
                part.document(),
                OccurrenceCodec.encode(part.occurrences()),
                part.sketch(),
                new ArrayList<>(part.evidence()));
    }

    List<Occurrence> occurrences() {
        return OccurrenceCodec.decode(encoded, document, word -> word);
    }
}
