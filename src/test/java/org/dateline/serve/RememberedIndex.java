package org.dateline.serve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.store.index.ArticleEntry;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.CountedOf;
import org.dateline.store.index.Edge;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Hit;
import org.dateline.store.index.HitKind;
import org.dateline.store.index.Listing;
import org.dateline.store.index.Named;
import org.dateline.store.index.Neighbour;
import org.dateline.store.index.PeriodCount;
import org.dateline.store.index.PlaceCount;
import org.dateline.store.index.RelationCount;
import org.dateline.store.index.Selection;
import org.dateline.store.index.SpeechEntry;
import org.dateline.store.index.Standing;
import org.dateline.store.index.StatementEntry;

/** An index that remembers the statements it is given, and answers by going through all of them. */
final class RememberedIndex implements ExplorerIndex {
    private final List<StatementEntry> statements;
    private final Map<String, EntitySummary.Point> points;

    RememberedIndex(List<StatementEntry> statements, Map<String, EntitySummary.Point> points) {
        this.statements = statements.stream()
                .sorted(Comparator.comparing(
                                (StatementEntry each) -> each.evidence().published())
                        .reversed())
                .toList();
        this.points = Map.copyOf(points);
    }

    private static boolean fits(StatementEntry entry, Selection selection) {
        Set<String> names =
                new HashSet<>(List.of(entry.subject().iri(), entry.object().iri()));
        entry.places().forEach(place -> names.add(place.iri()));
        String day = entry.evidence().published();
        Set<String> ends = Set.of(entry.subject().iri(), entry.object().iri());
        boolean named = selection.part() == Selection.Part.CONCERNED
                ? selection.entity().map(ends::contains).orElse(true)
                : selection.entity().map(names::contains).orElse(true);
        return named
                && selection.other().map(names::contains).orElse(true)
                && (selection.relations().isEmpty() || selection.relations().contains(entry.relation()))
                && (selection.standings().isEmpty() || selection.standings().contains(entry.standing()))
                && selection
                        .from()
                        .map(from -> day.compareTo(from.toString()) >= 0)
                        .orElse(true)
                && selection.to().map(to -> day.compareTo(to.toString()) <= 0).orElse(true);
    }

    private List<StatementEntry> all(Selection selection) {
        return statements.stream().filter(each -> fits(each, selection)).toList();
    }

    @Override
    public long state() {
        return 1;
    }

    @Override
    public Map<HitKind, List<Hit>> search(String words, Set<HitKind> kinds, int limit) {
        return Map.of();
    }

    @Override
    public List<Hit> complete(String typed, int limit) {
        return List.of();
    }

    @Override
    public Optional<EntitySummary> entity(String iri) {
        Set<String> articles = new HashSet<>();
        Optional<Named> named = Optional.empty();
        int count = 0;
        for (StatementEntry each : statements) {
            for (Named end : List.of(each.subject(), each.object())) {
                if (end.iri().equals(iri)) {
                    named = Optional.of(end);
                    articles.add(each.evidence().document());
                    count++;
                }
            }
        }
        int stated = count;
        return named.map(end -> new EntitySummary(
                end,
                List.of(),
                List.of(),
                articles.size(),
                articles.size(),
                stated,
                0,
                0,
                0,
                "",
                "",
                Optional.ofNullable(points.get(iri))));
    }

