package org.dateline.serve.program;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.serve.http.BadRequest;
import org.jspecify.annotations.Nullable;

/** Reads JSON that clients send; what is of the wrong kind is their fault. */
final class Json {
    private static final int DEEPEST = 32;

    private Json() {}

    /** @throws BadRequest if the text is no JSON object, or nests deeply */
    static JsonObject parse(String what, String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new BadRequest("\"" + what + "\" nests too deeply.");
            }
        }
        try {
            JsonElement element = JsonParser.parseString(text);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw new BadRequest("\"" + what + "\" is no JSON.");
        }
        throw new BadRequest("\"" + what + "\" is no JSON object.");
    }

    static JsonObject object(JsonElement element) {
        if (!element.isJsonObject()) {
            throw new BadRequest("There is a value where the protocol has an object.");
        }
        return element.getAsJsonObject();
    }

    static List<JsonElement> elements(@Nullable JsonElement element) {
        List<JsonElement> elements = new ArrayList<>();
        if (element instanceof JsonArray array) {
            array.forEach(elements::add);
        } else if (element != null && !element.isJsonNull()) {
            elements.add(element);
        }
        return elements;
    }

    /** The texts of a value or a list of values; of an object, its identifier or name. */
    static List<String> texts(@Nullable JsonElement element) {
        return elements(element).stream()
                .flatMap(each -> each.isJsonPrimitive()
                        ? Optional.of(each.getAsString()).stream()
                        : each.isJsonObject()
                                ? text(each.getAsJsonObject(), "id")
                                        .or(() -> text(each.getAsJsonObject(), "name"))
                                        .stream()
                                : Optional.<String>empty().stream())
                .toList();
    }

    static Optional<String> text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    /** A number kept within its bounds. */
    static int number(JsonObject object, String name, int otherwise, int least, int most) {
        String digits = text(object, name).orElse("");
        int number = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
        return Math.max(least, Math.min(most, number));
    }
}
