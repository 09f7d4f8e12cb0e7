package org.dateline.store.index;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure.
 *
 * @param phrase the figure in the words of the text
 * @param counted what is counted; may be empty
 * @param concept the IRI of what is counted; may be empty
 * @param unit the label of the unit, {@code count} for plain counts
 * @param per what it is a rate of; may be empty
 * @param modifier exact, approximate, at least and the like, as the graph has it
 * @param modality planned, possible, conditional or asserted
 * @param time when it held, where the text tells, as the graph has it; may be empty
 */
public record FigureEntry(
        String iri,
        String phrase,
        String counted,
        String concept,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        String unit,
        String per,
        String modifier,
        String modality,
        String time,
        List<Named> about,
        List<Named> claimants,
        Words evidence) {
    /** In what way it stands in the text. */
    public Standing standing() {
        if (!claimants.isEmpty()) {
            return Standing.CLAIMED;
        }
        return modality.equals("asserted") ? Standing.ASSERTED : Standing.OPEN;
    }

    /** The same with other words for whom it concerns and who says so. */
    FigureEntry calling(List<Named> concerned, List<Named> sayers) {
        return new FigureEntry(
                iri, phrase, counted, concept, value, low, high, unit, per, modifier, modality, time, concerned, sayers,
                evidence);
    }
}
