package org.dateline.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.dateline.annotate.names.WordClusters;
import org.dateline.annotate.syntax.FeatureBuffer;
import org.dateline.annotate.syntax.Forms;
import org.dateline.annotate.syntax.LinearModel;
import org.dateline.annotate.syntax.TagDictionary;
import org.dateline.annotate.syntax.TagFeatures;
import org.dateline.annotate.syntax.UniversalTagger;
import org.dateline.annotate.syntax.UniversalTags;

/** Trains a tagger of parts of speech on a treebank. The same sentences give the same tagger. */
final class TaggerTraining {
    private static final int TAGS = UniversalTags.ALL.size();

    private final WordClusters clusters;
    private final TagDictionary dictionary;
    private final List<Conllu.Sentence> sentences;

    TaggerTraining(List<Conllu.Sentence> sentences, WordClusters clusters) {
        this.sentences = List.copyOf(sentences);
        this.clusters = clusters;
        dictionary = dictionary(sentences);
    }

    private static TagDictionary dictionary(List<Conllu.Sentence> sentences) {
        Map<String, int[]> counts = new HashMap<>();
        for (Conllu.Sentence sentence : sentences) {
            for (Conllu.Word word : sentence.words()) {
                int tag = UniversalTags.number(word.tag());
                counts.computeIfAbsent(word.form(), form -> new int[TAGS])[tag]++;
                String lower = WordClusters.key(word.form().toLowerCase(Locale.ROOT));
                if (!lower.equals(word.form())) {
                    counts.computeIfAbsent(lower, form -> new int[TAGS])[tag]++;
                }
            }
        }
        return TagDictionary.of(counts);
    }

    TagDictionary dictionary() {
        return dictionary;
    }

    /** The weights for reading from the left, after so many passes over the sentences, in random orders. */
    LinearModel forward(int passes, float least) {
        return weights(sentences.stream().map(TaggerTraining::example).toList(), passes, least);
    }

    /** The same for reading from the right. */
    LinearModel backward(int passes, float least) {
        return weights(
                sentences.stream().map(sentence -> example(sentence).reversed()).toList(), passes, least);
    }

    private record Example(String[] words, int[] tags) {
        Example reversed() {
            int[] other = new int[tags.length];
            for (int i = 0; i < tags.length; i++) {
                other[i] = tags[tags.length - 1 - i];
            }
            return new Example(UniversalTagger.reversed(words), other);
        }
    }

    private static Example example(Conllu.Sentence sentence) {
        int[] tags = sentence.words().stream()
                .mapToInt(word -> UniversalTags.number(word.tag()))
                .toArray();
        return new Example(sentence.forms(), tags);
    }

    private LinearModel weights(List<Example> examples, int passes, float least) {
        AveragedPerceptron perceptron = new AveragedPerceptron(TAGS);
        SplittableRandom random = new SplittableRandom(1);
        List<Example> order = new ArrayList<>(examples);
        FeatureBuffer features = new FeatureBuffer();
        float[] scores = new float[TAGS];
        for (int pass = 0; pass < passes; pass++) {
            Orders.shuffle(order, random);
            for (Example example : order) {
                learn(example, perceptron, features, scores);
            }
        }
        return perceptron.model(least);
    }

    private void learn(Example example, AveragedPerceptron perceptron, FeatureBuffer features, float[] scores) {
        Forms forms = new Forms(example.words(), clusters, dictionary);
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < forms.size(); i++) {
            TagFeatures.of(forms, i, before, beforeThat, features);
            perceptron.score(features, scores);
            int found = UniversalTagger.best(scores);
            int right = example.tags()[i];
            if (found != right) {
                perceptron.move(features, right, 1);
                perceptron.move(features, found, -1);
            }
            perceptron.next();
            beforeThat = before;
            before = found;
        }
    }

    /** A tagger trained on these sentences. */
    UniversalTagger tagger(int passes) {
        return new UniversalTagger(forward(passes, 0), backward(passes, 0), clusters, dictionary);
    }
}
