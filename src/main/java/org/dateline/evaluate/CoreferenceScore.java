package org.dateline.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.EntityMention;
import org.dateline.model.Span;

/**
 * B-cubed (Bagga and Baldwin 1998) over the mentions of names that are both found and in the gold: whether names that mean the same
 * are joined, and others not.
 *
 * @param precision the sum of each mention's precision
 * @param recall the sum of each mention's recall
 * @param mentions how many mentions were compared
 */
public record CoreferenceScore(double precision, double recall, int mentions) {
    public static final CoreferenceScore NONE = new CoreferenceScore(0, 0, 0);

    /**
     * @param found the mentions of one document
     * @param gold the entity that each mention means, by its span
     */
    public static CoreferenceScore of(List<EntityMention> found, Map<Span, String> gold) {
        Map<Span, String> joined = new HashMap<>();
        found.stream()
                .filter(m -> gold.containsKey(m.mention().span()))
                .forEach(m -> joined.put(m.mention().span(), m.entity().key()));
        double precision = 0;
        double recall = 0;
        for (Span mention : joined.keySet()) {
            int ours = 0;
            int theirs = 0;
            int both = 0;
            for (Span other : joined.keySet()) {
                boolean same = Objects.equals(joined.get(mention), joined.get(other));
                boolean meant = Objects.equals(gold.get(mention), gold.get(other));
                ours += same ? 1 : 0;
                theirs += meant ? 1 : 0;
                both += same && meant ? 1 : 0;
            }
            precision += (double) both / ours;
            recall += (double) both / theirs;
        }
        return new CoreferenceScore(precision, recall, joined.size());
    }

    public CoreferenceScore plus(CoreferenceScore other) {
        return new CoreferenceScore(precision + other.precision, recall + other.recall, mentions + other.mentions);
    }

    /** The harmonic mean of the mean precision and the mean recall. */
    public double f1() {
        return precision + recall == 0
                ? 0
                : 2 * (precision / mentions) * (recall / mentions) / ((precision + recall) / mentions);
    }

    @Override
    public String toString() {
        return "B-cubed P %.3f R %.3f F1 %.3f (on %d mentions)"
                .formatted(precision / Math.max(1, mentions), recall / Math.max(1, mentions), f1(), mentions);
    }
}
