package org.dateline.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.source.BadInput.Code;
import org.jspecify.annotations.Nullable;

/** One article as a JSON object (RFC 8259). */
final class JsonRecord {
    private static final Map<String, String> FIELDS = Map.of(
            "url", "url",
            "title", "title",
            "publisher", "publisher",
            "author", "author",
            "published", "date",
            "language", "language");

    private final JsonObject fields;
    private final String where;
    private final Intake intake;

    private JsonRecord(JsonObject fields, String where, Intake intake) {
        this.fields = fields;
        this.where = where;
        this.intake = intake;
    }

    /** A line that is no JSON object; the message says why. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }
    }

    static JsonRecord parse(String json, String where, Intake intake) throws SyntaxException {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new SyntaxException("something follows the record.");
            }
            if (!element.isJsonObject()) {
                throw new SyntaxException("it is of another kind.");
            }
            return new JsonRecord(element.getAsJsonObject(), where, intake);
        } catch (JsonParseException | IOException e) {
            throw new SyntaxException(reason(e).replaceFirst(" at line 1 (column \\d+)(?: path \\S+)?$", " at $1."));
        }
    }

    /** A record that is parsed already. */
    static JsonRecord of(JsonObject record, String where, Intake intake) {
        return new JsonRecord(record, where, intake);
    }

    /** The parser's own words without its class names and its links. */
    static String reason(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.replaceFirst("^(?:[\\w.]+Exception: )+", "");
    }

    @Nullable
    String id() {
        return string("id").filter(id -> !id.isBlank()).orElse(null);
    }

    /** The text in its stored form, of a list each string a paragraph; a record without one is reported. */
    Optional<String> text() {
        JsonElement field = fields.get("text");
        boolean none = field == null || field.isJsonNull();
        String text = none ? "" : field.isJsonArray() ? joined(field.getAsJsonArray(), "\n") : own(field);
        if (text == null) {
            intake.bad(Code.NO_TEXT, where, "The text is neither a string nor a list of strings.");
            return Optional.empty();
        }
        if (White.endOfInk(text, 0, text.length()) == 0) {
            intake.bad(Code.NO_TEXT, where, "The record has no text.");
            return Optional.empty();
        }
        if (hasLoneSurrogate(text)) {
            intake.bad(
                    Code.NOT_UTF8, where, "The text holds half a character (a lone surrogate): it cannot be stored.");
            return Optional.empty();
        }
        return Optional.of(Articles.stored(text));
    }

    Metadata about() {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach((field, key) -> string(field).ifPresent(value -> values.put(key, value)));
        return new MetadataReader(values, where, intake).read();
    }

    /** A field that is a string or a number, or several strings, which are joined. */
    private Optional<String> string(String field) {
        JsonElement value = fields.get(field);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        String string = null;
        if (value.isJsonPrimitive()) {
            string = value.getAsString();
        } else if (value.isJsonArray()) {
            string = joined(value.getAsJsonArray(), ", ");
        }
        if (string == null || hasLoneSurrogate(string)) {
            intake.bad(
                    Code.BAD_HEADER, where, "The field is no string that can be stored, so it is left out: " + field);
            return Optional.empty();
        }
        return Optional.of(string);
    }

    private static @Nullable String joined(JsonArray values, String between) {
        boolean strings = StreamSupport.stream(values.spliterator(), false).allMatch(JsonRecord::isString);
        return strings
                ? StreamSupport.stream(values.spliterator(), false)
                        .map(JsonElement::getAsString)
                        .collect(Collectors.joining(between))
                : null;
    }

    private static @Nullable String own(JsonElement value) {
        return isString(value) ? value.getAsString() : null;
    }

    private static boolean isString(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
