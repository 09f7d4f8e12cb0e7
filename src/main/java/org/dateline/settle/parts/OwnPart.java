package org.dateline.settle.parts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.CopyDetection;
import org.dateline.model.Correction;
import org.dateline.model.Identification;
import org.dateline.model.Occurrence;
import org.dateline.rdf.NQuads;
import org.dateline.rdf.Occurrences;
import org.dateline.rdf.StoredDocument;
import org.dateline.settle.Corrections;
import org.dateline.settle.Evidence;
import org.dateline.settle.KeyedName;

/**
 * What one document contributes to decisions about others, told from the N-Quads of its own graph.
 *
 * @param document the document's IRI
 * @param occurrences its entities
 * @param sketch what its text is compared with others' by; empty if it has none
 * @param evidence the corrections that it gives something to correct, as {@link Evidence#of}
 */
public record OwnPart(String document, List<Occurrence> occurrences, String sketch, Set<String> evidence) {
    public OwnPart {
        occurrences = List.copyOf(occurrences);
        evidence = Set.copyOf(evidence);
    }

    /**
     * @param lines the document's own graph as N-Quads
     * @param part what the part is called in messages
     * @throws PartFault if they are none
     */
    public static OwnPart of(DocumentLines.Lines lines, String part, CopyDetection copies, Corrections corrections) {
        String document = lines.document();
        List<Quad> own = quads(lines, part);
        List<Occurrence> occurrences = Occurrences.of(document, own);
        Set<String> names = occurrences.stream().map(Occurrence::name).collect(Collectors.toSet());
        return new OwnPart(
                document,
                occurrences,
                StoredDocument.of(document, own).map(copies::sketch).orElse(""),
                Evidence.of(document, own, names, corrections));
    }

    private static List<Quad> quads(DocumentLines.Lines lines, String part) {
        try {
            return NQuads.read(lines.text());
        } catch (RiotException e) {
            throw new PartFault(
                    part, lines.first(), "the document that begins there is no N-Quads: " + e.getMessage(), e);
        }
    }

    /**
     * Its names with what each shares with names that might mean the same, those included with which a person's word binds it.
     *
     * @param corrections those in force
     */
    public static List<KeyedName> keyed(
            Collection<Occurrence> occurrences, Identification identification, Corrections corrections) {
        return KeyedName.of(occurrences, identification).stream()
                .map(name -> withMerges(name, corrections))
                .toList();
    }

    private static KeyedName withMerges(KeyedName name, Corrections corrections) {
        Set<String> keys = new HashSet<>(name.keys());
        corrections.byId().forEach((id, correction) -> {
            if (correction instanceof Correction.Merge
                    && Corrections.namesOf(correction).anyMatch(name.name()::equals)) {
                keys.add("merge " + id);
            }
        });
        return new KeyedName(name.name(), keys);
    }
}
