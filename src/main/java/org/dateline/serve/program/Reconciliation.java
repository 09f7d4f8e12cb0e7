package org.dateline.serve.program;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.program.EntityProperties.Property;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Hit;
import org.dateline.store.index.HitKind;

/**
 * Finds the entities that a name in a table may mean, by the Reconciliation Service API 0.2. The score is 100 for the very name or one
 * of the other names of an entity, and less by how far a name is from it; a candidate is a match if it alone has that name.
 */
final class Reconciliation {
    private static final int USUAL = 5;
    private static final int MOST = 25;
    private static final double OTHER_NAME = 0.97;
    private static final double NAME_PART = 0.7;

    private final ExplorerIndex index;
    private final EntityProperties properties;
    private final EntityNames names;

    Reconciliation(ExplorerIndex index, EntityProperties properties, EntityNames names) {
        this.index = index;
        this.properties = properties;
        this.names = names;
    }

    /** A property that the row of the table has, with its values. */
    private record Known(Property property, List<String> values) {}

    private record Candidate(Hit hit, EntityType type, boolean named, double score) {}

    /**
     * The candidates for a query, the likeliest first.
     *
     * @throws BadRequest if the query has no name, or one of its parts is of the wrong kind
     */
    List<Map<String, Object>> candidates(JsonObject query) {
        String name = Json.text(query, "query").orElseThrow(() -> new BadRequest("A query has no \"query\"."));
        if (name.length() > Parameters.LONGEST) {
            throw new BadRequest("A \"query\" is longer than " + Parameters.LONGEST + " characters.");
        }
        int limit = Json.number(query, "limit", USUAL, 1, MOST);
        List<Known> known = known(query);
        List<Candidate> found = index.search(name, kinds(query), MOST).values().stream()
                .flatMap(List::stream)
                .flatMap(hit -> candidate(name, hit, known).stream())
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> -candidate.hit().articles())
                        .thenComparing(candidate -> candidate.hit().iri()))
                .toList();
        boolean sure = found.stream().filter(Candidate::named).count() == 1;
        return found.stream().limit(limit).map(each -> json(each, sure)).toList();
    }

    /** The types asked for; all if none is one of ours is an empty answer. */
    private static Set<HitKind> kinds(JsonObject query) {
        List<String> asked = Json.texts(query.get("type"));
        if (asked.isEmpty()) {
            return EntityType.HITS;
        }
        return asked.stream()
                .flatMap(type -> EntityType.named(type).stream())
                .map(EntityType::hit)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static List<Known> known(JsonObject query) {
        List<Known> known = new ArrayList<>();
        for (JsonElement each : Json.elements(query.get("properties"))) {
            JsonObject property = Json.object(each);
            Json.text(property, "pid")
                    .flatMap(EntityProperties::named)
                    .ifPresent(named -> known.add(new Known(named, Json.texts(property.get("v")))));
        }
        return known.stream().limit(EntityProperties.ALL.size()).toList();
    }

    private Optional<Candidate> candidate(String name, Hit hit, List<Known> known) {
        return EntityType.of(hit.kind()).map(type -> {
            boolean label = Naming.same(name, hit.label());
            Optional<EntitySummary> summary = label && known.isEmpty() ? Optional.empty() : index.entity(hit.iri());
            List<String> others = summary.map(EntitySummary::names).orElse(List.of());
            boolean named = label || others.stream().anyMatch(other -> Naming.same(name, other));
            double likeness = label
                    ? 1
                    : Math.max(
                            Naming.likeness(name, hit.label()),
                            others.stream()
                                    .mapToDouble(other -> OTHER_NAME * Naming.likeness(name, other))
                                    .max()
                                    .orElse(0));
            double share = summary.map(each -> share(each, known)).orElse(1.0);
            double score = known.isEmpty() ? likeness : NAME_PART * likeness + (1 - NAME_PART) * share;
            return new Candidate(hit, type, named, Math.round(1000 * score) / 10.0);
        });
    }

    /** Of how many of the properties some value is the same. */
    private double share(EntitySummary summary, List<Known> known) {
        return known.stream()
                .mapToDouble(each -> properties.values(summary, each.property()).stream()
                                .anyMatch(value -> each.values().stream()
                                        .anyMatch(wanted -> Naming.same(wanted, value.toString())))
                        ? 1
                        : 0)
                .average()
                .orElse(1);
    }

    private Map<String, Object> json(Candidate candidate, boolean sure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", names.id(candidate.hit().iri()));
        json.put("name", candidate.hit().label());
        json.put("description", description(candidate.hit(), candidate.type()));
        json.put("type", List.of(candidate.type().json()));
        json.put("score", candidate.score());
        json.put("match", sure && candidate.named());
        return json;
    }

    /** What tells a hit from others of its name. */
    static String description(Hit hit, EntityType type) {
        String articles = hit.articles() + (hit.articles() == 1 ? " article" : " articles");
        return Stream.of(type.label(), hit.note(), articles)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }
}
