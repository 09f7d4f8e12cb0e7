package org.dateline.resolve.copies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.dateline.model.CopyGroup;

/**
 * The steps by which many machines find the copies that {@link CopyIndex} finds on one. Each article gives its {@linkplain
 * #samples samples} and their {@linkplain #rarer rarer part}; articles of which one has in its rarer part what the other has at
 * all are candidates; of these some are {@linkplain #link linked}, and each component of links is {@linkplain
 * #groups grouped} by itself. All is told from the sketches of {@link CopyDetector}.
 */
public final class CopyPairs {
    private CopyPairs() {}

    /**
     * Two articles that are copies, by their ids.
     *
     * @param oneDay the day of publication of the one, or an empty text
     * @param otherDay that of the other
     * @param score as {@link CopyIndex#score}
     */
    public record Link(String one, String oneDay, String other, String otherDay, double score)
            implements Serializable {}

    /** Whether two articles are copies, told from their sketches. */
    public static Optional<Link> link(String one, String oneSketch, String other, String otherSketch) {
        double score = CopyIndex.score(CopyDetector.fingerprint(oneSketch), CopyDetector.fingerprint(otherSketch));
        return score > 0
                ? Optional.of(new Link(one, day(oneSketch), other, day(otherSketch), score))
                : Optional.empty();
    }

    private static String day(String sketch) {
        return CopyDetector.day(sketch).map(LocalDate::toString).orElse("");
    }

    /** The samples of an article's wording; none if it has no sketch. */
    public static int[] samples(String sketch) {
        return sketch.isEmpty()
                ? new int[0]
                : CopyDetector.fingerprint(sketch).shingles().hashes().clone();
    }

    /**
     * A part of the samples of which every article that is no smaller and is a copy has one.
     *
     * @param frequency about how many articles have a sample; the less is known of it, the more candidates there are, and
     *     what is found stays the same
     */
    public static int[] rarer(String sketch, IntUnaryOperator frequency) {
        return sketch.isEmpty()
                ? new int[0]
                : RarerPart.of(CopyDetector.fingerprint(sketch).shingles(), frequency);
    }

    /** The groups of the articles that some links connect, which must be all links of these articles. */
    public static List<CopyGroup> groups(Collection<Link> links) {
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, SortedMap<String, Double>> scores = new TreeMap<>();
        for (Link link : links) {
            enter(link.one(), link.oneDay(), days);
            enter(link.other(), link.otherDay(), days);
            scores.computeIfAbsent(link.one(), id -> new TreeMap<>()).put(link.other(), link.score());
            scores.computeIfAbsent(link.other(), id -> new TreeMap<>()).put(link.one(), link.score());
        }
        return Copies.clusters(scores, days).stream()
                .map(cluster -> new CopyGroup(cluster.representative(), cluster.copies()))
                .toList();
    }

    private static void enter(String id, String day, Map<String, LocalDate> days) {
        if (!day.isEmpty()) {
            days.put(id, LocalDate.parse(day));
        }
    }
}
