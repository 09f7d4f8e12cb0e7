package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Annotation;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Resolution;

/**
 * Decides which mentions of a document mean one entity. Forms of one name are joined where just one fuller name fits; where
 * several do ("Clinton" after two Clintons), a person's name means one of them ({@link PersonClusters}), and any other stays apart. Countries are
 * known by all their names. Thread-safe.
 */
public final class EntityResolver {
    private final Countries countries;
    private final Linking linking;

    public EntityResolver() {
        this(Countries.shipped(), Identities.none());
    }

    /** A resolver that gives entities the identity they have elsewhere. */
    public EntityResolver(Identities identities) {
        this(Countries.shipped(), identities);
    }

    EntityResolver(Countries countries, Identities identities) {
        this.countries = countries;
        this.linking = new Linking(countries, identities);
    }

    /** The entities of the document. A pure function of the annotation. */
    public Resolution resolve(Annotation annotation) {
        List<Cluster> clusters = byName(annotation.mentions());
        Map<Mention, Cluster> meant = joinForms(clusters, annotation);
        Map<Cluster, Entity> entities = new HashMap<>();
        String document = annotation.document().id();
        new LinkedHashSet<>(meant.values()).forEach(c -> entities.put(c, entity(c, document)));
        Map<String, Entity> byKey = new TreeMap<>();
        entities.values().forEach(e -> byKey.merge(e.key(), e, EntityResolver::union));
        byKey.replaceAll(linking.of(byKey.values(), annotation.mentions()));
        List<EntityMention> mentions = new ArrayList<>();
        for (Mention mention : annotation.mentions()) {
            Cluster cluster = meant.get(mention);
            if (cluster != null) {
                mentions.add(new EntityMention(
                        mention, byKey.get(entities.get(cluster).key())));
            }
        }
        return new Resolution(List.copyOf(byKey.values()), mentions);
    }

    /** One cluster for each type and name, in the order of their first mention. */
    private List<Cluster> byName(List<Mention> mentions) {
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            type(mention.type()).ifPresent(type -> {
                String name = canonical(type, mention.text());
                clusters.computeIfAbsent(type + " " + name, key -> new Cluster(type, name))
                        .add(mention);
            });
        }
        return List.copyOf(clusters.values());
    }

    /** The folded name, with any name or adjective of a country that it is or begins with made the country's usual name. */
    private String canonical(EntityType type, String name) {
        String usual = switch (type) {
            case PERSON -> name;
            case PLACE -> countries.named(name).map(Country::label).orElse(name);
            case ORGANISATION -> countries.withUsualName(name);
        };
        return EntityKeys.fold(usual);
    }

    /** What each mention means. */
    private static Map<Mention, Cluster> joinForms(List<Cluster> clusters, Annotation annotation) {
        PersonClusters people = new PersonClusters(clusters, annotation);
        Map<Mention, Cluster> meant = joinShortForms(clusters, Introductions.of(annotation));
        meant.putAll(people.meant());
        Map<Cluster, Cluster> whole = new HashMap<>();
        Map<Mention, Cluster> joined = new HashMap<>();
        meant.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Mention::span)))
                .forEach(e -> {
                    Cluster cluster = whole.computeIfAbsent(e.getValue(), c -> new Cluster(c.type(), c.folded()));
                    cluster.add(e.getKey());
                    if (people.isOtherName(e.getKey())) {
                        cluster.addOtherName(e.getKey());
                    }
                    joined.put(e.getKey(), cluster);
                });
        return joined;
    }

    /** What the mentions of places and organisations mean. */
    private static Map<Mention, Cluster> joinShortForms(List<Cluster> clusters, Map<Mention, Mention> introduced) {
        List<Cluster> things =
                clusters.stream().filter(c -> c.type() != EntityType.PERSON).toList();
        Map<Mention, Cluster> meant = new HashMap<>();
        things.forEach(c -> c.mentions().forEach(m -> meant.put(m, c)));
        Map<Mention, Cluster> named = Map.copyOf(meant);
        FullerForms forms = new FullerForms(things);
        for (Cluster shortForm : things) {
            List<Cluster> fuller = fullerForms(shortForm, forms.of(shortForm));
            shortForm.mentions().stream()
                    .filter(introduced::containsKey)
                    .map(m -> named.get(introduced.get(m)))
                    .findFirst()
                    .or(() -> fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty())
                    .ifPresent(full -> shortForm.mentions().forEach(m -> meant.put(m, full)));
        }
        // A short form may have been taken for the full form of a shorter one: follow it to the end.
        meant.replaceAll((mention, cluster) -> meant.getOrDefault(cluster.first(), cluster));
        return meant;
    }

    private static List<Cluster> fullerForms(Cluster shortForm, List<Cluster> others) {
        List<Cluster> fuller =
                others.stream().filter(c -> isShortFormOf(shortForm, c)).toList();
        return fuller.isEmpty() && shortForm.type() == EntityType.ORGANISATION ? withTrade(shortForm, others) : fuller;
    }

    /** The one organisation whose name begins with this one and goes on with its trade; none if others begin so. */
    private static List<Cluster> withTrade(Cluster shortForm, List<Cluster> others) {
        List<Cluster> longer = others.stream()
                .filter(c -> c.folded().startsWith(shortForm.folded() + " "))
                .toList();
        return longer.stream()
                .filter(c -> longer.size() == 1 && OrganisationForms.leavesOutTrade(shortForm.folded(), c.folded()))
                .toList();
    }

    private static boolean isShortFormOf(Cluster shortForm, Cluster full) {
        String name = shortForm.first().text();
        String folded = shortForm.folded();
        return switch (shortForm.type()) {
            case PERSON -> PersonForms.isShort(folded, full.folded());
            case ORGANISATION ->
                OrganisationForms.isShort(name, folded, full.folded())
                        || OrganisationForms.isShort(
                                name,
                                EntityKeys.fold(name),
                                EntityKeys.fold(full.first().text()));
            case PLACE -> PlaceForms.isShort(folded, full.folded());
        };
    }

    private Entity entity(Cluster cluster, String document) {
        String label = cluster.label();
        if (cluster.type() == EntityType.PLACE) {
            Optional<Country> country = countries.named(label);
            if (country.isPresent()) {
                return Countries.entity(country.get(), cluster.names());
            }
        }
        boolean tooShort =
                cluster.type() == EntityType.PERSON && !EntityKeys.fold(label).contains(" ");
        String key = tooShort
                ? EntityKeys.withinDocument(cluster.type(), label, document)
                : EntityKeys.byName(cluster.type(), label);
        return new Entity(key, cluster.type(), label, cluster.names(), List.of());
    }

    private static Entity union(Entity a, Entity b) {
        List<String> names = java.util.stream.Stream.concat(a.names().stream(), b.names().stream())
                .distinct()
                .sorted()
                .toList();
        String label = a.label().compareTo(b.label()) <= 0 ? a.label() : b.label();
        return new Entity(a.key(), a.type(), label, names, a.sameAs());
    }

    private static Optional<EntityType> type(MentionType type) {
        return switch (type) {
            case PERSON -> Optional.of(EntityType.PERSON);
            case PLACE -> Optional.of(EntityType.PLACE);
            case ORGANISATION -> Optional.of(EntityType.ORGANISATION);
            case GROUP, OTHER -> Optional.empty();
        };
    }
}
