package org.dateline.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Span;
import org.dateline.model.WordList;

/**
 * Passages of a document in which readers marked every fact of some properties, in the format of KnowledgeNet (Mesquita et al.
 * 2019): one JSON object a line for each pair of words that states a fact, or for a passage that states none of a property.
 *
 * @param id the document's id
 * @param text the passages, a blank between those that follow one another and an empty line between others
 * @param passages where they stand in the text, in code points
 * @param judged the properties that each passage was read for, by the passage's place in the list
 * @param facts the facts
 */
public record FactDocument(
        String id, String text, List<Span> passages, Map<Integer, Set<String>> judged, List<Fact> facts) {
    private static final Set<String> PRONOUNS = WordList.set(FactDocument.class, "fact-pronouns.txt");

    /**
     * A fact, with every pair of words that states it.
     *
     * @param passage the place of its passage in the list
     * @param property its name in the corpus
     * @param pairs the spans of subject and object, pronouns included
     */
    public record Fact(int passage, String property, List<Pair> pairs) {}

    /**
     * The words for both ends of a fact.
     *
     * @param subject the span of the subject in the text
     * @param object the span of the object in the text
     */
    public record Pair(Span subject, Span object) {}

    /**
     * Reads a corpus.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<FactDocument> read(Path file) throws IOException {
        Map<String, List<JsonObject>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonObject row = JsonParser.parseString(line).getAsJsonObject();
                rows.computeIfAbsent(string(row, "doc"), d -> new ArrayList<>()).add(row);
            }
        }
        return rows.entrySet().stream()
                .map(e -> new Reader(e.getValue()).document(e.getKey()))
                .toList();
    }

    private static String string(JsonObject row, String name) {
        JsonElement value = row.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    /** The rows of one document. */
    private static final class Reader {
        private final TreeMap<Integer, String> passages = new TreeMap<>();
        private final Map<Integer, Integer> shifts = new LinkedHashMap<>();
        private final List<Integer> begins = new ArrayList<>();
        private final List<JsonObject> rows;

        Reader(List<JsonObject> rows) {
            this.rows = rows;
            rows.forEach(row -> passages.put(row.get("passageStart").getAsInt(), string(row, "passage")));
        }

        FactDocument document(String id) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            int length = 0;
            int last = -2;
            for (Map.Entry<Integer, String> passage : passages.entrySet()) {
                String gap = text.isEmpty() ? "" : passage.getKey() <= last + 1 ? " " : "\n\n";
                text.append(gap).append(passage.getValue());
                length += gap.length();
                int size =
                        passage.getValue().codePointCount(0, passage.getValue().length());
                spans.add(new Span(length, length + size));
                shifts.put(passage.getKey(), length - passage.getKey());
                begins.add(passage.getKey());
                length += size;
                last = passage.getKey() + size;
            }
            return new FactDocument(id, text.toString(), spans, judged(), facts());
        }

        private Map<Integer, Set<String>> judged() {
            Map<Integer, Set<String>> judged = new LinkedHashMap<>();
            rows.forEach(row ->
                    judged.computeIfAbsent(passage(row), p -> new HashSet<>()).add(string(row, "property")));
            return judged;
        }

        private int passage(JsonObject row) {
            return begins.indexOf(row.get("passageStart").getAsInt());
        }

        /** Rows that name the same two things are one fact, and a row with a pronoun is one with the row that has a name in its place. */
        private List<Fact> facts() {
            Map<String, Fact> facts = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> !row.get("negative").getAsBoolean())
                    .sorted(Comparator.comparingInt(Reader::pronouns))
                    .forEach(row -> {
                        String place = passage(row) + " " + string(row, "property") + " ";
                        String subject = key(row, "subject");
                        String object = key(row, "object");
                        String key = facts.keySet().stream()
                                .filter(k ->
                                        isPronoun(row, "subject") && k.startsWith(place) && k.endsWith(" > " + object)
                                                || isPronoun(row, "object") && k.startsWith(place + subject + " > "))
                                .findFirst()
                                .orElse(place + subject + " > " + object);
                        facts.computeIfAbsent(
                                        key, k -> new Fact(passage(row), string(row, "property"), new ArrayList<>()))
                                .pairs()
                                .add(new Pair(span(row, "subject"), span(row, "object")));
                    });
            return List.copyOf(facts.values());
        }

        private static int pronouns(JsonObject row) {
            return (isPronoun(row, "subject") ? 1 : 0) + (isPronoun(row, "object") ? 1 : 0);
        }

        private static boolean isPronoun(JsonObject row, String end) {
            return PRONOUNS.contains(string(row, end).toLowerCase(Locale.ROOT));
        }

        private static String key(JsonObject row, String end) {
            String uri = string(row, end + "Uri");
            return uri.isEmpty() ? string(row, end) : uri;
        }

        private Span span(JsonObject row, String end) {
            int shift = shifts.get(row.get("passageStart").getAsInt());
            return new Span(
                    row.get(end + "Start").getAsInt() + shift,
                    row.get(end + "End").getAsInt() + shift);
        }
    }
}
