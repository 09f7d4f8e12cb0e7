package org.dateline.serve.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.serve.program.EntityProperties.Property;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Hit;

/** What goes on as somebody types (Reconciliation Service API 0.2, section 6). */
final class Suggestions {
    private static final int LIMIT = 20;

    private final ExplorerIndex index;
    private final EntityNames names;

    Suggestions(ExplorerIndex index, EntityNames names) {
        this.index = index;
        this.names = names;
    }

    /** @param cursor how many are passed over */
    Map<String, Object> entities(String typed, int cursor) {
        return result(index.complete(typed, cursor + 2 * LIMIT).stream()
                .flatMap(hit -> EntityType.of(hit.kind()).map(type -> entity(hit, type)).stream())
                .skip(cursor)
                .limit(LIMIT)
                .toList());
    }

    private Map<String, Object> entity(Hit hit, EntityType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", names.id(hit.iri()));
        json.put("name", hit.label());
        json.put("description", Reconciliation.description(hit, type));
        json.put("notable", List.of(type.json()));
        return json;
    }

    Map<String, Object> types(String typed) {
        return named(EntityType.all(), typed);
    }

    Map<String, Object> properties(String typed) {
        return named(EntityProperties.ALL.stream().map(Property::json).toList(), typed);
    }

    private static Map<String, Object> named(List<Map<String, String>> all, String typed) {
        String wanted = Naming.folded(typed);
        return result(all.stream()
                .filter(each -> each.values().stream()
                        .anyMatch(value -> Naming.folded(value).startsWith(wanted)))
                .toList());
    }

    private static Map<String, Object> result(List<?> found) {
        return Map.of("result", found);
    }
}
