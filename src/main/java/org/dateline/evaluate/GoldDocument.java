package org.dateline.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Modifier;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader found in one document.
 *
 * @param id the document's id
 * @param names the mentions of people, places and organisations
 * @param entities the entity that each mention means, by the mention's span
 * @param figures the figures
 * @param ledger what is told of each figure, in the same order
 * @param statements the main statements, not all
 * @param speech who said what, where the gold tells the span
 */
public record GoldDocument(
        String id,
        GoldNames names,
        Map<Span, String> entities,
        List<FigureScore.Expected> figures,
        List<LedgerScore.Entry> ledger,
        List<Fact> statements,
        List<Said> speech) {

    /**
     * A statement that should be found.
     *
     * @param subjects any of these names or words may be its subject
     * @param objects any of these names or words may be its object
     * @param negated true if it is said not to be so
     * @param claimed true if somebody else than the article says so
     * @param evidence where it is stated, or null
     */
    public record Fact(
            Set<String> subjects,
            Set<String> objects,
            boolean negated,
            boolean claimed,
            @Nullable Span evidence) {}

    /**
     * Something said.
     *
     * @param content where it stands
     * @param speakers any of these names or words may be the speaker
     * @param direct true if quoted
     */
    public record Said(Span content, Set<String> speakers, boolean direct) {}

    /**
     * Reads a file of JSON objects, one for each document.
     *
     * @throws IOException if the file cannot be read
     * @throws com.google.gson.JsonParseException if it is not JSON of that form
     */
    public static List<GoldDocument> read(Path file) throws IOException {
        List<GoldNames> names = GoldNames.read(file);
        List<GoldDocument> documents = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonStreamParser parser = new JsonStreamParser(reader);
            while (parser.hasNext()) {
                documents.add(of(parser.next().getAsJsonObject(), names.get(documents.size())));
            }
        }
        return documents;
    }

    private static GoldDocument of(JsonObject json, GoldNames names) {
        Map<String, Set<String>> known = known(json);
        Map<Span, String> entities = new HashMap<>();
        array(json, "mentions").forEach(m -> entities.put(span(m), text(m, "entity", "")));
        List<FigureScore.Expected> figures =
                array(json, "figures").stream().map(GoldDocument::figure).toList();
        List<LedgerScore.Entry> ledger =
                array(json, "figures").stream().map(f -> entry(f, known)).toList();
        List<Fact> facts = array(json, "statements").stream()
                .filter(s -> s.has("object") && !s.get("object").isJsonNull())
                .map(s -> fact(s, known))
                .toList();
        List<Said> speech = array(json, "speech").stream()
                .filter(s -> s.has("begin"))
                .map(s -> new Said(
                        span(s),
                        named(text(s, "speaker", ""), known),
                        text(s, "kind", "").equals("direct")))
                .toList();
        return new GoldDocument(names.document(), names, entities, figures, ledger, facts, speech);
    }

    /** The names of entities and the words of figures, by their ids. */
    private static Map<String, Set<String>> known(JsonObject json) {
        Map<String, Set<String>> known = new HashMap<>();
        for (JsonObject entity : array(json, "entities")) {
            Set<String> names = new LinkedHashSet<>();
            names.add(text(entity, "label", ""));
            entity.getAsJsonArray("names").forEach(name -> names.add(name.getAsString()));
            known.put(text(entity, "id", ""), names);
        }
        array(json, "figures").stream()
                .filter(f -> f.has("id"))
                .forEach(f -> known.put(text(f, "id", ""), Set.of(text(f, "text", ""))));
        return known;
    }

    private static Fact fact(JsonObject json, Map<String, Set<String>> known) {
        Set<String> subjects = new LinkedHashSet<>(named(text(json, "subject", ""), known));
        if (json.has("alternatives")) {
            json.getAsJsonArray("alternatives").forEach(a -> subjects.addAll(named(a.getAsString(), known)));
        }
        Set<String> objects = new LinkedHashSet<>(named(text(json, "object", ""), known));
        objects.addAll(named(text(json, "of", text(json, "object", "")), known));
        boolean negated = json.has("negated") && json.get("negated").getAsBoolean();
        boolean claimed = !text(json, "claimant", "").isEmpty();
        JsonElement evidence = json.get("evidence");
        return new Fact(
                subjects, objects, negated, claimed, evidence == null || evidence.isJsonNull() ? null : span(evidence));
    }

    private static FigureScore.Expected figure(JsonObject json) {
        return new FigureScore.Expected(
                span(json),
                number(json, "value"),
                number(json, "low"),
                number(json, "high"),
                Modifier.valueOf(
                        text(json, "modifier", "exact").toUpperCase(Locale.ROOT).replace(' ', '_')),
                text(json, "unit", "count"));
    }

    private static LedgerScore.Entry entry(JsonObject json, Map<String, Set<String>> known) {
        Set<String> about = new LinkedHashSet<>();
        if (json.has("about") && json.get("about").isJsonArray()) {
            json.getAsJsonArray("about").forEach(id -> about.addAll(named(id.getAsString(), known)));
        }
        String counts = text(json, "counts", "");
        String claimant = text(json, "claimant", "");
        return new LedgerScore.Entry(
                figure(json),
                counts.isEmpty() ? null : counts,
                about,
                claimant.isEmpty() ? Set.of() : named(claimant, known));
    }

    private static Set<String> named(String idOrWords, Map<String, Set<String>> known) {
        return known.getOrDefault(idOrWords, Set.of(idOrWords));
    }

    private static List<JsonObject> array(JsonObject json, String name) {
        JsonArray array = json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static Span span(JsonElement json) {
        if (json.isJsonArray()) {
            return new Span(
                    json.getAsJsonArray().get(0).getAsInt(),
                    json.getAsJsonArray().get(1).getAsInt());
        }
        JsonObject object = json.getAsJsonObject();
        return new Span(object.get("begin").getAsInt(), object.get("end").getAsInt());
    }

    private static String text(JsonObject json, String name, String absent) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? absent : value.getAsString();
    }

    private static @Nullable BigDecimal number(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsBigDecimal();
    }
}
