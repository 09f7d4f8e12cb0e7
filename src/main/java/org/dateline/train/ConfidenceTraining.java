package org.dateline.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of the confidence of statements to verdicts of readers: logistic regression with a Gaussian prior on the
 * weights, by gradient descent from zero, so that the same verdicts give the same weights.
 */
public final class ConfidenceTraining {
    /** What the weight of every example has in common. */
    private static final String BIAS = "bias";

    private static final int ROUNDS = 2000;
    private static final double RATE = 0.5;
    /** The strength of the prior: the inverse variance of a weight, over all examples. */
    private static final double PRIOR = 2.5;

    private static final int FOLDS = 10;
    private static final double[] BANDS = {0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};

    private final List<Example> examples;

    /** @param examples statements with verdicts */
    public ConfidenceTraining(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    /**
     * A statement with a verdict.
     *
     * @param features what is true of how it was found
     * @param right the verdict
     */
    public record Example(List<String> features, boolean right) {}

    /**
     * A confidence with a verdict.
     *
     * @param confidence from 0 to 1
     * @param right the verdict
     */
    public record Judged(double confidence, boolean right) {}

    /**
     * A band of confidences.
     *
     * @param from the least confidence in it
     * @param count how many statements have such a confidence
     * @param expected the mean of their confidences
     * @param right how many of them a reader found right
     */
    public record Band(double from, int count, double expected, int right) {
        @Override
        public String toString() {
            return "confidence from %.2f: %3d statements, %.2f expected, %.2f right"
                    .formatted(from, count, expected, (double) right / Math.max(1, count));
        }
    }

    /** The weights by feature, the bias under its own name. */
    public Map<String, Double> weights() {
        return fit(examples);
    }

    private static Map<String, Double> fit(List<Example> examples) {
        Map<String, Double> weights = new HashMap<>();
        int count = Math.max(1, examples.size());
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> gradient = new HashMap<>();
            for (Example example : examples) {
                double error = (example.right() ? 1 : 0) - probability(weights, example.features());
                gradient.merge(BIAS, error, Double::sum);
                example.features().forEach(f -> gradient.merge(f, error, Double::sum));
            }
            gradient.forEach((feature, slope) -> {
                double old = weights.getOrDefault(feature, 0.0);
                double pull = feature.equals(BIAS) ? 0 : PRIOR * old;
                weights.put(feature, old + RATE * (slope - pull) / count);
            });
        }
        return weights;
    }

    private static double probability(Map<String, Double> weights, List<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** How confidences and verdicts agree: each tenth of the examples is weighed with what the other nine teach. */
    public List<Band> bands() {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(examples.get(i));
                }
            }
            Map<String, Double> weights = fit(others);
            for (int i = fold; i < examples.size(); i += FOLDS) {
                Example example = examples.get(i);
                judged.add(new Judged(probability(weights, example.features()), example.right()));
            }
        }
        return bands(judged);
    }

    /** How confidences and verdicts agree. */
    public static List<Band> bands(List<Judged> judged) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < BANDS.length; i++) {
            int number = i;
            List<Judged> in =
                    judged.stream().filter(j -> band(j.confidence()) == number).toList();
            double mean = in.stream().mapToDouble(Judged::confidence).average().orElse(0);
            bands.add(new Band(BANDS[i], in.size(), mean, (int)
                    in.stream().filter(Judged::right).count()));
        }
        return bands;
    }

    private static int band(double probability) {
        int band = 0;
        while (band + 2 < BANDS.length && probability >= BANDS[band + 1]) {
            band++;
        }
        return band;
    }

    /**
     * Writes the weights as a table.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder(
                        "# Weights of the logistic regression that gives the confidence of statements, fitted to ")
                .append(examples.size())
                .append(" verdicts by \"dateline train confidence\". Tab-separated: feature, weight.\n");
        new TreeMap<>(weights())
                .forEach((feature, weight) -> table.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(file, table);
    }
}
