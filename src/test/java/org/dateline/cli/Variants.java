package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes many articles of a few: their names and numbers are exchanged, and each has only some of the paragraphs. */
public final class Variants {
    private static final int PARAGRAPHS = 4;
    private static final List<String> BEGINNINGS =
            List.of("Bel", "Cor", "Dan", "Fer", "Gal", "Hol", "Jar", "Kel", "Mor");
    private static final List<String> ENDINGS =
            List.of("ado", "bert", "den", "ford", "ina", "lund", "mark", "ova", "wick");
    private static final Pattern NAME_IN_A_SENTENCE = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{3,}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])[1-9]\\d{1,2}(?![\\d.,])");

    private static final List<String> SYLLABLES =
            List.of("", "a", "eli", "ino", "ost", "ura", "emi", "alo", "ent", "ish", "oru", "ambe");

    private final Random random;
    private List<String> syllables = List.of();
    private final Map<String, String> names = new HashMap<>();

    private Variants(Random random) {
        this.random = random;
    }

    /** Writes articles into a folder, and gives it back. */
    public static Path of(Path seeds, int count, Random random, Path folder) throws IOException {
        List<Path> reports = reports(seeds);
        for (int i = 0; i < count; i++) {
            List<String> lines = Files.readAllLines(reports.get(i % reports.size()));
            Files.writeString(folder.resolve("%04d.txt".formatted(i)), new Variants(random).vary(lines));
        }
        return folder;
    }

    /** Writes articles of some 500 tokens into a folder, each of the paragraphs of several, and gives it back. */
    public static Path whole(Path seeds, int count, Random random, Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path report : reports(seeds)) {
            List<String> lines = Files.readAllLines(report);
            lines.subList(lines.indexOf("") + 1, lines.size()).stream()
                    .filter(line -> line.length() > 80)
                    .forEach(paragraphs::add);
        }
        for (int i = 0; i < count; i++) {
            List<String> chosen = new ArrayList<>();
            for (int tokens = 0;
                    tokens < 430;
                    tokens += chosen.get(chosen.size() - 1).split(" ").length) {
                chosen.add(paragraphs.get(random.nextInt(paragraphs.size())));
            }
            Variants variants = new Variants(random);
            variants.syllables = SYLLABLES;
            Files.writeString(folder.resolve("%05d.txt".formatted(i)), variants.exchange(String.join("\n\n", chosen)));
        }
        return folder;
    }

    /** The paths of the reports in a folder, in the order of their names. */
    static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private String vary(List<String> lines) {
        List<String> text = new ArrayList<>(lines.subList(lines.indexOf("") + 1, lines.size()));
        while (text.size() > PARAGRAPHS) {
            text.remove(random.nextInt(text.size()));
        }
        return exchange(String.join("\n", text));
    }

    private String exchange(String text) {
        String varied = NAME_IN_A_SENTENCE.matcher(text).replaceAll(this::name);
        return NUMBER.matcher(varied).replaceAll(number -> Integer.toString(10 + random.nextInt(900))) + "\n";
    }

    private String name(MatchResult found) {
        return names.computeIfAbsent(
                found.group(),
                name -> BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
                        + (syllables.isEmpty() ? "" : syllables.get(random.nextInt(syllables.size())))
                        + ENDINGS.get(random.nextInt(ENDINGS.size())));
    }
}
