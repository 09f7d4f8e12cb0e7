package org.dateline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int L = Labels.COUNT;
    private static final int TOKENS = 3;

    private final double[][] emissions = random(TOKENS, 7);
    private final double[][] transitions = allowed(random(L, 11));
    private final Lattice lattice = new Lattice(emissions, transitions);

    @Test
    void the_sum_is_that_over_all_labellings() {
        double sum = labellings().mapToDouble(labels -> Math.exp(score(labels))).sum();
        assertThat(lattice.sums().log()).isCloseTo(Math.log(sum), within(1e-9));
    }

    @Test
    void the_best_labels_score_highest() {
        double highest = labellings().mapToDouble(this::score).max().orElseThrow();
        assertThat(score(lattice.best())).isCloseTo(highest, within(1e-9));
    }

    @Test
    void a_names_probability_is_the_share_of_the_labellings_that_have_it() {
        Labels.Chunk chunk = new Labels.Chunk(0, 2, MentionType.ORGANISATION);
        double with = labellings()
                .filter(labels -> Labels.chunks(labels).contains(chunk))
                .mapToDouble(labels -> Math.exp(score(labels)))
                .sum();
        Lattice.Sums sums = lattice.sums();
        assertThat(sums.chunk(chunk)).isCloseTo(with / Math.exp(sums.log()), within(1e-9));
    }

    private static java.util.stream.Stream<int[]> labellings() {
        return java.util.stream.IntStream.range(0, L * L * L)
                .mapToObj(n -> new int[] {n % L, n / L % L, n / (L * L)})
                .filter(LatticeTest::isAllowed);
    }

    private static boolean isAllowed(int[] labels) {
        return Labels.mayFollow(Labels.OUTSIDE, labels[0])
                && Labels.mayFollow(labels[0], labels[1])
                && Labels.mayFollow(labels[1], labels[2]);
    }

    private double score(int[] labels) {
        double score = 0;
        for (int i = 0; i < labels.length; i++) {
            score += emissions[i][labels[i]] + transitions[i == 0 ? Labels.OUTSIDE : labels[i - 1]][labels[i]];
        }
        return score;
    }

    private static double[][] random(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] values = new double[rows][L];
        Arrays.stream(values).forEach(row -> Arrays.setAll(row, i -> random.nextDouble() * 4 - 2));
        return values;
    }

    private static double[][] allowed(double[][] transitions) {
        for (int previous = 0; previous < L; previous++) {
            for (int label = 0; label < L; label++) {
                if (!Labels.mayFollow(previous, label)) {
                    transitions[previous][label] = Double.NEGATIVE_INFINITY;
                }
            }
        }
        return transitions;
    }
}
