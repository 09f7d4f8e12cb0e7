package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Genders;

/**
 * How present the entities of a text are to a reader at a place in it: each mention adds by its grammatical role, and each new
 * sentence halves all (after Lappin and Leass 1994).
 */
final class Salience {
    private static final double DECAY = 0.5;
    private static final double LEAST = 12;
    /** The first must be ahead of the second by this factor, where a description may mean either. */
    private static final double MARGIN = 1.25;
    /** The same for a pronoun. */
    private static final double PERSON_MARGIN = 1.1;

    /** What a text is about is named this many times as often as any other of its kind. */
    private static final int DOMINANT = 3;

    private final Map<Entity, Double> scores = new LinkedHashMap<>();
    private final Map<Entity, Integer> counts = new LinkedHashMap<>();
    private final Map<Entity, Genders> genders = new LinkedHashMap<>();

    private double unnamed;
    /** Who was mentioned since. */
    private final Set<Entity> since = new HashSet<>();

    private Genders unnamedGender = Genders.UNKNOWN;

    void nextSentence() {
        scores.replaceAll((entity, score) -> score * DECAY);
        scores.values().removeIf(score -> score < 1);
        unnamed *= DECAY;
    }

    /** Somebody is spoken of without a name; the last such person counts, for as long as nobody else is named. */
    void unnamed(Genders gender, double weight) {
        unnamed = weight;
        unnamedGender = gender;
        since.clear();
    }

    void mention(Entity entity, double weight) {
        scores.merge(entity, weight, Double::sum);
        counts.merge(entity, 1, Integer::sum);
        since.add(entity);
        if (entity.type() == EntityType.PERSON) {
            genders.computeIfAbsent(entity, Genders::of);
        }
    }

    /** What is told of a person by words beside the name. */
    void gender(Entity person, Genders gender) {
        if (gender != Genders.UNKNOWN && genders.getOrDefault(person, Genders.UNKNOWN) == Genders.UNKNOWN) {
            genders.put(person, gender);
        }
    }

    Genders gender(Entity person) {
        return genders.getOrDefault(person, Genders.UNKNOWN);
    }

    /** The one entity of a kind that is clearly the most present. */
    Optional<Entity> clearest(Predicate<Entity> kind) {
        return clearest(kind, MARGIN);
    }

    private Optional<Entity> clearest(Predicate<Entity> kind, double margin) {
        List<Map.Entry<Entity, Double>> fit = ranked(kind);
        boolean clear = fit.size() == 1
                || fit.size() > 1
                        && fit.get(0).getValue() >= margin * fit.get(1).getValue();
        return clear && fit.get(0).getValue() >= LEAST ? Optional.of(fit.get(0).getKey()) : Optional.empty();
    }

    /** The one entity of a kind that the text has been about so far, named far more often than any other. */
    Optional<Entity> mostMentioned(Predicate<Entity> kind) {
        List<Map.Entry<Entity, Integer>> fit = counts.entrySet().stream()
                .filter(e -> kind.test(e.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<Entity, Integer> e) -> -e.getValue()))
                .toList();
        boolean clear = !fit.isEmpty()
                && fit.get(0).getValue() >= DOMINANT
                && (fit.size() == 1
                        || fit.get(0).getValue() >= DOMINANT * fit.get(1).getValue());
        return clear ? Optional.of(fit.get(0).getKey()) : Optional.empty();
    }

    /** The person that a pronoun of this gender means: one known to be of it goes before one who may be. */
    Optional<Entity> person(Genders gender, Predicate<Entity> allowed) {
        Predicate<Entity> persons = e ->
                e.type() == EntityType.PERSON && allowed.test(e) && gender(e).agrees(gender);
        Optional<Entity> all = clearest(persons, PERSON_MARGIN);
        Optional<Entity> clear =
                all.isPresent() ? all : clearest(e -> persons.test(e) && gender(e) == gender, PERSON_MARGIN);
        return clear.filter(e -> !unnamedGender.agrees(gender) || since.contains(e) || scores.get(e) >= unnamed);
    }

    private List<Map.Entry<Entity, Double>> ranked(Predicate<Entity> kind) {
        List<Map.Entry<Entity, Double>> fit = new ArrayList<>();
        scores.entrySet().stream().filter(e -> kind.test(e.getKey())).forEach(fit::add);
        fit.sort(Comparator.comparingDouble((Map.Entry<Entity, Double> e) -> -e.getValue()));
        return fit;
    }
}
