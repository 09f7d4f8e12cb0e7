package org.dateline.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;

/** Gives the entities of a document the identity that they have, or may have, in the gazetteer. */
final class Linking {
    private final Countries countries;
    private final Identities identities;

    Linking(Countries countries, Identities identities) {
        this.countries = countries;
        this.identities = identities;
    }

    /**
     * What gives an entity its links, by its key and itself.
     *
     * @param entities all entities of the document
     * @param mentions all its mentions, which may name a people
     */
    BiFunction<String, Entity, Entity> of(Collection<Entity> entities, List<Mention> mentions) {
        if (identities == Identities.none()) {
            return (key, entity) -> entity;
        }
        Map<String, Set<String>> byEntity = new HashMap<>();
        entities.forEach(entity -> byEntity.put(entity.key(), countries(entity)));
        Map<String, Long> named = Stream.concat(byEntity.values().stream().flatMap(Set::stream), ofPeoples(mentions))
                .collect(Collectors.groupingBy(code -> code, HashMap::new, Collectors.counting()));
        return (key, entity) -> linked(entity, without(byEntity.get(key), named));
    }

    /** The countries that a place leads to: its own if it is one or the capital, or the one where it lies beyond doubt. */
    private Set<String> countries(Entity entity) {
        if (entity.type() != EntityType.PLACE) {
            return Set.of();
        }
        Set<String> codes = countries.namedOrOfCapital(entity.label()).stream()
                .map(Country::iso)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> certain = identities.of(EntityType.PLACE, entity.label());
        identities.named(EntityType.PLACE, entity.label()).stream()
                .filter(thing -> certain.contains(thing.iri()))
                .map(Known::country)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    private Stream<String> ofPeoples(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.type() == MentionType.GROUP)
                .flatMap(mention -> countries.described(mention.text()).stream())
                .map(Country::iso);
    }

    /** The countries that something else than an entity itself leads to. */
    private static Set<String> without(Set<String> own, Map<String, Long> named) {
        return named.entrySet().stream()
                .filter(country -> country.getValue() > (own.contains(country.getKey()) ? 1 : 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Entity linked(Entity entity, Set<String> context) {
        if (isTooShort(entity) || isCountry(entity)) {
            return entity;
        }
        LinkScore.Links links =
                LinkScore.of(identities.named(entity.type(), entity.label()), ofOtherKind(entity), context);
        return new Entity(
                entity.key(), entity.type(), entity.label(), entity.names(), links.sameAs(), links.candidates());
    }

    private static boolean isTooShort(Entity entity) {
        return entity.type() == EntityType.PERSON
                && !EntityKeys.fold(entity.label()).contains(" ");
    }

    private boolean isCountry(Entity entity) {
        return entity.type() == EntityType.PLACE
                && countries.named(entity.label()).isPresent();
    }

    /** The places of an organisation's name, and the organisations of a place's: one word may mean a city and its club. */
    private List<Known> ofOtherKind(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> List.of();
            case PLACE -> identities.named(EntityType.ORGANISATION, entity.label());
            case ORGANISATION -> identities.named(EntityType.PLACE, entity.label());
        };
    }
}
