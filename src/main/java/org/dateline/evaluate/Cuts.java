package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Parts of stories. */
final class Cuts {
    private Cuts() {}

    /** A story cut to a share of its words: its opening is kept, and sentences behind it go, more of them towards the end. */
    static Story to(Story story, double share, Random random) {
        double left = Math.max(30, story.words() * share);
        List<List<String>> kept = new ArrayList<>();
        for (List<String> paragraph : story.paragraphs()) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : paragraph) {
                boolean first = kept.isEmpty() && sentences.isEmpty();
                if (first || left > 0 && random.nextInt(4) > 0) {
                    sentences.add(sentence);
                    left -= Story.words(sentence);
                }
            }
            kept.add(sentences);
        }
        return story.with(kept);
    }

    /** The paragraphs without the first sentence. */
    static List<List<String>> withoutFirst(Story story) {
        List<List<String>> kept = new ArrayList<>(story.paragraphs());
        List<String> first = kept.get(0);
        kept.set(0, first.subList(1, first.size()));
        return kept;
    }

    /** The last sentences, as many as have no more than so many words together. */
    static List<String> last(List<String> sentences, int words) {
        List<String> taken = new ArrayList<>();
        int left = words;
        for (int i = sentences.size() - 1; i >= 0 && Story.words(sentences.get(i)) <= left; i--) {
            taken.add(0, sentences.get(i));
            left -= Story.words(sentences.get(i));
        }
        return taken;
    }

    /** Sentences that follow one another and have no more than so many words together, from a place by chance. */
    static List<String> some(List<String> sentences, int words, Random random) {
        List<String> taken = new ArrayList<>();
        int left = words;
        int start = random.nextInt(sentences.size());
        for (int i = start; i < sentences.size() && Story.words(sentences.get(i)) <= left; i++) {
            taken.add(sentences.get(i));
            left -= Story.words(sentences.get(i));
        }
        return taken;
    }
}
