package org.dateline.serve.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.HitKind;

/** The types that reconciliation knows, by their names in schema.org. */
enum EntityType {
    PERSON("Person", "person", HitKind.PERSON, EntityKind.PERSON),
    PLACE("Place", "place", HitKind.PLACE, EntityKind.PLACE),
    ORGANIZATION("Organization", "organisation", HitKind.ORGANIZATION, EntityKind.ORGANIZATION);

    /** The namespace of their identifiers. */
    static final String SPACE = "https://schema.org/";

    static final Set<HitKind> HITS = Set.of(HitKind.PERSON, HitKind.PLACE, HitKind.ORGANIZATION);

    private final String id;
    private final String label;
    private final HitKind hit;
    private final EntityKind kind;

    EntityType(String id, String label, HitKind hit, EntityKind kind) {
        this.id = id;
        this.label = label;
        this.hit = hit;
        this.kind = kind;
    }

    HitKind hit() {
        return hit;
    }

    /** Identifier and name, as the protocol has it. */
    Map<String, String> json() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", label);
        return json;
    }

    static Optional<EntityType> of(HitKind hit) {
        return List.of(values()).stream().filter(type -> type.hit == hit).findFirst();
    }

    static Optional<EntityType> of(EntityKind kind) {
        return List.of(values()).stream().filter(type -> type.kind == kind).findFirst();
    }

    /** The type of an identifier, with or without its namespace. */
    static Optional<EntityType> named(String identifier) {
        String local = identifier.startsWith(SPACE) ? identifier.substring(SPACE.length()) : identifier;
        return List.of(values()).stream()
                .filter(type -> type.id.equalsIgnoreCase(local))
                .findFirst();
    }

    static List<Map<String, String>> all() {
        return List.of(values()).stream().map(EntityType::json).toList();
    }

    String label() {
        return label;
    }
}
