package org.dateline.serve.program;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.program.EntityProperties.Property;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;

/** Extends a table by what is known of its entities (Reconciliation Service API 0.2, section 7). */
final class Extension {
    static final int IDS = 200;

    private final ExplorerIndex index;
    private final EntityProperties properties;
    private final EntityNames names;

    Extension(ExplorerIndex index, EntityProperties properties, EntityNames names) {
        this.index = index;
        this.properties = properties;
        this.names = names;
    }

    /** @throws BadRequest if a property is not one of ours, or there are too many identifiers */
    Map<String, Object> extend(JsonObject query) {
        List<String> ids = Json.texts(query.get("ids"));
        if (ids.size() > IDS) {
            throw new BadRequest("At most " + IDS + " identifiers are extended at once, not " + ids.size() + ".");
        }
        List<Property> wanted = Json.elements(query.get("properties")).stream()
                .map(Extension::property)
                .distinct()
                .toList();
        Map<String, Object> rows = new LinkedHashMap<>();
        ids.forEach(id -> rows.put(id, row(id, wanted)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("meta", wanted.stream().map(Property::json).toList());
        json.put("rows", rows);
        return json;
    }

    private static Property property(JsonElement element) {
        String id = Json.text(Json.object(element), "id").orElse("");
        return EntityProperties.named(id)
                .orElseThrow(() -> new BadRequest("There is no such property. There are: "
                        + String.join(
                                ", ",
                                EntityProperties.ALL.stream().map(Property::id).toList())));
    }

    private Map<String, Object> row(String id, List<Property> wanted) {
        Optional<EntitySummary> summary = index.entity(names.iri(id));
        Map<String, Object> row = new LinkedHashMap<>();
        wanted.forEach(property -> row.put(
                property.id(),
                summary.map(known -> properties.values(known, property)).orElse(List.of()).stream()
                        .map(Extension::cell)
                        .toList()));
        return row;
    }

    private static Map<String, Object> cell(Object value) {
        if (value instanceof Integer number) {
            return Map.of("int", number);
        }
        return value instanceof Double number ? Map.of("float", number) : Map.of("str", value);
    }

    /** The properties that a table can be extended by. */
    static Map<String, Object> proposed(Optional<String> type, int limit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("limit", limit);
        type.ifPresent(named -> json.put("type", named));
        json.put(
                "properties",
                EntityProperties.ALL.stream().limit(limit).map(Property::json).toList());
        return json;
    }
}
