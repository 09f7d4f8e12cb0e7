package org.dateline.annotate.syntax;

import java.util.List;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;
import org.dateline.annotate.names.WordClusters;

/**
 * Tags sentences with universal parts of speech. It reads a sentence from the left, each word with what it has chosen for the
 * two before, and again from the right, and takes the tags that score best in both readings together. One for each thread;
 * the model is shared.
 */
public final class UniversalTagger implements POSTagger {
    private static final String PROPER_NOUN = "PROPN";
    private static final int TAGS = UniversalTags.ALL.size();

    private final LinearModel forward;
    private final LinearModel backward;
    private final WordClusters clusters;
    private final TagDictionary dictionary;
    private final FeatureBuffer features = new FeatureBuffer();

    public UniversalTagger(SyntaxModel model) {
        this(model.forward(), model.backward(), model.clusters(), model.dictionary());
    }

    /** A tagger of these parts of a model. */
    public UniversalTagger(LinearModel forward, LinearModel backward, WordClusters clusters, TagDictionary dictionary) {
        this.forward = forward;
        this.backward = backward;
        this.clusters = clusters;
        this.dictionary = dictionary;
    }

    @Override
    public String[] tag(String[] words) {
        return tag(words, new boolean[words.length]);
    }

    /**
     * Tags a sentence in which some words are known to be names.
     *
     * @param words its words
     * @param names for each word whether it is a name, and so a proper noun
     */
    public String[] tag(String[] words, boolean[] names) {
        boolean[] fromTheRight = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            fromTheRight[names.length - 1 - i] = names[i];
        }
        float[][] fromLeft = scores(forward, words, names);
        float[][] fromRight = scores(backward, reversed(words), fromTheRight);
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            float[] sum = fromLeft[i];
            float[] other = fromRight[words.length - 1 - i];
            for (int tag = 0; tag < TAGS; tag++) {
                sum[tag] += other[tag];
            }
            tags[i] = names[i] ? PROPER_NOUN : UniversalTags.ALL.get(best(sum));
        }
        return tags;
    }

    private float[][] scores(LinearModel weights, String[] words, boolean[] names) {
        Forms forms = new Forms(words, clusters, dictionary);
        float[][] scores = new float[words.length][TAGS];
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < words.length; i++) {
            TagFeatures.of(forms, i, before, beforeThat, features);
            weights.score(features, scores[i]);
            beforeThat = before;
            before = names[i] ? UniversalTags.ALL.indexOf(PROPER_NOUN) : best(scores[i]);
        }
        return scores;
    }

    /** The words from the last to the first. */
    public static String[] reversed(String[] words) {
        String[] reversed = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            reversed[words.length - 1 - i] = words[i];
        }
        return reversed;
    }

    /** The place of the highest score, the first of equals. */
    public static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    @Override
    public String[] tag(String[] words, Object[] additionalContext) {
        return tag(words);
    }

    /** The one sequence of tags that it finds. */
    @Override
    public Sequence[] topKSequences(String[] words) {
        return new Sequence[] {new Sequence(List.of(tag(words)))};
    }

    @Override
    public Sequence[] topKSequences(String[] words, Object[] additionalContext) {
        return topKSequences(words);
    }
}
