package org.dateline.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/** Statements between entities, merged by relation. */
final class Edges {
    private final Snapshot snapshot;
    private final Selection selection;
    private final Map<Long, Optional<Named>> names = new HashMap<>();

    Edges(Snapshot snapshot, Selection selection) {
        this.snapshot = snapshot;
        this.selection = selection;
    }

    private record Key(long subject, String relation, long object) {}

    private static final class Merged {
        private int statements;
        private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
        private final Set<Long> sources = new HashSet<>();
        private final Map<String, Integer> words = new HashMap<>();
    }

    List<Edge> best(int limit) throws IOException {
        return named(merged(selected()), limit);
    }

    /** The edges of which both ends are among some entities. */
    List<Edge> among(Collection<Long> entities) throws IOException {
        Map<Key, Merged> merged = new HashMap<>(merged(and(selected(), entities)));
        merged.keySet().removeIf(key -> !entities.contains(key.subject()) || !entities.contains(key.object()));
        return named(merged, merged.size());
    }

    /** In how many independent sources a statement joins two entities, for those that go out from some. */
    Map<Long, Map<Long, Integer>> joined(Collection<Long> entities) throws IOException {
        Map<Long, Map<Long, Set<Long>>> sources = new HashMap<>();
        Set<Long> from = new HashSet<>(entities);
        Copies copies = snapshot.copies();
        snapshot.each(and(selected(), from), leaf -> {
            NumericDocValues subjects = DocValues.getNumeric(leaf.reader(), Fields.SUBJECT);
            NumericDocValues objects = DocValues.getNumeric(leaf.reader(), Fields.OBJECT);
            NumericDocValues documents = DocValues.getNumeric(leaf.reader(), Fields.DOCUMENT);
            return row -> {
                if (subjects.advanceExact(row) && objects.advanceExact(row) && documents.advanceExact(row)) {
                    long subject = subjects.longValue();
                    long object = objects.longValue();
                    long source = copies.source(documents.longValue());
                    join(from, subject, object, source, sources);
                    join(from, object, subject, source, sources);
                }
            };
        });
        Map<Long, Map<Long, Integer>> counts = new HashMap<>();
        sources.forEach((one, others) -> {
            Map<Long, Integer> sizes = new HashMap<>();
            others.forEach((other, documents) -> sizes.put(other, documents.size()));
            counts.put(one, sizes);
        });
        return counts;
    }

    private static void join(
            Set<Long> from, long one, long other, long source, Map<Long, Map<Long, Set<Long>>> sources) {
        if (one != other && from.contains(one)) {
            sources.computeIfAbsent(one, any -> new HashMap<>())
                    .computeIfAbsent(other, any -> new HashSet<>())
                    .add(source);
        }
    }

    private Query selected() {
        return new BooleanQuery.Builder()
                .add(Snapshot.selected(RowKind.STATEMENT, selection), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.LINKED, "y")), BooleanClause.Occur.FILTER)
                .build();
    }

    private static Query and(Query query, Collection<Long> entities) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.FILTER)
                .add(
                        new TermInSetQuery(
                                Fields.CONCERNED,
                                entities.stream()
                                        .map(id -> Id.term(RowKind.STATEMENT, id))
                                        .toList()),
                        BooleanClause.Occur.FILTER)
                .build();
    }

    private Map<Key, Merged> merged(Query query) throws IOException {
        Map<Key, Merged> merged = new HashMap<>();
        Copies copies = snapshot.copies();
        snapshot.each(query, leaf -> {
            NumericDocValues subjects = DocValues.getNumeric(leaf.reader(), Fields.SUBJECT);
            NumericDocValues objects = DocValues.getNumeric(leaf.reader(), Fields.OBJECT);
            NumericDocValues documents = DocValues.getNumeric(leaf.reader(), Fields.DOCUMENT);
            Counting.Terms relations = new Counting.Terms(leaf.reader(), Fields.RELATION);
            Counting.Terms standings = new Counting.Terms(leaf.reader(), Fields.STANDING);
            Counting.Terms words = new Counting.Terms(leaf.reader(), Fields.WORDS);
            return row -> {
                if (subjects.advanceExact(row) && objects.advanceExact(row) && documents.advanceExact(row)) {
                    Key key = new Key(subjects.longValue(), relations.of(row), objects.longValue());
                    Merged edge = merged.computeIfAbsent(key, any -> new Merged());
                    edge.statements++;
                    edge.standings.add(Standing.valueOf(standings.of(row)));
                    edge.sources.add(copies.source(documents.longValue()));
                    edge.words.merge(words.of(row), 1, Integer::sum);
                }
            };
        });
        return merged;
    }

    /** The edges of the most sources, with names. */
    private List<Edge> named(Map<Key, Merged> merged, int limit) throws IOException {
        List<Map.Entry<Key, Merged>> best = merged.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Key, Merged> entry) ->
                                -entry.getValue().sources.size())
                        .thenComparingInt(entry -> -entry.getValue().statements)
                        .thenComparing(entry -> entry.getKey().relation())
                        .thenComparing(entry -> entry.getKey().subject())
                        .thenComparing(entry -> entry.getKey().object()))
                .limit(limit)
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (Map.Entry<Key, Merged> entry : best) {
            Optional<Named> subject = name(entry.getKey().subject());
            Optional<Named> object = name(entry.getKey().object());
            Merged edge = entry.getValue();
            if (subject.isPresent() && object.isPresent()) {
                edges.add(new Edge(
                        subject.get(),
                        entry.getKey().relation(),
                        commonest(edge.words),
                        object.get(),
                        edge.standings,
                        edge.statements,
                        edge.sources.size()));
            }
        }
        return edges;
    }

    private static String commonest(Map<String, Integer> words) {
        return words.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Optional<Named> name(long entity) throws IOException {
        Optional<Named> known = names.get(entity);
        if (known == null) {
            known = snapshot.named(entity);
            names.put(entity, known);
        }
        return known;
    }
}
