package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the sentences of corpora that hold a token a line. */
final class TokenFiles {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
    private static final int STEM = 6;
    private static final int SENTENCES_BEFORE = 4;
    private static final Set<String> FREQUENT =
            Set.of(("their there these those which while where would could should after"
                            + " before about against being under other people officials official government president minister country"
                            + " countries state states united monday tuesday wednesday thursday friday saturday sunday since group former"
                            + " have says said will least first month years year week last earlier during between another killed"
                            + " police military forces security news agency international prime foreign leader leaders city")
                    .split(" "));
    private static final Set<String> GOES_ON =
            Set.of(("He She It They But And The His Her Its Their Mr. Mrs. Ms. This That These"
                            + " Those Also However Meanwhile Earlier Both There")
                    .split(" "));

    private TokenFiles() {}

    /** The documents of a file of tokens and tags, each as sentences; a line "# document" begins one. */
    static List<List<List<String>>> documents(Path file) throws IOException {
        List<List<List<String>>> documents = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            boolean header = line.startsWith("# document") && line.indexOf('\t') < 0;
            if (header || line.isEmpty()) {
                finish(sentence, documents);
                sentence = new ArrayList<>();
            } else {
                sentence.add(line.split("\t", -1)[0]);
            }
            if (header) {
                documents.add(new ArrayList<>());
            }
        }
        finish(sentence, documents);
        return documents;
    }

    private static void finish(List<String> sentence, List<List<List<String>>> documents) {
        if (!sentence.isEmpty()) {
            if (documents.isEmpty()) {
                documents.add(new ArrayList<>());
            }
            documents.get(documents.size() - 1).add(sentence);
        }
    }

    /** The sentences of a file in the format of CoNLL-2012 that does not part them: they end at a full stop and the quote behind. */
    static List<List<String>> sentences(Path file) throws IOException {
        List<String> tokens = Files.readAllLines(file).stream()
                .filter(line -> line.indexOf('\t') >= 0)
                .map(line -> line.split("\t", -1)[1])
                .toList();
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            sentence.add(tokens.get(i));
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            boolean closed =
                    isStop(tokens.get(i)) && !Set.of("\"", ")", "”", "''").contains(next);
            boolean behind = Set.of("\"", ")", "”", "''").contains(tokens.get(i))
                    && sentence.size() > 1
                    && isStop(sentence.get(sentence.size() - 2));
            if (closed || behind) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private static boolean isStop(String token) {
        return ".?!".contains(token);
    }

    /**
     * Cuts a run of sentences into reports: one begins where a sentence starts with no word that goes on from another and shares no
     * word with the four before it or with the first of the report.
     */
    static List<List<List<String>>> reports(List<List<String>> sentences) {
        List<List<List<String>>> reports = new ArrayList<>();
        List<List<String>> report = new ArrayList<>();
        for (List<String> sentence : sentences) {
            if (!report.isEmpty() && !GOES_ON.contains(sentence.get(0)) && !sharesWords(sentence, report)) {
                reports.add(report);
                report = new ArrayList<>();
            }
            report.add(sentence);
        }
        reports.add(report);
        return reports;
    }

    private static boolean sharesWords(List<String> sentence, List<List<String>> report) {
        Set<String> words = words(sentence);
        List<List<String>> near =
                new ArrayList<>(report.subList(Math.max(0, report.size() - SENTENCES_BEFORE), report.size()));
        near.add(report.get(0));
        return near.stream().flatMap(other -> words(other).stream()).anyMatch(words::contains);
    }

    private static Set<String> words(List<String> sentence) {
        return sentence.stream()
                .flatMap(token -> WORD.matcher(token).results().map(MatchResult::group))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !FREQUENT.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
