package org.dateline.extract;

import org.dateline.extract.Clause.Argument;

/**
 * How likely a reader would agree with a statement, by how it was found. The figures are the shares found right in a sample read by
 * hand; EVALUATION.md has the table.
 */
final class Confidence {
    /** A post, in a title, an apposition or a copula. */
    static final double POST = 0.95;
    /** A relation of the ontology between two entities whose types fit. */
    static final double TYPED = 0.92;

    private static final double MAIN = 0.82;
    private static final double COORDINATED = 0.75;
    private static final double SIDE = 0.72;
    /** What a noun phrase of more than this many words is worth less. */
    private static final int LONG = 12;

    private static final double LONG_PHRASE = 0.92;
    private static final double UNNAMED = 0.95;

    private Confidence() {}

    /** The confidence in a statement in the text's own words. */
    static double open(Tree tree, Clause clause, Argument subject, Argument object, int entities) {
        int predicate = clause.predicate();
        double confidence = tree.hangs(predicate, "root") || tree.hangs(predicate, "ccomp")
                ? MAIN
                : tree.hangs(predicate, "conj") || tree.hangs(predicate, "xcomp") || tree.hangs(predicate, "appos")
                        ? COORDINATED
                        : SIDE;
        confidence *= length(subject) > LONG || length(object) > LONG ? LONG_PHRASE : 1;
        confidence *= entities == 0 ? UNNAMED : 1;
        return Math.round(confidence * 100) / 100.0;
    }

    private static int length(Argument argument) {
        return argument.to() - argument.from();
    }
}
