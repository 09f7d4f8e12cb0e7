package org.dateline.evaluate;

import java.util.List;
import org.dateline.model.Statement;

/**
 * How many of the facts that a reader listed are found with both arguments. The list is not all there is to say, so what is found
 * beyond it is no error and there is no precision.
 *
 * @param gold facts listed
 * @param arguments of those, found with both arguments, in either direction
 * @param claimant of those, with a claimant if and only if the gold has one
 * @param negation of those, negated if and only if the gold is
 * @param found all statements found
 */
public record StatementScore(int gold, int arguments, int claimant, int negation, int found) {
    public static final StatementScore NONE = new StatementScore(0, 0, 0, 0, 0);

    public static StatementScore of(List<Statement> statements, List<GoldDocument.Fact> facts) {
        int arguments = 0;
        int claimant = 0;
        int negation = 0;
        for (GoldDocument.Fact fact : facts) {
            List<Statement> hits =
                    statements.stream().filter(s -> matches(s, fact)).toList();
            arguments += hits.isEmpty() ? 0 : 1;
            claimant += hits.stream().anyMatch(s -> (s.claimant() != null) == fact.claimed()) ? 1 : 0;
            negation += hits.stream().anyMatch(s -> s.negated() == fact.negated()) ? 1 : 0;
        }
        return new StatementScore(facts.size(), arguments, claimant, negation, statements.size());
    }

    private static boolean matches(Statement statement, GoldDocument.Fact fact) {
        String subject = statement.subject().label();
        String object = statement.object().label();
        boolean there = fact.evidence() == null || fact.evidence().overlaps(statement.evidence());
        boolean straight = Words.agree(fact.subjects(), subject) && Words.agree(fact.objects(), object);
        boolean swapped = Words.agree(fact.subjects(), object) && Words.agree(fact.objects(), subject);
        return there && (straight || swapped);
    }

    public StatementScore plus(StatementScore other) {
        return new StatementScore(
                gold + other.gold,
                arguments + other.arguments,
                claimant + other.claimant,
                negation + other.negation,
                found + other.found);
    }

    /** The share of the facts listed that are found. */
    public double recall() {
        return gold == 0 ? 0 : (double) arguments / gold;
    }

    @Override
    public String toString() {
        return "arguments recall %.3f (%d of %d), claimant right %.3f, negation right %.3f, statements found %d"
                .formatted(
                        recall(),
                        arguments,
                        gold,
                        (double) claimant / Math.max(1, arguments),
                        (double) negation / Math.max(1, arguments),
                        found);
    }
}
