package org.dateline.resolve.copies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups articles with their copies.
 *
 * <p>The article that was published first represents its copies; of what is left, again the first, and so on. What is no copy
 * of a representative joins it still if it is a copy of more than half of its members, as the cut end of a story is whose cut
 * beginning came first. Chains of copies make no cluster: a round-up that reprints two stories does not make one of them. What
 * comes out depends on which articles there are, on their dates and their ids, and on nothing else.
 */
public final class Copies {
    /** The copies of an article with their scores. */
    private final Function<String, SortedMap<String, Double>> copiesOf;

    private final Map<String, SortedMap<String, Double>> scores = new HashMap<>();
    private final Comparator<String> order;
    /** The representative of each article that is in a cluster. */
    private final Map<String, String> clusterOf = new HashMap<>();
    /** The other members by their representative. */
    private final SortedMap<String, SortedMap<String, Double>> clusters = new TreeMap<>();

    private Copies(Function<String, SortedMap<String, Double>> copiesOf, Map<String, LocalDate> published) {
        this.copiesOf = copiesOf;
        this.order = Comparator.comparing((String id) -> published.getOrDefault(id, LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * The clusters of all articles of an index, those of one article left out.
     *
     * @param published the days of publication by id; an article without one comes last
     * @return the clusters, sorted by their representatives
     */
    public static List<CopyCluster> clusters(CopyIndex index, Map<String, LocalDate> published) {
        return new Copies(index::scoresOf, published).clusters(index.ids());
    }

    /**
     * The clusters of articles whose copies are known already: of all that a chain of copies links.
     *
     * @param scores the copies of each article with their scores, each pair both ways
     * @param published the days of publication by id; an article without one comes last
     */
    static List<CopyCluster> clusters(Map<String, SortedMap<String, Double>> scores, Map<String, LocalDate> published) {
        return new Copies(id -> scores.getOrDefault(id, new TreeMap<>()), published).clusters(scores.keySet());
    }

    /**
     * The clusters that some articles can have a part in: of all that are linked to one of them by a chain of copies. No other
     * cluster changes when these articles come, change or go; of one that goes, ask for its copies before.
     *
     * @param published the days of publication by id, of all articles of the index; an article without one comes last
     * @param ids ids of articles of the index
     * @throws IllegalArgumentException if there is no article with one of the ids
     */
    public static Around around(CopyIndex index, Map<String, LocalDate> published, Set<String> ids) {
        Copies copies = new Copies(index::scoresOf, published);
        Set<String> linked = copies.linked(ids);
        return new Around(linked, copies.clusters(linked));
    }

    /**
     * What some articles have to do with.
     *
     * @param linked the articles and all that a chain of copies leads to
     * @param clusters their clusters, sorted by their representatives; an article that is in none of them stands alone
     */
    public record Around(Set<String> linked, List<CopyCluster> clusters) {}

    /** The articles that a chain of copies leads to, link by link; those of one length are asked on all processors. */
    private Set<String> linked(Set<String> ids) {
        Set<String> linked = new HashSet<>(ids);
        Set<String> open = ids;
        while (!open.isEmpty()) {
            scores.putAll(open.parallelStream().collect(Collectors.toMap(id -> id, copiesOf)));
            Set<String> next = new HashSet<>();
            open.forEach(id -> next.addAll(scores(id).keySet()));
            next.removeIf(id -> !linked.add(id));
            open = next;
        }
        return linked;
    }

    private List<CopyCluster> clusters(Set<String> ids) {
        Set<String> ordered = new TreeSet<>(order);
        ordered.addAll(ids);
        for (String id : ordered) {
            if (!clusterOf.containsKey(id)) {
                clusterOf.put(id, likeMost(id).orElseGet(() -> gather(id)));
            }
        }
        return clusters.entrySet().stream()
                .filter(cluster -> !cluster.getValue().isEmpty())
                .map(cluster -> new CopyCluster(cluster.getKey(), cluster.getValue()))
                .toList();
    }

    /** Begins a cluster with an article and those of its copies that are in none. */
    private String gather(String first) {
        SortedMap<String, Double> copies = new TreeMap<>(scores(first));
        copies.keySet().removeAll(clusterOf.keySet());
        copies.keySet().forEach(copy -> clusterOf.put(copy, first));
        clusters.put(first, copies);
        return first;
    }

    /** The cluster that an article joins since it is a copy of more than half of its members, though not of its representative. */
    private Optional<String> likeMost(String id) {
        Map<String, Integer> shared = new TreeMap<>();
        scores(id).keySet().stream()
                .filter(clusterOf::containsKey)
                .forEach(copy -> shared.merge(clusterOf.getOrDefault(copy, copy), 1, Integer::sum));
        Optional<String> joined = shared.entrySet().stream()
                .filter(cluster ->
                        2 * cluster.getValue() > 1 + members(cluster.getKey()).size())
                .max(Comparator.comparingInt((Map.Entry<String, Integer> cluster) -> cluster.getValue())
                        .thenComparing(Map.Entry::getKey, order.reversed()))
                .map(Map.Entry::getKey);
        joined.ifPresent(first -> members(first).put(id, bestScore(id, first)));
        return joined;
    }

    private double bestScore(String id, String first) {
        return scores(id).entrySet().stream()
                .filter(copy -> first.equals(clusterOf.get(copy.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private SortedMap<String, Double> members(String first) {
        return clusters.getOrDefault(first, new TreeMap<>());
    }

    private SortedMap<String, Double> scores(String id) {
        return scores.computeIfAbsent(id, copiesOf);
    }
}
