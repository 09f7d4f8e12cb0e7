package org.dateline.resolve.copies;

/**
 * How alike two articles are, and whether that makes them copies.
 *
 * <p>Articles are copies if enough of the smaller one's wording stands in the larger, and, unless nearly all of it does, enough
 * of its names and figures too. All are measured on the samples of {@link Fingerprint}; the decision is the same both ways, and
 * depends on nothing else. EVALUATION.md tells what the settings were chosen by.
 */
final class Likeness {
    /** The least part of the smaller article's wording that a copy shares. */
    static final double LEAST_WORDING = 0.40;

    /** Where so much of the wording is shared, names and figures are not asked: an update is a copy still. */
    private static final double SAME_WORDING = 0.80;

    /** The least number of sampled shingles that copies share. */
    static final int LEAST_SHARED = 5;

    /** The least part of the smaller article's names that a copy shares. */
    private static final double LEAST_NAMES = 0.40;

    private static final int FEW_NAMES = 4;

    /** The least part of the figures of the article with fewer that a copy shares. */
    private static final double LEAST_FIGURES = 0.34;

    private static final int FEW_FIGURES = 5;

    private Likeness() {}

    /** How much of the smaller article's wording is in the larger, from 0 to 1; 0 if they are no copies. */
    static double of(Fingerprint one, Fingerprint other) {
        Sketch.Overlap wording = one.shingles().with(other.shingles());
        if (wording.shared() < LEAST_SHARED || wording.containment() < LEAST_WORDING) {
            return 0;
        }
        if (wording.containment() >= SAME_WORDING) {
            return wording.containment();
        }
        Sketch.Overlap names = one.names().with(other.names());
        Sketch.Overlap figures = one.figures().with(other.figures());
        return differ(names, FEW_NAMES, LEAST_NAMES)
                        || differ(figures, FEW_FIGURES, LEAST_FIGURES)
                        || differ(names.plus(figures), FEW_NAMES, LEAST_NAMES)
                ? 0
                : wording.containment();
    }

    private static boolean differ(Sketch.Overlap marks, int few, double least) {
        return marks.smaller() >= few && marks.containment() < least;
    }
}
