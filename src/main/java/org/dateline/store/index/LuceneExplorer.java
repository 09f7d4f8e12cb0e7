package org.dateline.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.dateline.store.answer.StandingFiles;

/** The index in a Lucene folder. Lists are cut by Lucene, so that they take as long as what they show. */
final class LuceneExplorer implements ExplorerIndex {
    private static final Sort LATEST_FIRST = new Sort(
            latest(),
            new SortField(Fields.DOCUMENT, SortField.Type.LONG),
            new SortField(Fields.BEGIN, SortField.Type.LONG),
            new SortField(Fields.TIE, SortField.Type.LONG));

    private final Snapshots snapshots;
    private final StandingFiles standing;

    LuceneExplorer(Snapshots snapshots, StandingFiles standing) {
        this.snapshots = snapshots;
        this.standing = standing;
    }

    private static SortField latest() {
        SortField day = new SortField(Fields.DAY, SortField.Type.INT, true);
        day.setMissingValue(Integer.MIN_VALUE);
        return day;
    }

    @Override
    public long state() {
        return snapshots.ask(
                snapshot -> IndexFolder.state(snapshot.reader().getIndexCommit().getUserData()));
    }

    @Override
    public Map<HitKind, List<Hit>> search(String words, Set<HitKind> kinds, int limit) {
        return snapshots.ask(snapshot -> {
            WordSearch search = new WordSearch(snapshot, words);
            Map<HitKind, List<Hit>> hits = new EnumMap<>(HitKind.class);
            for (HitKind kind : HitKind.values()) {
                List<Hit> those = kinds.contains(kind) ? search.hits(kind, limit) : List.of();
                if (!those.isEmpty()) {
                    hits.put(kind, those);
                }
            }
            return hits;
        });
    }

    @Override
    public List<Hit> complete(String typed, int limit) {
        return snapshots.ask(snapshot -> new WordSearch(snapshot, typed).complete(limit));
    }

