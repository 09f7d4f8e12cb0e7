package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.WordList;

/**
 * How likely a reader would agree with a statement: a logistic regression over what is true of how it was found, with weights
 * fitted to verdicts of readers. EVALUATION.md tells how well it is calibrated.
 */
final class Confidence {
    private static final String BIAS = "bias";
    private static final double HIGHEST = 0.99;
    private static final Map<String, Double> WEIGHTS = read();

    private Confidence() {}

    private static Map<String, Double> read() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines(Confidence.class, "confidence.tsv")) {
            String[] row = line.split("\t");
            weights.put(row[0], Double.valueOf(row[1]));
        }
        return Map.copyOf(weights);
    }

    /** The probability, from 0 to 0.99, in hundredths. */
    static double of(List<String> features) {
        double sum = WEIGHTS.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += WEIGHTS.getOrDefault(feature, 0.0);
        }
        double probability = 1 / (1 + Math.exp(-sum));
        return Math.min(HIGHEST, Math.round(probability * 100) / 100.0);
    }
}
