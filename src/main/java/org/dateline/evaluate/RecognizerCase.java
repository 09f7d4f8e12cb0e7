package org.dateline.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Span;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A case of the specifications of Recognizers-Text: a text and what should be recognised in it.
 *
 * @param number its place in its file, from 0
 * @param input the text
 * @param reference the day on which it is said, as ISO 8601, or null
 * @param expected what should be recognised, in the order of the text; empty if nothing should
 * @param leftOut why the case does not concern news text, or null if it does
 */
public record RecognizerCase(
        int number,
        String input,
        @Nullable String reference,
        List<Expected> expected,
        @Nullable String leftOut) {
    public RecognizerCase {
        expected = List.copyOf(expected);
    }

    /**
     * Something to be recognised.
     *
     * @param span where it stands, in UTF-16 units as in the specification
     * @param values what it means, by the names that the specification uses ("value", "unit", "isoCurrency", "timex" …)
     */
    public record Expected(Span span, Map<String, String> values) {
        /** One of the values, or an empty text. */
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /**
     * Reads a file of specifications.
     *
     * @param file the file ("Number/NumberModel.json"), whose name without its ending is in the list of cases left out
     * @throws IOException if it cannot be read
     * @throws com.google.gson.JsonParseException if it is no JSON
     */
    public static List<RecognizerCase> read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".json", "");
        Map<Integer, String> leftOut = leftOut(name);
        String text = Files.readString(file).replace("\uFEFF", "");
        List<RecognizerCase> cases = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
            JsonObject object = element.getAsJsonObject();
            int number = cases.size();
            cases.add(new RecognizerCase(
                    number,
                    object.get("Input").getAsString(),
                    reference(object),
                    expected(object.getAsJsonArray("Results")),
                    leftOut.get(number)));
        }
        return cases;
    }

    private static Map<Integer, String> leftOut(String file) {
        Map<Integer, String> reasons = new HashMap<>();
        for (String line : WordList.lines(RecognizerCase.class, "recognizer-cases-left-out.tsv")) {
            String[] row = line.split("\t");
            if (row[0].equals(file)) {
                for (String number : row[1].split(" ")) {
                    reasons.put(Integer.valueOf(number), row[2]);
                }
            }
        }
        return reasons;
    }

    private static @Nullable String reference(JsonObject object) {
        JsonObject context = object.has("Context") ? object.getAsJsonObject("Context") : new JsonObject();
        JsonElement time = context.get("ReferenceDateTime");
        return time == null ? null : time.getAsString().substring(0, 10);
    }

    private static List<Expected> expected(JsonArray results) {
        List<Expected> expected = new ArrayList<>();
        for (JsonElement element : results) {
            JsonObject result = element.getAsJsonObject();
            int begin = result.get("Start").getAsInt();
            int length = result.has("Length")
                    ? result.get("Length").getAsInt()
                    : result.get("Text").getAsString().length();
            int end = result.has("End") ? result.get("End").getAsInt() + 1 : begin + length;
            Map<String, String> values = new HashMap<>();
            values.put("text", result.get("Text").getAsString());
            addAll(result.get("Resolution"), values);
            if (result.has("Value") && result.get("Value").isJsonObject()) {
                JsonObject value = result.getAsJsonObject("Value");
                addAll(value, values);
                addAll(value.get("PastResolution"), values);
                Map<String, String> future = new HashMap<>();
                addAll(value.get("FutureResolution"), future);
                future.forEach((name, told) -> values.put("future " + name, told));
            }
            expected.add(new Expected(new Span(begin, end), values));
        }
        return expected;
    }

    private static void addAll(@Nullable JsonElement object, Map<String, String> values) {
        if (object != null && object.isJsonObject()) {
            object.getAsJsonObject().asMap().forEach((key, value) -> {
                if (value.isJsonPrimitive()) {
                    values.put(key, value.getAsString());
                }
            });
        }
    }
}
