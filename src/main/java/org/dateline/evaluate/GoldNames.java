package org.dateline.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;

/**
 * The names that a reader marked in one document.
 *
 * @param document the document's id
 * @param mentions the people, places and organisations named, each with confidence 1
 * @param bodyEnd where the article ends in its text, in code points; what follows was not marked
 */
public record GoldNames(String document, List<Mention> mentions, int bodyEnd) {
    public GoldNames {
        mentions = List.copyOf(mentions);
    }

    /**
     * Reads a file of JSON objects, one for each document, with {@code id} or {@code document}, {@code mentions} and,
     * optionally, {@code body_end}.
     *
     * @throws IOException if the file cannot be read
     * @throws com.google.gson.JsonParseException if it is not JSON of that form
     */
    public static List<GoldNames> read(Path file) throws IOException {
        List<GoldNames> documents = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonStreamParser parser = new JsonStreamParser(reader);
            while (parser.hasNext()) {
                documents.add(of(parser.next().getAsJsonObject()));
            }
        }
        return documents;
    }

    private static GoldNames of(JsonObject document) {
        String id = document.get(document.has("id") ? "id" : "document").getAsString();
        int end = document.has("body_end") ? document.get("body_end").getAsInt() : Integer.MAX_VALUE;
        List<Mention> mentions = new ArrayList<>();
        for (JsonElement mention : document.getAsJsonArray("mentions")) {
            mentions.add(mention(mention.getAsJsonObject()));
        }
        return new GoldNames(id, mentions, end);
    }

    private static Mention mention(JsonObject mention) {
        Span span = new Span(mention.get("begin").getAsInt(), mention.get("end").getAsInt());
        return new Mention(
                span,
                mention.get("text").getAsString(),
                type(mention.get("type").getAsString()),
                1);
    }

    private static MentionType type(String label) {
        if (label.equals(EntityType.PERSON.label())) {
            return MentionType.PERSON;
        }
        return label.equals(EntityType.PLACE.label()) ? MentionType.PLACE : MentionType.ORGANISATION;
    }
}
