package org.dateline.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dateline.annotate.names.Labels;
import org.dateline.annotate.names.Lattice;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.names.WordClusters;

/**
 * Trains a conditional random field by stochastic gradient descent with an L1 penalty, applied to each weight when it is
 * next touched (Tsuruoka, Tsujii and Ananiadou 2009), so that most weights end at zero and the model stays small. Several
 * models are trained at once, each on the examples in an order of its own, and their weights averaged. The same examples in
 * the same order give the same model.
 */
final class CrfTrainer {
    private static final int L = Labels.COUNT;
    /** Gradients below this do not move a weight. */
    private static final double NEGLIGIBLE = 1e-3;

    private final Settings settings;
    private final Map<Integer, Integer> rows;
    private final float[] weights;
    private final float[] penalties;
    private final double[][] transitions = new double[L][L];
    private double rate;
    private double penalty;

    /**
     * How to train.
     *
     * @param passes how often every example is seen
     * @param rate the learning rate at the start
     * @param decay what the rate is multiplied by after each pass
     * @param penalty the weight of the L1 penalty
     * @param cutoff how often a feature must occur to be used
     * @param dropout the share of features that is left out at random each time an example is seen
     * @param models how many models to average
     */
    record Settings(int passes, double rate, double decay, double penalty, int cutoff, double dropout, int models) {
        static final Settings USUAL = new Settings(20, 0.2, 0.85, 0.02, 2, 0.2, 4);
    }

    /**
     * A sentence to learn from.
     *
     * @param features the hashes of each token's features
     * @param labels each token's label
     */
    record Example(int[][] features, int[] labels) {}

    private CrfTrainer(Settings settings, Map<Integer, Integer> rows) {
        this.settings = settings;
        this.rows = rows;
        weights = new float[rows.size() * L];
        penalties = new float[rows.size() * L];
        for (int previous = 0; previous < L; previous++) {
            for (int label = 0; label < L; label++) {
                transitions[previous][label] = Labels.mayFollow(previous, label) ? 0 : Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** Trains a model whose features were made with that lexicon. */
    static NameModel train(List<Example> examples, Lexicon lexicon, WordClusters clusters, Settings settings) {
        Map<Integer, Integer> rows = rows(examples, settings.cutoff());
        List<CrfTrainer> trainers = IntStream.range(0, settings.models())
                .parallel()
                .mapToObj(seed -> trained(examples, rows, seed, settings))
                .toList();
        CrfTrainer mean = trainers.get(0);
        trainers.subList(1, trainers.size()).forEach(mean::add);
        mean.scale(1f / trainers.size());
        return mean.model(lexicon, clusters);
    }

    private static CrfTrainer trained(List<Example> examples, Map<Integer, Integer> rows, int seed, Settings settings) {
        CrfTrainer trainer = new CrfTrainer(settings, rows);
        trainer.run(examples.stream().map(trainer::indexed).toArray(Example[]::new), new SplittableRandom(seed));
        return trainer;
    }

    private void add(CrfTrainer other) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
        for (int pair = 0; pair < L * L; pair++) {
            transitions[pair / L][pair % L] += other.transitions[pair / L][pair % L];
        }
    }

    /** Scales all weights; those of the features, of which all are there in use, further by the share that training left in. */
    private void scale(float factor) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factor * (float) (1 - settings.dropout());
        }
        for (int pair = 0; pair < L * L; pair++) {
            transitions[pair / L][pair % L] *= factor;
        }
    }

    private static Map<Integer, Integer> rows(List<Example> examples, int cutoff) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int[] token : example.features()) {
                for (int feature : token) {
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        }
        Map<Integer, Integer> rows = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= cutoff && feature != 0) {
                rows.put(feature, rows.size());
            }
        });
        return rows;
    }

    /** The example with the rows of the weights instead of the hashes. */
    private Example indexed(Example example) {
        int[][] indexed = new int[example.features().length][];
        for (int i = 0; i < indexed.length; i++) {
            indexed[i] = Arrays.stream(example.features()[i])
                    .map(feature -> rows.getOrDefault(feature, -1))
                    .filter(row -> row >= 0)
                    .toArray();
        }
        return new Example(indexed, example.labels());
    }

    private void run(Example[] examples, SplittableRandom random) {
        long seen = 0;
        for (int pass = 0; pass < settings.passes(); pass++) {
            shuffle(examples, random);
            for (Example example : examples) {
                rate = settings.rate() * Math.pow(settings.decay(), (double) seen++ / examples.length);
                penalty += rate * settings.penalty() / examples.length;
                learn(example, random);
            }
        }
    }

    private static void shuffle(Example[] examples, SplittableRandom random) {
        for (int i = examples.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example swapped = examples[i];
            examples[i] = examples[j];
            examples[j] = swapped;
        }
    }

    private void learn(Example whole, SplittableRandom random) {
        Example example = thinned(whole, random);
        Lattice.Sums sums = new Lattice(emissions(example), transitions).sums();
        int[] gold = example.labels();
        for (int i = 0; i < gold.length; i++) {
            double[] expected = sums.labels(i);
            for (int label = 0; label < L; label++) {
                double gradient = (gold[i] == label ? 1 : 0) - expected[label];
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    move(example.features()[i], label, (float) (rate * gradient));
                }
            }
        }
        for (int i = 1; i < gold.length; i++) {
            double[] expected = sums.pairs(i);
            for (int pair = 0; pair < L * L; pair++) {
                transitions[pair / L][pair % L] -= rate * expected[pair];
            }
            transitions[gold[i - 1]][gold[i]] += rate;
        }
    }

    /**
     * The example without a random share of its features, so that the model does not lean on any one of them, such as a
     * word that always was the same name (Hinton et al. 2012).
     */
    private Example thinned(Example example, SplittableRandom random) {
        int[][] thinned = new int[example.features().length][];
        for (int i = 0; i < thinned.length; i++) {
            thinned[i] = Arrays.stream(example.features()[i])
                    .filter(row -> random.nextDouble() >= settings.dropout())
                    .toArray();
        }
        return new Example(thinned, example.labels());
    }

    private double[][] emissions(Example example) {
        double[][] emissions = new double[example.features().length][L];
        for (int i = 0; i < emissions.length; i++) {
            for (int row : example.features()[i]) {
                for (int label = 0, at = row * L; label < L; label++, at++) {
                    emissions[i][label] += weights[at];
                }
            }
        }
        return emissions;
    }

    private void move(int[] features, int label, float step) {
        for (int row : features) {
            int at = row * L + label;
            float moved = weights[at] + step;
            float shrunk = moved > 0
                    ? Math.max(0, moved - (float) (penalty + penalties[at]))
                    : Math.min(0, moved + (float) (penalty - penalties[at]));
            penalties[at] += shrunk - moved;
            weights[at] = shrunk;
        }
    }

    private NameModel model(Lexicon lexicon, WordClusters clusters) {
        Map<Integer, float[]> kept = new HashMap<>();
        rows.forEach((feature, row) -> {
            float[] own = Arrays.copyOfRange(weights, row * L, row * L + L);
            for (float weight : own) {
                if (Math.abs(weight) > 0.02) {
                    kept.put(feature, own);
                    break;
                }
            }
        });
        return new NameModel(transitions, kept, lexicon, clusters);
    }
}
