package org.dateline.rdf;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.WordList;

/** The content words of a text: those written small, of some length, and not among the commonest. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[.](?=\\p{L}[.]))*+");
    private static final Set<String> COMMON = WordList.set(Words.class, "common-words.txt");
    private static final int SHORTEST = 4;
    private static final int TOPICS = 24;
    private static final int BESIDE = 24;
    private static final int NEIGHBOURS = 16;
    private static final int WINDOW_BEFORE = 60;
    private static final int WINDOW_AFTER = 90;

    private final Text text;
    private final List<Span> sentences;

    /** @param sentences in order */
    Words(Text text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The content words that the text uses twice or more, the most frequent of them. */
    Set<String> topics() {
        Map<String, Integer> counts = new TreeMap<>();
        count(text.chars(), Words::isContent, counts);
        return new TreeSet<>(most(counts, 2, TOPICS));
    }

    /** The content words a few words before or after some names, in the same sentence. */
    Set<String> beside(Collection<Span> names) {
        return new TreeSet<>(most(counts(names, Words::isContent), 1, BESIDE));
    }

    /** The words written with a capital that stand there, the most frequent first. */
    List<String> neighbours(Collection<Span> names) {
        return most(counts(names, word -> Character.isUpperCase(word.charAt(0)) && word.length() > 1), 1, NEIGHBOURS);
    }

    private Map<String, Integer> counts(Collection<Span> names, Predicate<String> wanted) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Span name : names) {
            Span around = around(name);
            count(text.slice(new Span(around.begin(), name.begin())), wanted, counts);
            count(text.slice(new Span(name.end(), around.end())), wanted, counts);
        }
        return counts;
    }

    private Span around(Span name) {
        int begin = Math.max(0, name.begin() - WINDOW_BEFORE);
        while (begin > 0 && begin < name.begin() && inWord(begin - 1) && inWord(begin)) {
            begin++;
        }
        int end = Math.min(text.length(), name.end() + WINDOW_AFTER);
        while (end < text.length() && end > name.end() && inWord(end - 1) && inWord(end)) {
            end--;
        }
        int at = Collections.binarySearch(sentences, name);
        Span sentence = sentences.isEmpty() ? name : sentences.get(Math.max(0, at >= 0 ? at : -at - 2));
        if (sentence.begin() <= name.begin() && name.end() <= sentence.end()) {
            return new Span(Math.max(begin, sentence.begin()), Math.min(end, sentence.end()));
        }
        return new Span(begin, end);
    }

    private boolean inWord(int at) {
        return Character.isLetterOrDigit(text.chars().charAt(at));
    }

    private static boolean isContent(String word) {
        return word.length() >= SHORTEST && Character.isLowerCase(word.charAt(0)) && !COMMON.contains(word);
    }

    private static void count(String words, Predicate<String> wanted, Map<String, Integer> counts) {
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group();
            if (wanted.test(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    private static List<String> most(Map<String, Integer> counts, int least, int limit) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
