package org.dateline.serve.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two claims of the same time that cannot both be right, by the rules of the query {@code figures-that-disagree}, where they are
 * called a contradiction.
 *
 * @param low the claim of the lower figure
 * @param high the claim of the higher one
 */
record Disagreement(Entry low, Entry high) {
    /** An age that one article tells twice is of two times. */
    private static final String AGE = "age";

    private static final int SAME_BREATH = 1;

    /** All pairs, in the order of time. */
    static List<Disagreement> among(List<Entry> entries) {
        List<Disagreement> found = new ArrayList<>();
        for (Entry low : entries) {
            for (Entry high : entries) {
                if (contradict(low.first(), high.first())) {
                    found.add(new Disagreement(low, high));
                }
            }
        }
        return found;
    }

    /** True if the first is lower than the second, and both cannot be right. */
    static boolean contradict(Claim low, Claim high) {
        return low.bounds().isBelow(high.bounds())
                && areOfDifferentPeople(low, high)
                && !low.role().equals("from")
                && !high.role().equals("from")
                && areOfOneTime(low, high)
                && areOfOneThing(low, high);
    }

    private static boolean areOfDifferentPeople(Claim one, Claim other) {
        return one.claimants().stream().noneMatch(other.claimants()::contains);
    }

    private static boolean areOfOneTime(Claim one, Claim other) {
        boolean oneArticle = one.document().equals(other.document());
        if (oneArticle && one.concept().equals(AGE)) {
            return false;
        }
        if (!oneArticle && one.planned() != other.planned()) {
            return false;
        }
        return one.when().overlaps(other.when())
                || oneArticle
                        && one.when()
                                .monthsFrom(other.when())
                                .filter(months -> months <= SAME_BREATH)
                                .isPresent();
    }

    /** Both concern the same throughout; of two named claimants one may name more than the other, or both share two. */
    private static boolean areOfOneThing(Claim one, Claim other) {
        Set<String> here = one.about();
        Set<String> there = other.about();
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        if (shared.isEmpty()) {
            return false;
        }
        boolean told = one.isTold() && other.isTold();
        boolean within = there.containsAll(here);
        boolean around = here.containsAll(there);
        return within && around || told && (within || around || shared.size() > 1);
    }
}
