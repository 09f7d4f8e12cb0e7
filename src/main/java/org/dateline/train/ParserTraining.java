package org.dateline.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dateline.annotate.names.WordClusters;
import org.dateline.annotate.syntax.BeamSearch;
import org.dateline.annotate.syntax.FeatureBuffer;
import org.dateline.annotate.syntax.Forms;
import org.dateline.annotate.syntax.LinearModel;
import org.dateline.annotate.syntax.ParserFeatures;
import org.dateline.annotate.syntax.ParserState;
import org.dateline.annotate.syntax.TagDictionary;
import org.dateline.annotate.syntax.UniversalTags;
import org.jspecify.annotations.Nullable;

/**
 * Trains a parser on the trees of a treebank, with the tags that a tagger gives them. Where the search goes most wrong, the
 * weights move from the moves found to the right ones (max-violation update; Huang, Fayong and Guo 2012). Trees whose arcs
 * cross are left out. The same sentences give the same parser.
 */
final class ParserTraining {
    /** A relation that is rarer is trained as the one it is a kind of. */
    private static final int RARE = 20;

    private final List<String> relations;
    private final List<Example> examples = new ArrayList<>();
    private final int root;

    /** A sentence and the moves that build its tree. */
    private record Example(ParserFeatures features, int words, int[] moves) {}

    ParserTraining(
            List<Conllu.Sentence> sentences, List<String[]> tags, WordClusters clusters, TagDictionary dictionary) {
        relations = relations(sentences);
        root = relations.indexOf("root");
        for (int i = 0; i < sentences.size(); i++) {
            Conllu.Sentence sentence = sentences.get(i);
            int[] numbers =
                    Arrays.stream(tags.get(i)).mapToInt(UniversalTags::number).toArray();
            ParserFeatures features = new ParserFeatures(new Forms(sentence.forms(), clusters, dictionary), numbers);
            moves(sentence)
                    .ifPresent(moves ->
                            examples.add(new Example(features, sentence.words().size(), moves)));
        }
    }

    private static List<String> relations(List<Conllu.Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> counts.merge(word.relation(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= RARE)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> relations() {
        return relations;
    }

    /** How many trees it learns from. */
    int size() {
        return examples.size();
    }

    private ParserState start(int words) {
        return new ParserState(words, relations.size(), root);
    }

    private int relation(String name) {
        int whole = relations.indexOf(name);
        return whole >= 0 ? whole : relations.indexOf(name.split(":")[0]);
    }

    /** The moves that build the tree of a sentence; none if its arcs cross or it has a relation too rare to be known. */
    private Optional<int[]> moves(Conllu.Sentence sentence) {
        int words = sentence.words().size();
        int[] heads = new int[words + 1];
        int[] labels = new int[words + 1];
        heads[words] = -1;
        for (int i = 0; i < words; i++) {
            int head = sentence.words().get(i).head();
            heads[i] = head == 0 ? words : head - 1;
            labels[i] = relation(sentence.words().get(i).relation());
            if (labels[i] < 0) {
                return Optional.empty();
            }
        }
        ParserState state = start(words);
        int[] moves = new int[2 * words];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = right(state, heads, labels);
            if (!state.may(moves[i])) {
                return Optional.empty();
            }
            state.make(moves[i]);
        }
        for (int i = 0; i < words; i++) {
            if (state.head(i) != heads[i]) {
                return Optional.empty();
            }
        }
        return Optional.of(moves);
    }

    /** The move on the way to the tree. */
    private static int right(ParserState state, int[] heads, int[] labels) {
        int top = state.top(0);
        int next = state.next();
        boolean end = next == heads.length - 1;
        if (top < 0) {
            return ParserState.SHIFT;
        }
        if (state.head(top) < 0 && heads[top] == next) {
            return ParserState.left(labels[top]);
        }
        if (heads[next] == top) {
            return state.right(labels[next]);
        }
        boolean done = state.head(top) >= 0 && (end || joinsBelow(state, heads) && !hasMore(top, next, heads));
        return done ? ParserState.REDUCE : ParserState.SHIFT;
    }

    private static boolean joinsBelow(ParserState state, int[] heads) {
        int next = state.next();
        for (int below = 1; below < state.depth(); below++) {
            int word = state.top(below);
            if (heads[word] == next || heads[next] == word) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMore(int top, int next, int[] heads) {
        for (int i = next; i < heads.length - 1; i++) {
            if (heads[i] == top) {
                return true;
            }
        }
        return false;
    }

    /** The weights after so many passes over the sentences, in random orders. */
    LinearModel weights(int passes, int beam, float least) {
        int moves = ParserState.moves(relations.size());
        AveragedPerceptron perceptron = new AveragedPerceptron(moves);
        Learner learner = new Learner(perceptron, moves, beam);
        SplittableRandom random = new SplittableRandom(1);
        List<Example> order = new ArrayList<>(examples);
        for (int pass = 0; pass < passes; pass++) {
            Orders.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return perceptron.model(least);
    }

    private final class Learner {
        private final AveragedPerceptron perceptron;
        private final BeamSearch search;
        private final FeatureBuffer features = new FeatureBuffer();
        private final float[] scores;

        Learner(AveragedPerceptron perceptron, int moves, int beam) {
            this.perceptron = perceptron;
            search = new BeamSearch(perceptron::score, moves, beam);
            scores = new float[moves];
        }

        void learn(Example example) {
            Violation violation = new Violation(example);
            search.search(start(example.words()), example.features(), example.moves().length, violation::watch);
            if (violation.worst != null) {
                move(example, violation.worst.history());
            }
            perceptron.next();
        }

        /** Moves the weights from the moves found to the right ones, from where they part. */
        private void move(Example example, int[] found) {
            ParserState right = start(example.words());
            ParserState wrong = start(example.words());
            int same = 0;
            while (found[same] == example.moves()[same]) {
                right.make(found[same]);
                wrong.make(found[same++]);
            }
            for (int i = same; i < found.length; i++) {
                example.features().of(right, features);
                perceptron.move(features, example.moves()[i], 1);
                right.make(example.moves()[i]);
                example.features().of(wrong, features);
                perceptron.move(features, found[i], -1);
                wrong.make(found[i]);
            }
        }

        /** Where the best state found is furthest ahead of the right one. */
        private final class Violation {
            private final Example example;
            private final ParserState right;
            private float score;
            private float most = -1;
            private int step;
            private @Nullable ParserState worst;

            Violation(Example example) {
                this.example = example;
                right = start(example.words());
            }

            private boolean watch(List<ParserState> beam) {
                int move = example.moves()[step++];
                example.features().of(right, features);
                perceptron.score(features, scores);
                score += scores[move];
                right.make(move);
                float ahead = beam.get(0).score() - score;
                boolean further = ahead > most && ahead >= 0;
                if (further && !isRight(beam.get(0))) {
                    most = ahead;
                    worst = beam.get(0);
                }
                return true;
            }

            private boolean isRight(ParserState state) {
                return Arrays.equals(state.history(), Arrays.copyOf(example.moves(), step));
            }
        }
    }
}