    @Override
    public List<EntitySummary> mostMentioned(EntityKind kind, int limit) {
        return statements.stream()
                .flatMap(each -> Stream.of(each.subject(), each.object()))
                .filter(named -> named.kind() == kind)
                .map(Named::iri)
                .distinct()
                .flatMap(iri -> entity(iri).stream())
                .sorted(Comparator.comparingInt(EntitySummary::articles).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Listing<StatementEntry> statements(Selection selection, int offset, int limit) {
        List<StatementEntry> all = all(selection);
        return new Listing<>(all.size(), all.stream().skip(offset).limit(limit).toList());
    }

    @Override
    public List<RelationCount> relations(Selection selection) {
        Map<List<Object>, Integer> counts = new LinkedHashMap<>();
        Map<String, String> words = new TreeMap<>();
        for (StatementEntry each : all(selection)) {
            counts.merge(List.of(each.relation(), each.standing()), 1, Integer::sum);
            words.putIfAbsent(each.relation(), each.words());
        }
        return counts.entrySet().stream()
                .map(entry -> new RelationCount(
                        (String) entry.getKey().get(0),
                        words.getOrDefault(entry.getKey().get(0), ""),
                        (Standing) entry.getKey().get(1),
                        entry.getValue(),
                        entry.getValue()))
                .toList();
    }

    private static List<Edge> merged(List<StatementEntry> entries) {
        Map<List<String>, List<StatementEntry>> groups = new LinkedHashMap<>();
        entries.forEach(each -> groups.computeIfAbsent(
                        List.of(
                                each.subject().iri(),
                                each.relation(),
                                each.object().iri()),
                        any -> new ArrayList<>())
                .add(each));
        return groups.values().stream()
                .map(RememberedIndex::edge)
                .sorted(Comparator.comparingInt(Edge::sources).reversed())
                .toList();
    }

    private static Edge edge(List<StatementEntry> group) {
        StatementEntry first = group.get(0);
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        group.forEach(each -> standings.add(each.standing()));
        long sources = group.stream()
                .map(each -> each.evidence().document())
                .distinct()
                .count();
        return new Edge(first.subject(), first.relation(), first.words(), first.object(), standings, group.size(), (int)
                sources);
    }

    @Override
    public List<Edge> edges(Selection selection, int limit) {
        return merged(all(selection)).stream().limit(limit).toList();
    }

    @Override
    public List<Edge> edgesAmong(Collection<String> entities, Selection selection) {
        Set<String> among = new HashSet<>(entities);
        return merged(all(selection)).stream()
                .filter(edge -> among.contains(edge.subject().iri())
                        && among.contains(edge.object().iri()))
                .toList();
    }

    @Override
    public List<Edge> path(String from, String to, Selection selection, int steps) {
        List<Edge> edges = merged(all(selection));
        Deque<List<Edge>> chains = new ArrayDeque<>(List.of(List.of()));
        Map<List<Edge>, String> ends = new LinkedHashMap<>(Map.of(List.of(), from));
        Set<String> seen = new LinkedHashSet<>(Set.of(from));
        while (!chains.isEmpty()) {
            List<Edge> chain = chains.removeFirst();
            String end = ends.getOrDefault(chain, from);
            if (end.equals(to)) {
                return chain;
            }
            if (chain.size() < steps) {
                for (Edge edge : edges) {
                    String other = edge.subject().iri().equals(end)
                            ? edge.object().iri()
                            : edge.object().iri().equals(end) ? edge.subject().iri() : "";
                    if (!other.isEmpty() && seen.add(other)) {
                        List<Edge> longer = new ArrayList<>(chain);
                        longer.add(edge);
                        ends.put(longer, other);
                        chains.add(longer);
                    }
                }
            }
        }
        return List.of();
    }

    @Override
    public List<Neighbour> neighbours(String entity, int limit) {
        return List.of();
    }

    @Override
    public Listing<FigureEntry> figures(Selection selection, Optional<CountedKind> kind, int offset, int limit) {
        return new Listing<>(0, List.of());
    }

    @Override
    public List<CountedKind> counted(Selection selection, int limit) {
        return List.of();
    }

    @Override
    public List<CountedOf> countedBeside(String entity, int limit) {
        return List.of();
    }

    @Override
    public Listing<SpeechEntry> speech(Selection selection, int offset, int limit) {
        return new Listing<>(0, List.of());
    }

    @Override
    public Listing<ArticleEntry> articles(Selection selection, int offset, int limit) {
        return new Listing<>(0, List.of());
    }

    @Override
    public List<PeriodCount> timeline(Selection selection) {
        List<StatementEntry> all = all(selection);
        Set<String> months = new HashSet<>();
        all.forEach(each -> months.add(each.evidence().published().substring(0, 7)));
        int length = months.size() < 3 ? 10 : 7;
        Map<String, List<StatementEntry>> periods = new TreeMap<>();
        all.forEach(each -> periods.computeIfAbsent(
                        each.evidence().published().substring(0, length), any -> new ArrayList<>())
                .add(each));
        return periods.entrySet().stream()
                .map(entry -> new PeriodCount(
                        entry.getKey(),
                        (int) entry.getValue().stream()
                                .map(each -> each.evidence().document())
                                .distinct()
                                .count(),
                        entry.getValue().size(),
                        entry.getValue().size() / 3))
                .toList();
    }

    @Override
    public List<PlaceCount> places(Selection selection, int limit) {
        Map<Named, Integer> counts = new LinkedHashMap<>();
        for (StatementEntry each : all(selection)) {
            Set<Named> named = new LinkedHashSet<>(each.places());
            named.add(each.subject());
            named.add(each.object());
            named.stream()
                    .filter(one -> points.containsKey(one.iri()))
                    .forEach(one -> counts.merge(one, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Named, Integer>comparingByValue().reversed())
                .limit(limit)
                .map(entry -> {
                    EntitySummary.Point point = java.util.Objects.requireNonNull(
                            points.get(entry.getKey().iri()));
                    return new PlaceCount(entry.getKey(), point.latitude(), point.longitude(), entry.getValue());
                })
                .toList();
    }

    @Override
    public void close() {}
}
