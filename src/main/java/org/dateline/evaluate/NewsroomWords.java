package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.model.WordList;

/** The words that edited versions are made with, from {@code newsroom.tsv}. */
final class NewsroomWords {
    private static final NewsroomWords SHIPPED = new NewsroomWords();

    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    private NewsroomWords() {
        for (String row : WordList.lines(NewsroomWords.class, "newsroom.tsv")) {
            String[] cells = row.split("\t");
            switch (cells[0]) {
                case "spelling" -> {
                    spellings.put(cells[1], cells[2]);
                    spellings.put(cells[2], cells[1]);
                }
                case "word" -> synonyms.put(cells[1], cells[2]);
                default ->
                    lines.computeIfAbsent(cells[0], kind -> new ArrayList<>()).add(cells[1]);
            }
        }
    }

    static NewsroomWords shipped() {
        return SHIPPED;
    }

    /** The word in the other spelling, or as it is. */
    String otherSpelling(String word) {
        return spellings.getOrDefault(word, word);
    }

    /** Another word for it, or the word as it is. */
    String synonym(String word) {
        return synonyms.getOrDefault(word, word);
    }

    /** All lines of a kind, filled in with a story's names. */
    List<String> all(String kind, Story story, Random random) {
        return List.copyOf(lines.getOrDefault(kind, List.of())).stream()
                .map(line -> line.replace("{name}", story.name(random))
                        .replace("{place}", story.name(random))
                        .replace("{number}", Integer.toString(2 + random.nextInt(90))))
                .toList();
    }

    /** A line of a kind, by chance. */
    String any(String kind, Story story, Random random) {
        List<String> all = all(kind, story, random);
        return all.get(random.nextInt(all.size()));
    }
}
