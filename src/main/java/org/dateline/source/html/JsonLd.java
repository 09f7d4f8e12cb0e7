package org.dateline.source.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD with the terms of schema.org, alone, in a list or in a graph. */
final class JsonLd {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|Report|\\w*Posting)");
    private static final int DEEPEST = 8;

    private final Map<String, JsonObject> byId = new HashMap<>();
    private final List<JsonObject> articles = new ArrayList<>();

    /** What is told of the article; all null where there is none. */
    record Found(
            @Nullable String headline,
            @Nullable String published,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable String url,
            @Nullable String body) {
        private static final Found NOTHING = new Found(null, null, null, null, null, null, null);

        boolean isArticle() {
            return headline != null || published != null || body != null;
        }
    }

    private JsonLd() {}

    static Found in(Document page) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            data.read(script.data());
        }
        return data.articles.isEmpty() ? Found.NOTHING : data.found(data.articles.get(0));
    }

    private void read(String json) {
        try {
            collect(JsonParser.parseString(json.strip()), 0);
        } catch (JsonParseException | IllegalStateException e) {
            // Data that is broken tells nothing; the page itself is still read.
        }
    }

    private void collect(JsonElement element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> collect(item, depth + 1));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            string(object, "@id").ifPresent(id -> byId.merge(id, object, JsonLd::larger));
            if (isArticle(object)) {
                articles.add(object);
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), depth + 1));
        }
    }

    private static JsonObject larger(JsonObject one, JsonObject other) {
        return other.size() > one.size() ? other : one;
    }

    private static boolean isArticle(JsonObject object) {
        return values(object.get("@type")).stream()
                .anyMatch(type -> ARTICLE.matcher(type).matches());
    }

    private Found found(JsonObject article) {
        return new Found(
                string(article, "headline")
                        .or(() -> string(article, "name"))
                        .map(JsonLd::unescaped)
                        .orElse(null),
                string(article, "datePublished")
                        .or(() -> string(article, "dateCreated"))
                        .orElse(null),
                names(article.get("author")).orElse(null),
                names(article.get("publisher")).orElse(null),
                string(article, "inLanguage").orElse(null),
                string(article, "url").or(() -> mainEntity(article)).orElse(null),
                string(article, "articleBody").orElse(null));
    }

    private static Optional<String> mainEntity(JsonObject article) {
        JsonElement page = article.get("mainEntityOfPage");
        return page != null && page.isJsonObject()
                ? string(page.getAsJsonObject(), "@id")
                : string(article, "mainEntityOfPage");
    }

    /** The names of people or organisations, given as such, as objects, or by what refers to objects elsewhere. */
    private Optional<String> names(@Nullable JsonElement value) {
        Set<String> names = new LinkedHashSet<>();
        addNames(value, names, 0);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().map(JsonLd::unescaped).collect(Collectors.joining(", ")));
    }

    private void addNames(@Nullable JsonElement value, Set<String> names, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(item -> addNames(item, names, depth + 1));
        } else if (value.isJsonObject()) {
            JsonObject object = value.getAsJsonObject();
            if (object.has("name")) {
                addNames(object.get("name"), names, depth + 1);
            } else {
                string(object, "@id")
                        .map(byId::get)
                        .filter(o -> o.has("name"))
                        .ifPresent(o -> addNames(o.get("name"), names, depth + 1));
            }
        } else if (value.isJsonPrimitive() && !value.getAsString().isBlank()) {
            names.add(value.getAsString().strip());
        }
    }

    private static Optional<String> string(JsonObject object, String key) {
        return values(object.get(key)).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static List<String> values(@Nullable JsonElement value) {
        if (value == null) {
            return List.of();
        }
        if (value.isJsonPrimitive()) {
            return List.of(value.getAsString());
        }
        JsonArray array = value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
        return array.asList().stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static String unescaped(String words) {
        return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    }
}
