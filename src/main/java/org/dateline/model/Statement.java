package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Who did what, and who says so.
 *
 * @param evidence the span of the sentence that states it
 * @param subject who or what it is about
 * @param predicate the local name of a typed relation of the ontology, or {@value #UNTYPED}
 * @param predicateText the words of the relation, as a lemma with its preposition ("meet with")
 * @param object whom or what it relates to
 * @param claimant who says so, or null where the article itself does
 * @param negated true if the text says that it is not so
 * @param modality whether it is told as done, intended or possible
 * @param time when, or null
 * @param place where, or null
 * @param post the post that is held, for the relation of holding one, and for a title whose body is not named; else null
 * @param confidence from 0 to 1, the estimated probability that a reader would agree
 */
public record Statement(
        Span evidence,
        Term subject,
        String predicate,
        String predicateText,
        Term object,
        @Nullable Term claimant,
        boolean negated,
        Modality modality,
        @Nullable TimeExpression time,
        @Nullable Entity place,
        @Nullable Post post,
        double confidence) {

    /** The predicate of a relation that the ontology has no term for. */
    public static final String UNTYPED = "relatedTo";

    /** True if the article says in its own voice that it is so: neither claimed, nor denied, planned or merely possible. */
    public boolean asserted() {
        return claimant == null && !negated && modality == Modality.ASSERTED;
    }
}
