package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.OpenRelation;

/**
 * Scores open relations by the lexical match of CaRB (Bhardwaj, Aggarwal and Mausam 2019): relations and arguments agree by the
 * words that they share, precision counts each gold relation once, and the threshold of confidence is the best one.
 */
public final class OpenRelationScore {
    private static final Set<String> BE = Set.of("be", "is", "am", "are", "was", "were", "been", "being");
    private static final List<String> SAYING = List.of("said", "told", "added", "adds", "says");

    private final List<List<OpenRelation>> gold = new ArrayList<>();
    private final List<List<OpenRelation>> found = new ArrayList<>();

    /**
     * The score at one threshold.
     *
     * @param precision share of the words found that are right, each gold relation matched once
     * @param recall share of the words of the gold that are found
     * @param threshold the least confidence counted
     */
    public record Score(double precision, double recall, double threshold) {
        /** Their harmonic mean. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f F1 %.3f (confidence from %.2f)".formatted(precision, recall, f1(), threshold);
        }
    }

    /** Adds a sentence: what should be found in it, and what was. */
    public void add(List<OpenRelation> right, List<OpenRelation> mine) {
        gold.add(right);
        found.add(mine);
    }

    /** The score at the threshold that is best. */
    public Score best() {
        TreeSet<Double> thresholds = new TreeSet<>();
        found.forEach(sentence -> sentence.forEach(r -> thresholds.add(r.confidence())));
        Score best = new Score(0, 0, 0);
        for (double threshold : thresholds) {
            Score score = at(threshold);
            best = score.f1() > best.f1() ? score : best;
        }
        return best;
    }

    private Score at(double threshold) {
        double precision = 0;
        double recall = 0;
        int predictions = 0;
        int golds = 0;
        for (int i = 0; i < gold.size(); i++) {
            List<OpenRelation> kept = found.get(i).stream()
                    .filter(r -> r.confidence() >= threshold)
                    .toList();
            double[][][] pairs = pairs(gold.get(i), kept);
            recall += Arrays.stream(pairs)
                    .mapToDouble(row ->
                            Arrays.stream(row).mapToDouble(p -> p[1]).max().orElse(0))
                    .sum();
            precision += matched(pairs, kept.size());
            predictions += kept.size();
            golds += gold.get(i).size();
        }
        return new Score(precision / Math.max(1, predictions), recall / Math.max(1, golds), threshold);
    }

    /** The sum of precisions when each gold relation and each found one is matched once, the best first. */
    private static double matched(double[][][] pairs, int columns) {
        boolean[] rowUsed = new boolean[pairs.length];
        boolean[] columnUsed = new boolean[columns];
        double sum = 0;
        for (int n = 0; n < Math.min(pairs.length, columns); n++) {
            int row = -1;
            int column = -1;
            for (int i = 0; i < pairs.length; i++) {
                for (int j = 0; j < columns; j++) {
                    boolean free = !rowUsed[i] && !columnUsed[j];
                    if (free && (row < 0 || pairs[i][j][0] > pairs[row][column][0])) {
                        row = i;
                        column = j;
                    }
                }
            }
            rowUsed[row] = true;
            columnUsed[column] = true;
            sum += pairs[row][column][0];
        }
        return sum;
    }

    private static double[][][] pairs(List<OpenRelation> gold, List<OpenRelation> found) {
        double[][][] pairs = new double[gold.size()][found.size()][];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                pairs[i][j] = pair(gold.get(i), found.get(j));
            }
        }
        return pairs;
    }

    /** Precision and recall of one relation for another; words of saying may have their arguments in either order. */
    private static double[] pair(OpenRelation gold, OpenRelation found) {
        String first = found.arguments().get(0);
        String rest = rest(found);
        double[] straight = match(gold, found.relation(), first, rest);
        if (SAYING.stream().noneMatch(gold.relation()::contains)) {
            return straight;
        }
        double[] reversed = match(gold, found.relation(), rest, first);
        boolean better = reversed[0] > straight[0] || reversed[0] == straight[0] && reversed[1] > straight[1];
        return better ? reversed : straight;
    }

    private static String rest(OpenRelation relation) {
        return String.join(
                " ", relation.arguments().subList(1, relation.arguments().size()));
    }

    private static double[] match(OpenRelation gold, String relation, String first, String rest) {
        int shared = shared(gold.relation(), relation, true);
        if (shared == 0) {
            return new double[] {0, 0};
        }
        shared += shared(gold.arguments().get(0), first, false) + shared(rest(gold), rest, false);
        boolean alone = rest(gold).isBlank();
        double predicted = words(relation).size()
                + words(first).size()
                + (alone ? 0 : words(rest).size());
        double expected = words(gold.relation()).size()
                + words(gold.arguments().get(0)).size()
                + words(rest(gold)).size();
        return new double[] {shared / predicted, shared / expected};
    }

    private static int shared(String gold, String found, boolean relation) {
        List<String> left = words(found);
        List<String> wanted = words(gold);
        int shared = 0;
        for (String word : wanted) {
            shared += left.remove(word) ? 1 : 0;
        }
        boolean be = relation && left.contains("be") && wanted.stream().anyMatch(BE::contains);
        return be ? shared + 1 : shared;
    }

    private static List<String> words(String words) {
        List<String> split = new ArrayList<>(Arrays.asList(words.trim().split("\\s+")));
        split.remove("");
        return split;
    }
}
