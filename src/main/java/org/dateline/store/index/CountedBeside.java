package org.dateline.store.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is counted, and of whom, in the articles that mention an entity: the troops in the reports about a minister, whom no figure
 * concerns himself. The latest articles are looked at.
 */
final class CountedBeside {
    private static final int ARTICLES = 100;
    private static final int FIGURES = 400;

    private final Snapshot snapshot;
    private final Labels labels;

    CountedBeside(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.labels = new Labels(snapshot);
    }

    private record Key(Named about, String concept, String unit, String per) {}

    /** The kinds that concern something else, those of the most sources first. */
    List<CountedOf> of(String entity, Sort latest, int limit) throws IOException {
        Copies copies = snapshot.copies();
        Map<Key, Tally> groups = new LinkedHashMap<>();
        for (ScoreDoc found : snapshot.first(figures(entity, latest), FIGURES, latest)) {
            FigureEntry figure = labels.figure(snapshot.row(found.doc, RowCodec::figure));
            if (figure.concept().isEmpty()
                    || figure.about().stream().anyMatch(about -> about.iri().equals(entity))) {
                continue;
            }
            String concept = snapshot.term(found.doc, Fields.WORDS);
            for (Named about : figure.about()) {
                Tally group = groups.computeIfAbsent(
                        new Key(about, figure.concept(), figure.unit(), figure.per()), any -> new Tally());
                group.rows++;
                group.sources.add(copies.source(Id.of(figure.evidence().document())));
                group.words.merge(concept, 1, Integer::sum);
            }
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Key, Tally> entry) ->
                                -entry.getValue().sources.size())
                        .thenComparingInt(entry -> -entry.getValue().rows))
                .limit(limit)
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CountedOf counted(Key key, Tally group) {
        return new CountedOf(
                key.about(),
                new CountedKind(
                        key.concept(),
                        group.commonestWords(),
                        key.unit(),
                        key.per(),
                        group.rows,
                        group.sources.size()));
    }

    private Query figures(String entity, Sort latest) throws IOException {
        Set<BytesRef> documents = new HashSet<>();
        Query mentioning = Snapshot.selected(RowKind.ARTICLE, Selection.of(entity));
        for (ScoreDoc found : snapshot.first(mentioning, ARTICLES, latest)) {
            documents.add(
                    Id.term(Id.of(snapshot.row(found.doc, RowCodec::article).iri())));
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, RowKind.FIGURE.term())), BooleanClause.Occur.FILTER)
                .add(
                        new TermInSetQuery(Fields.DOCUMENT, documents.stream().collect(Collectors.toList())),
                        BooleanClause.Occur.FILTER)
                .build();
    }
}
