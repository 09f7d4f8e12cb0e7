package org.dateline.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of records of JSON Lines, since an article with a URL is known by that and not by its id. */
final class RecordIds {
    private RecordIds() {}

    /** The URLs of records by their ids. */
    static Map<String, String> urls(List<String> articles) throws IOException {
        Map<String, String> urls = new HashMap<>();
        for (String article : articles) {
            if (article.endsWith(".jsonl")) {
                for (String line : Files.readAllLines(Path.of(article))) {
                    add(line, urls);
                }
            }
        }
        return urls;
    }

    private static void add(String line, Map<String, String> urls) {
        try {
            JsonObject record = JsonParser.parseString(line).getAsJsonObject();
            if (record.has("id") && record.has("url")) {
                urls.put(record.get("id").getAsString(), record.get("url").getAsString());
            }
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            // The reader of sources reports it.
        }
    }
}