    @Override
    public Optional<EntitySummary> entity(String iri) {
        Query query = new TermQuery(new Term(Fields.THING, Id.term(RowKind.ENTITY, Id.of(iri))));
        return snapshots.ask(snapshot -> {
            ScoreDoc[] found = snapshot.searcher().search(query, 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(snapshot.row(found[0].doc, RowCodec::summary));
        });
    }

    @Override
    public List<EntitySummary> mostMentioned(EntityKind kind, int limit) {
        return snapshots.ask(snapshot -> WordSearch.mostMentioned(snapshot, kind, limit));
    }

    @Override
    public Listing<StatementEntry> statements(Selection selection, int offset, int limit) {
        return list(
                Snapshot.selected(RowKind.STATEMENT, selection), offset, limit, RowCodec::statement, Labels::statement);
    }

    @Override
    public List<RelationCount> relations(Selection selection) {
        return snapshots.ask(snapshot -> new Counting(snapshot).relations(selection));
    }

    @Override
    public List<Edge> edges(Selection selection, int limit) {
        return snapshots.ask(snapshot -> new Edges(snapshot, selection).best(limit));
    }

    @Override
    public List<Edge> edgesAmong(Collection<String> entities, Selection selection) {
        Set<Long> ids = entities.stream().map(Id::of).collect(Collectors.toSet());
        return snapshots.ask(snapshot -> new Edges(snapshot, selection).among(ids));
    }

    @Override
    public List<Edge> path(String from, String to, Selection selection, int steps) {
        return snapshots.ask(snapshot -> new Paths(snapshot, selection).between(Id.of(from), Id.of(to), steps));
    }

    @Override
    public List<Neighbour> neighbours(String entity, int limit) {
        return snapshots.ask(snapshot -> new Counting(snapshot).neighbours(entity, limit));
    }

    @Override
    public Listing<FigureEntry> figures(Selection selection, Optional<CountedKind> kind, int offset, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(Snapshot.selected(RowKind.FIGURE, selection), BooleanClause.Occur.FILTER);
        kind.ifPresent(those -> query.add(
                new TermQuery(
                        new Term(Fields.COUNTED, RowDocuments.counted(those.concept(), those.unit(), those.per()))),
                BooleanClause.Occur.FILTER));
        return list(query.build(), offset, limit, RowCodec::figure, Labels::figure);
    }

    @Override
    public List<CountedKind> counted(Selection selection, int limit) {
        return snapshots.ask(snapshot -> new Counting(snapshot).counted(selection, limit));
    }

    @Override
    public List<CountedOf> countedBeside(String entity, int limit) {
        return snapshots.ask(snapshot -> new CountedBeside(snapshot).of(entity, LATEST_FIRST, limit));
    }

    @Override
    public Listing<SpeechEntry> speech(Selection selection, int offset, int limit) {
        return list(Snapshot.selected(RowKind.SPEECH, selection), offset, limit, RowCodec::speech, Labels::speech);
    }

    @Override
    public Listing<ArticleEntry> articles(Selection selection, int offset, int limit) {
        Listing<ArticleEntry> articles = list(
                Snapshot.selected(RowKind.ARTICLE, selection),
                offset,
                limit,
                RowCodec::article,
                (labels, article) -> article);
        return selection
                .entity()
                .map(entity -> new Listing<>(
                        articles.total(),
                        articles.items().stream()
                                .map(article -> counted(article, entity))
                                .toList()))
                .orElse(articles);
    }

    private ArticleEntry counted(ArticleEntry article, String entity) {
        int mentions = snapshots.ask(snapshot -> mentions(snapshot, Id.of(entity), Id.of(article.iri())));
        return new ArticleEntry(article.iri(), article.title(), article.publisher(), article.published(), mentions);
    }

    private static int mentions(Snapshot snapshot, long entity, long document) throws IOException {
        Query query = new TermQuery(new Term(Fields.PAIR, Id.pair(entity, document)));
        ScoreDoc[] found = snapshot.searcher().search(query, 1).scoreDocs;
        if (found.length == 0) {
            return 0;
        }
        LeafReaderContext leaf = snapshot.reader()
                .leaves()
                .get(ReaderUtil.subIndex(found[0].doc, snapshot.reader().leaves()));
        BinaryDocValues mentions = leaf.reader().getBinaryDocValues(Fields.MENTION);
        return mentions != null && mentions.advanceExact(found[0].doc - leaf.docBase)
                ? RowCodec.unpack(mentions.binaryValue(), RowCodec::mention).mentions()
                : 0;
    }

    @Override
    public List<PeriodCount> timeline(Selection selection) {
        return snapshots.ask(snapshot -> new Counting(snapshot).timeline(selection));
    }

    @Override
    public List<PlaceCount> places(Selection selection, int limit) {
        return snapshots.ask(snapshot -> new Counting(snapshot).places(selection, limit));
    }

    @Override
    public boolean answer(String query, Map<String, String> values, int offset, int limit, Consumer<RowSet> reader) {
        return snapshots.ask(snapshot -> KeptAnswers.of(snapshot, query, values)
                .map(answers -> answers.read(offset, limit, reader))
                .orElse(false));
    }

    @Override
    public Optional<StandingFiles> standing() {
        return Optional.of(standing);
    }

    private <T> Listing<T> list(
            Query query, int offset, int limit, RowCodec.Unpacking<T> unpacking, Labels.Labelling<T> labelling) {
        return snapshots.ask(snapshot -> {
            int total = snapshot.searcher().count(query);
            int end = (int) Math.min(total, (long) offset + limit);
            List<T> items = new ArrayList<>();
            if (offset < end) {
                Labels labels = new Labels(snapshot);
                ScoreDoc[] rows = snapshot.first(query, end, LATEST_FIRST);
                for (int i = offset; i < rows.length; i++) {
                    items.add(labelling.of(labels, snapshot.row(rows[i].doc, unpacking)));
                }
            }
            return new Listing<>(total, items);
        });
    }

    @Override
    public void close() {
        snapshots.close();
    }
}
