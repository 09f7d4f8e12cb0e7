package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as an analyst would enter it into a ledger.
 *
 * @param quantity the number with its modifier and unit
 * @param evidence the span of the sentence it stands in
 * @param counts the words for what is counted, or null
 * @param concept what the counted noun stands for, so that "soldiers" and "troops" can be compared, or null if it is too general
 * @param about the entities that it concerns, in the order of the text
 * @param claimant who says so, or null where the article itself does
 * @param time when it held, or null
 * @param modality whether it is told as done, planned or possible
 * @param change which end of a change it is, or null
 */
public record Figure(
        Quantity quantity,
        Span evidence,
        @Nullable String counts,
        @Nullable String concept,
        List<Entity> about,
        @Nullable Term claimant,
        @Nullable TimeExpression time,
        Modality modality,
        @Nullable Change change) {
    public Figure {
        about = List.copyOf(about);
    }
}
