package org.dateline.annotate.names;

/**
 * The lattice of one sentence: for each token and label a score, and the scores of following labels. Scores are natural
 * logarithms. Not thread-safe.
 */
public final class Lattice {
    private static final int L = Labels.COUNT;

    private final double[][] emissions;
    private final double[][] transitions;

    /**
     * @param emissions the score of each label at each token
     * @param transitions the score of a label, second index, after another; negative infinity if it may not follow. A
     *     sentence starts as if after {@link Labels#OUTSIDE}.
     */
    public Lattice(double[][] emissions, double[][] transitions) {
        this.emissions = emissions;
        this.transitions = transitions;
    }

    /** The likeliest labels (Viterbi 1967). */
    public int[] best() {
        int n = emissions.length;
        int[][] from = new int[n][L];
        double[] score = new double[L];
        for (int label = 0; label < L; label++) {
            score[label] = emissions[0][label] + transitions[Labels.OUTSIDE][label];
        }
        for (int i = 1; i < n; i++) {
            double[] next = new double[L];
            for (int label = 0; label < L; label++) {
                int best = 0;
                for (int previous = 1; previous < L; previous++) {
                    if (score[previous] + transitions[previous][label] > score[best] + transitions[best][label]) {
                        best = previous;
                    }
                }
                from[i][label] = best;
                next[label] = score[best] + transitions[best][label] + emissions[i][label];
            }
            score = next;
        }
        int[] path = new int[n];
        for (int label = 1; label < L; label++) {
            path[n - 1] = score[label] > score[path[n - 1]] ? label : path[n - 1];
        }
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    /** Sums over all labellings, by the forward and backward algorithm. */
    public Sums sums() {
        int n = emissions.length;
        double[][] forward = new double[n][L];
        double[][] backward = new double[n][L];
        double[][] factors = exponentials(transitions);
        double[][] local = new double[n][];
        double log = 0;
        for (int i = 0; i < n; i++) {
            double highest = highest(emissions[i]);
            local[i] = exponentials(emissions[i], highest);
            double[] previous = i == 0 ? null : forward[i - 1];
            double total = 0;
            for (int label = 0; label < L; label++) {
                double in = 0;
                if (previous == null) {
                    in = factors[Labels.OUTSIDE][label];
                } else {
                    for (int p = 0; p < L; p++) {
                        in += previous[p] * factors[p][label];
                    }
                }
                forward[i][label] = in * local[i][label];
                total += forward[i][label];
            }
            for (int label = 0; label < L; label++) {
                forward[i][label] /= total;
            }
            log += Math.log(total) + highest;
        }
        java.util.Arrays.fill(backward[n - 1], 1);
        for (int i = n - 2; i >= 0; i--) {
            double total = 0;
            for (int label = 0; label < L; label++) {
                double out = 0;
                for (int next = 0; next < L; next++) {
                    out += factors[label][next] * local[i + 1][next] * backward[i + 1][next];
                }
                backward[i][label] = out;
                total += out;
            }
            for (int label = 0; label < L; label++) {
                backward[i][label] /= total;
            }
        }
        return new Sums(forward, backward, local, factors, log);
    }

    private static double highest(double[] row) {
        double highest = row[0];
        for (double value : row) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    private static double[] exponentials(double[] row, double minus) {
        double[] result = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            result[i] = Math.exp(row[i] - minus);
        }
        return result;
    }

    private static double[][] exponentials(double[][] matrix) {
        double[][] result = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            result[i] = exponentials(matrix[i], 0);
        }
        return result;
    }

    /** The sums over all labellings, and the probabilities that follow from them. */
    public static final class Sums {
        private final double[][] forward;
        private final double[][] backward;
        private final double[][] local;
        private final double[][] factors;
        private final double log;

        private Sums(double[][] forward, double[][] backward, double[][] local, double[][] factors, double log) {
            this.forward = forward;
            this.backward = backward;
            this.local = local;
            this.factors = factors;
            this.log = log;
        }

        /** The logarithm of the sum over all labellings. */
        public double log() {
            return log;
        }

        /** The probability of each label at a token. */
        public double[] labels(int token) {
            double[] result = new double[L];
            for (int label = 0; label < L; label++) {
                result[label] = forward[token][label] * backward[token][label];
            }
            return normalised(result);
        }

        /** The probability of each pair of labels at a token and the one before; row by row, the former first. */
        public double[] pairs(int token) {
            double[] result = new double[L * L];
            for (int previous = 0; previous < L; previous++) {
                for (int label = 0; label < L; label++) {
                    result[previous * L + label] = forward[token - 1][previous]
                            * factors[previous][label]
                            * local[token][label]
                            * backward[token][label];
                }
            }
            return normalised(result);
        }

        /** The probability that the tokens are exactly one name of a type. */
        public double chunk(Labels.Chunk chunk) {
            int begin = Labels.begin(chunk.type());
            int inside = Labels.inside(chunk.type());
            double probability = labels(chunk.begin())[begin];
            int last = begin;
            for (int i = chunk.begin() + 1; i < chunk.end(); i++) {
                probability *= given(i, last)[inside];
                last = inside;
            }
            if (chunk.end() < forward.length) {
                probability *= 1 - given(chunk.end(), last)[inside];
            }
            return probability;
        }

        /** The probability of each label at a token, given the label of the token before. */
        private double[] given(int token, int previous) {
            double[] result = new double[L];
            for (int label = 0; label < L; label++) {
                result[label] = factors[previous][label] * local[token][label] * backward[token][label];
            }
            return normalised(result);
        }

        private static double[] normalised(double[] values) {
            double total = 0;
            for (double value : values) {
                total += value;
            }
            for (int i = 0; i < values.length; i++) {
                values[i] /= total;
            }
            return values;
        }
    }
}
