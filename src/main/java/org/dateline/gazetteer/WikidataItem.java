package org.dateline.gazetteer;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a gazetteer needs of an entity in Wikidata's JSON; the rest is passed over unread.
 *
 * @param id its id
 * @param label its English label, or empty
 * @param aliases its English aliases
 * @param claims the properties it has, and the classes it is an instance of by a statement that is not deprecated
 * @param countries the items of the countries that it is in or a citizen of, by statements that are not deprecated
 * @param sitelinks how many pages there are about it
 */
record WikidataItem(
        String id, String label, List<String> aliases, Set<String> claims, Set<String> countries, int sitelinks) {
    private static final String LANGUAGE = "en";
    private static final String INSTANCE_OF = "P31";
    private static final Set<String> COUNTRY = Set.of("P17", "P27");

    /** Reads one entity. */
    static WikidataItem read(JsonReader json) throws IOException {
        Draft draft = new Draft();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> draft.id = json.nextString();
                case "labels" -> draft.label = String.join("", english(json));
                case "aliases" -> draft.aliases = english(json);
                case "claims" -> claims(json, draft);
                case "sitelinks" -> draft.sitelinks = size(json);
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("more than one entity on the line");
        }
        return new WikidataItem(
                draft.id, draft.label, List.copyOf(draft.aliases), draft.claims, draft.countries, draft.sitelinks);
    }

    private static final class Draft {
        private String id = "";
        private String label = "";
        private List<String> aliases = List.of();
        private final Set<String> claims = new HashSet<>();
        private final Set<String> countries = new HashSet<>();
        private int sitelinks;
    }

    /** The English values of an object of languages. PHP writes an empty object as an empty array, and so do some dumps. */
    private static List<String> english(JsonReader json) throws IOException {
        List<String> values = new ArrayList<>();
        if (skippedEmptyArray(json)) {
            return values;
        }
        json.beginObject();
        while (json.hasNext()) {
            if (!json.nextName().equals(LANGUAGE)) {
                json.skipValue();
            } else if (json.peek() == JsonToken.BEGIN_ARRAY) {
                json.beginArray();
                while (json.hasNext()) {
                    values.add(member(json, "value"));
                }
                json.endArray();
            } else {
                values.add(member(json, "value"));
            }
        }
        json.endObject();
        return values;
    }

    private static void claims(JsonReader json, Draft draft) throws IOException {
        if (skippedEmptyArray(json)) {
            return;
        }
        json.beginObject();
        while (json.hasNext()) {
            String property = json.nextName();
            draft.claims.add(property);
            if (property.equals(INSTANCE_OF) || COUNTRY.contains(property)) {
                json.beginArray();
                while (json.hasNext()) {
                    statement(json, property.equals(INSTANCE_OF) ? draft.claims : draft.countries);
                }
                json.endArray();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
    }

    private static void statement(JsonReader json, Set<String> values) throws IOException {
        String value = "";
        boolean deprecated = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "mainsnak" -> value = member(json, "datavalue", "value", "id");
                case "rank" -> deprecated = json.nextString().equals("deprecated");
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (!deprecated && !value.isEmpty()) {
            values.add(value);
        }
    }

    /** The text at the end of a path of members, or empty if it is not there; reads over the whole object. */
    private static String member(JsonReader json, String... path) throws IOException {
        if (path.length == 0) {
            return json.nextString();
        }
        String found = "";
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals(path[0])) {
                found = member(json, List.of(path).subList(1, path.length).toArray(String[]::new));
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return found;
    }

    private static int size(JsonReader json) throws IOException {
        int size = 0;
        if (skippedEmptyArray(json)) {
            return size;
        }
        json.beginObject();
        while (json.hasNext()) {
            json.nextName();
            json.skipValue();
            size++;
        }
        json.endObject();
        return size;
    }

    private static boolean skippedEmptyArray(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            return false;
        }
        json.beginArray();
        json.endArray();
        return true;
    }
}
