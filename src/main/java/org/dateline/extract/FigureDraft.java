package org.dateline.extract;

import org.dateline.model.Change;
import org.dateline.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what its own sentence says of it.
 *
 * @param clause the clause it stands in, or null
 * @param counted what it counts, or null
 * @param change which end of a change it is, or null
 */
record FigureDraft(
        Quantity quantity,
        @Nullable Clause clause,
        @Nullable Counted counted,
        @Nullable Change change) {
    FigureDraft with(@Nullable Counted other) {
        return new FigureDraft(quantity, clause, other, change);
    }

    FigureDraft as(Change other) {
        return new FigureDraft(quantity, clause, counted, other);
    }
}
