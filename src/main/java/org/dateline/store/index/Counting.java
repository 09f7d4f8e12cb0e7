package org.dateline.store.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** Counts the rows of a selection by what they have in common, in one pass over them. */
final class Counting {
    /** So many days are shown one by one, so many months one by one. */
    private static final int DAYS = 62;

    private static final int MONTHS = 120;

    private final Snapshot snapshot;

    Counting(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private record Stated(String relation, Standing standing) {}

    List<RelationCount> relations(Selection selection) throws IOException {
        Map<Stated, Tally> groups = new HashMap<>();
        Copies copies = snapshot.copies();
        snapshot.each(Snapshot.selected(RowKind.STATEMENT, selection), leaf -> {
            Terms relations = new Terms(leaf.reader(), Fields.RELATION);
            Terms standings = new Terms(leaf.reader(), Fields.STANDING);
            Terms words = new Terms(leaf.reader(), Fields.WORDS);
            NumericDocValues documents = DocValues.getNumeric(leaf.reader(), Fields.DOCUMENT);
            return row -> {
                Stated stated = new Stated(relations.of(row), Standing.valueOf(standings.of(row)));
                Tally group = groups.computeIfAbsent(stated, any -> new Tally());
                group.rows++;
                group.words.merge(words.of(row), 1, Integer::sum);
                if (documents.advanceExact(row)) {
                    group.sources.add(copies.source(documents.longValue()));
                }
            };
        });
        return groups.entrySet().stream()
                .map(entry -> new RelationCount(
                        entry.getKey().relation(),
                        entry.getValue().commonestWords(),
                        entry.getKey().standing(),
                        entry.getValue().rows,
                        entry.getValue().sources.size()))
                .sorted(Comparator.comparingInt(RelationCount::statements)
                        .reversed()
                        .thenComparing(RelationCount::relation)
                        .thenComparing(RelationCount::standing))
                .toList();
    }

    List<CountedKind> counted(Selection selection, int limit) throws IOException {
        Map<String, Tally> groups = new HashMap<>();
        Copies copies = snapshot.copies();
        snapshot.each(Snapshot.selected(RowKind.FIGURE, selection), leaf -> {
            Terms kinds = new Terms(leaf.reader(), Fields.COUNTED);
            Terms words = new Terms(leaf.reader(), Fields.WORDS);
            NumericDocValues documents = DocValues.getNumeric(leaf.reader(), Fields.DOCUMENT);
            return row -> {
                String kind = kinds.of(row);
                if (!kind.isEmpty()) {
                    Tally group = groups.computeIfAbsent(kind, any -> new Tally());
                    group.rows++;
                    group.words.merge(words.of(row), 1, Integer::sum);
                    if (documents.advanceExact(row)) {
                        group.sources.add(copies.source(documents.longValue()));
                    }
                }
            };
        });
        return groups.entrySet().stream()
                .map(entry -> {
                    String[] parts = entry.getKey().split("\t", -1);
                    Tally group = entry.getValue();
                    return new CountedKind(
                            parts[0], group.commonestWords(), parts[1], parts[2], group.rows, group.sources.size());
                })
                .sorted(Comparator.comparingInt(CountedKind::figures)
                        .reversed()
                        .thenComparing(CountedKind::concept)
                        .thenComparing(CountedKind::unit)
                        .thenComparing(CountedKind::per))
                .limit(limit)
                .toList();
    }

    List<Neighbour> neighbours(String entity, int limit) throws IOException {
        long own = Id.of(entity);
        Map<Long, int[]> shared = new HashMap<>();
        Selection selection = Selection.ALL.with(entity, Selection.Part.ANY);
        count(Snapshot.selected(RowKind.STATEMENT, selection), shared, 0);
        count(Snapshot.selected(RowKind.ARTICLE, selection), shared, 1);
        shared.remove(own);
        List<Long> best = shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Long, int[]> entry) -> -entry.getValue()[0])
                        .thenComparingInt(entry -> -entry.getValue()[1])
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        List<Neighbour> neighbours = new ArrayList<>();
        for (long other : best) {
            int[] counts = shared.getOrDefault(other, new int[2]);
            snapshot.named(other).ifPresent(named -> neighbours.add(new Neighbour(named, counts[0], counts[1])));
        }
        return neighbours;
    }

    private void count(org.apache.lucene.search.Query query, Map<Long, int[]> counts, int at) throws IOException {
        snapshot.each(query, leaf -> {
            SortedNumericDocValues named = DocValues.getSortedNumeric(leaf.reader(), Fields.NAMED);
            return row -> {
                if (named.advanceExact(row)) {
                    for (int i = 0; i < named.docValueCount(); i++) {
                        counts.computeIfAbsent(named.nextValue(), any -> new int[2])[at]++;
                    }
                }
            };
        });
    }

    List<PlaceCount> places(Selection selection, int limit) throws IOException {
        Map<Long, EntitySummary.Point> points = snapshot.points();
        Map<Long, int[]> counts = new HashMap<>();
        count(Snapshot.selected(RowKind.STATEMENT, selection), counts, 0);
        counts.keySet().retainAll(points.keySet());
        List<Long> best = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Long, int[]> entry) -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        List<PlaceCount> places = new ArrayList<>();
        for (long place : best) {
            EntitySummary.Point point = points.getOrDefault(place, new EntitySummary.Point(0, 0));
            int count = counts.getOrDefault(place, new int[1])[0];
            snapshot.named(place)
                    .ifPresent(named -> places.add(new PlaceCount(named, point.latitude(), point.longitude(), count)));
        }
        return places;
    }

    List<PeriodCount> timeline(Selection selection) throws IOException {
        TreeMap<Integer, int[]> days = new TreeMap<>();
        days(Snapshot.selected(RowKind.ARTICLE, selection), days, 0);
        days(Snapshot.selected(RowKind.STATEMENT, selection), days, 1);
        days(Snapshot.selected(RowKind.FIGURE, selection), days, 2);
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = LocalDate.ofEpochDay(days.firstKey());
        LocalDate last = LocalDate.ofEpochDay(days.lastKey());
        long months = last.getYear() * 12L + last.getMonthValue() - first.getYear() * 12L - first.getMonthValue();
        int length = days.lastKey() - days.firstKey() < DAYS ? 10 : months < MONTHS ? 7 : 4;
        TreeMap<String, int[]> periods = new TreeMap<>();
        days.forEach((day, counts) -> {
            String date = LocalDate.ofEpochDay(day).toString();
            int[] sum = periods.computeIfAbsent(date.substring(0, Math.min(length, date.length())), any -> new int[3]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
            }
        });
        return periods.entrySet().stream()
                .map(entry ->
                        new PeriodCount(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .toList();
    }

    private void days(org.apache.lucene.search.Query query, Map<Integer, int[]> counts, int at) throws IOException {
        snapshot.each(query, leaf -> {
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            return row -> {
                if (days.advanceExact(row)) {
                    counts.computeIfAbsent((int) days.longValue(), any -> new int[3])[at]++;
                }
            };
        });
    }

    /** The terms of a field in one segment, each read once. */
    static final class Terms {
        private final SortedDocValues values;
        private final Map<Integer, String> read = new HashMap<>();

        Terms(LeafReader leaf, String field) throws IOException {
            values = DocValues.getSorted(leaf, field);
        }

        /** The term of a row, or nothing at all. */
        String of(int row) throws IOException {
            if (!values.advanceExact(row)) {
                return "";
            }
            int number = values.ordValue();
            String known = read.get(number);
            if (known == null) {
                known = values.lookupOrd(number).utf8ToString();
                read.put(number, known);
            }
            return known;
        }
    }
}
