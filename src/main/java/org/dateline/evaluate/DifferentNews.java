package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs of articles that are not copies, though they may share much. What two of them have in common by the same words is less
 * than a quarter of either: that much sharing is quotation and background, and no copy.
 */
final class DifferentNews {
    private static final int UNRELATED = 10;
    private static final int NEAREST = 4;
    private static final double MOST_SHARED = 0.24;
    private static final int REPORTS = 17;

    /** Two articles. */
    record Pair(Story one, Story other) {}

    private final List<Story> stories;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, List<Pair>> pairs = new TreeMap<>();

    private DifferentNews(List<Story> stories) {
        this.stories = stories;
        stories.forEach(story -> names.put(story.id(), names(story)));
    }

    /** The pairs of each kind. */
    static Map<String, List<Pair>> of(List<Story> stories) {
        DifferentNews news = new DifferentNews(stories);
        for (int i = 0; i < stories.size(); i++) {
            news.unrelated(i);
            news.nearest(stories.get(i));
        }
        news.patterns();
        return news.pairs;
    }

    private void add(String kind, Story one, Story other) {
        pairs.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Pair(one, other));
    }

    private void unrelated(int at) {
        Random random = stories.get(at).random("unrelated");
        for (int i = 0; i < UNRELATED; i++) {
            int other = random.nextInt(stories.size());
            if (other != at) {
                add("unrelated", stories.get(at), stories.get(other));
            }
        }
    }

    /** The stories on the same subject, and what else they lead to. */
    private void nearest(Story story) {
        List<Story> near = stories.stream()
                .filter(other -> other != story)
                .sorted(Comparator.comparingDouble((Story other) -> -likeness(story, other))
                        .thenComparing(Story::id))
                .limit(NEAREST)
                .toList();
        near.forEach(other -> add("same subject", story, other));
        if (near.size() > 1) {
            pasted(story, near.get(0));
            pasted(story, near.get(near.size() - 1));
        }
        followUp(story);
    }

    private static Set<String> names(Story story) {
        Set<String> names = new TreeSet<>();
        story.sentences().forEach(sentence -> {
            for (String word : sentence.split("\\W+")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    names.add(word.toLowerCase(Locale.ROOT));
                }
            }
        });
        return names;
    }

    private double likeness(Story one, Story other) {
        Set<String> both = new HashSet<>(names.getOrDefault(one.id(), Set.of()));
        Set<String> others = names.getOrDefault(other.id(), Set.of());
        int size = both.size();
        both.retainAll(others);
        return both.size() / Math.sqrt(1.0 + size * (double) others.size());
    }

    /** A sentence or a paragraph of the one stands in the other as well. */
    private void pasted(Story story, Story into) {
        Random random = story.random("pasted", into.id());
        int most = (int) (MOST_SHARED * Math.min(story.words(), into.words()));
        List<String> some = Cuts.some(story.sentences(), most, random);
        if (!some.isEmpty()) {
            List<List<String>> paragraphs = new ArrayList<>(into.paragraphs());
            paragraphs.add(random.nextInt(paragraphs.size() + 1), some);
            add(some.size() == 1 ? "shared sentence" : "shared paragraph", story, into.with(paragraphs));
        }
    }

    /** A later story with the background of the first. */
    private void followUp(Story story) {
        Random random = story.random("follow-up");
        List<List<String>> paragraphs = new ArrayList<>();
        NewsroomWords.shipped().all("follow-up", story, random).forEach(line -> paragraphs.add(List.of(line)));
        Story later = new Story(story.id() + " later", "", paragraphs);
        List<String> background =
                Cuts.last(story.sentences(), (int) (MOST_SHARED * Math.min(story.words(), later.words())));
        if (!background.isEmpty()) {
            paragraphs.add(background);
            add("follow-up", story, later.with(paragraphs));
        }
    }

    private void patterns() {
        PatternReports reports = new PatternReports();
        for (int pattern = 0; pattern < reports.patterns(); pattern++) {
            for (int i = 0; i < REPORTS; i++) {
                for (int j = 1; j <= 2; j++) {
                    add("written to a pattern", reports.report(pattern, i), reports.report(pattern, i + j));
                }
            }
        }
    }
}
