package org.dateline.resolve.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dateline.model.Surroundings;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.KnownPlaces;

/** What the names of a document tell of where and when it is set: the countries spoken of, and public figures of a time. */
final class Setting {
    /** Documents whose setting is kept; those that are asked for in turn share their names. */
    private static final int KEPT = 2048;

    private static final Map<String, Setting> CACHE = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Setting> eldest) {
            return size() > KEPT;
        }
    };

    private final Surroundings surroundings;
    private final Map<String, String> ofPlaces = new LinkedHashMap<>();
    private final Map<String, String> ofCompany = new TreeMap<>();
    private final Map<String, KnownPerson> figures = new TreeMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Map<KnownPerson, Double>> scores = new ConcurrentHashMap<>();

    private Setting(Surroundings surroundings) {
        this.surroundings = surroundings;
        for (String place : surroundings.places()) {
            KnownPlaces.country(place).ifPresent(code -> ofPlaces.put(place, code));
        }
        surroundings.places().stream()
                .map(EntityKeys::fold)
                .filter(place -> KnownPlaces.countryOfRegion(place).isPresent())
                .forEach(regions::add);
        named.addAll(ofPlaces.values());
        surroundings.company().forEach(this::read);
    }

    static Setting of(Surroundings surroundings) {
        synchronized (CACHE) {
            Setting known = CACHE.get(surroundings.document());
            if (known != null && (known.surroundings == surroundings || known.surroundings.equals(surroundings))) {
                return known;
            }
        }
        Setting setting = new Setting(surroundings);
        synchronized (CACHE) {
            CACHE.put(surroundings.document(), setting);
        }
        return setting;
    }

    private void read(String label) {
        Label known = Label.of(label);
        known.figure().ifPresent(person -> figures.put(label, person));
        if (!known.state().isEmpty()) {
            named.add(known.state());
            return;
        }
        if (!known.body().isEmpty()) {
            bodies.computeIfAbsent(known.body(), body -> new LinkedHashSet<>()).add(known.country());
        }
        if (!known.country().isEmpty()) {
            ofCompany.put(label, known.country());
            named.add(known.country());
        } else if (!known.likely().isEmpty()) {
            ofCompany.put(label, known.likely());
        }
    }

    /** The ISO codes of the countries of the places named most, by place, the most named first. */
    Map<String, String> ofPlaces() {
        return ofPlaces;
    }

    /** The parts of states among its places, folded. */
    Set<String> regions() {
        return regions;
    }

    /** The ISO codes that people, bodies and parts of states stand for, by name. */
    Map<String, String> ofCompany() {
        return ofCompany;
    }

    /** The ISO codes of all countries that anything named in the document belongs to. */
    Set<String> countries() {
        return named;
    }

    /** The public figures that the document names clearly, by name. */
    Map<String, KnownPerson> figures() {
        return figures;
    }

    /** The codes of the states whose body of this kind the document names with its state. */
    Set<String> statesOf(String body) {
        return bodies.getOrDefault(body, Set.of());
    }

    /** How well each public figure fits a name of the document, worked out once. */
    Map<KnownPerson, Double> scores(String name, Supplier<Map<KnownPerson, Double>> unknown) {
        Map<KnownPerson, Double> known = scores.get(name);
        if (known == null) {
            known = unknown.get();
            scores.put(name, known);
        }
        return known;
    }

    /** The names of its company whose words all stand in a set of words. */
    static boolean isWithin(String label, Set<String> words) {
        return words.containsAll(List.of(label.split(" ")));
    }
}
