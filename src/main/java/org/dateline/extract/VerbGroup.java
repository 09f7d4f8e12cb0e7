package org.dateline.extract;

import org.dateline.model.Modality;

/**
 * What a predicate says.
 *
 * @param lemma the main verb's lemma, with its particle ("take over"); "be" for a copula
 * @param words the lemmas from the first verb of a chain on ("agree to send"), the last in the passive if it is
 * @param passive true for "was sent"
 * @param copula true if a noun, adjective or place is said of the subject
 * @param past true for "was", "were" and "served" alone
 * @param negated true if it says that it is not so
 * @param modality done, intended or possible
 */
record VerbGroup(
        String lemma, String words, boolean passive, boolean copula, boolean past, boolean negated, Modality modality) {
    /** A plain "is". */
    static final VerbGroup COPULA = new VerbGroup("be", "be", false, true, false, false, Modality.ASSERTED);

    /** The same said to be so or not, within a modality. */
    VerbGroup within(boolean not, Modality other) {
        return new VerbGroup(lemma, words, passive, copula, past, not, stronger(modality, other));
    }

    /** The one that says less of what is so. */
    static Modality stronger(Modality one, Modality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
