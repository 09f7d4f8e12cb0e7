package org.dateline.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Finds entities by their names, and headlines, figures and sentences by their words; the last word may be a beginning. */
final class WordSearch {
    private static final Sort MOST_ARTICLES = new Sort(
            new SortField(Fields.ARTICLES, SortField.Type.LONG, true), new SortField(Fields.TIE, SortField.Type.LONG));

    /** A word that begins so is looked for at the end of what is typed, from this length in running text. */
    private static final int SHORTEST_BEGINNING = 3;

    /** What a beginning counts against a whole word. */
    private static final float BEGINNING_WEIGHT = 0.2f;

    /** Of the words of running text, so many have to be there if not all can be. */
    private static final double ENOUGH = 0.6;

    private static final int OTHER_NAMES = 3;
    private static final int MOST_WORDS = 20;
    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201C\u201E\u00AB]([^\"\u201C\u201D\u201E\u00AB\u00BB]+)[\"\u201C\u201D\u00BB]");

    private final Snapshot snapshot;
    private final List<String> words;
    private final List<List<String>> phrases;

    /**
     * @param typed what to look for; words beyond a bound are left out. Of running text, what stands in quotation marks must be there
     *     word by word
     */
    WordSearch(Snapshot snapshot, String typed) {
        String looked = typed.substring(0, Math.min(typed.length(), 500));
        this.snapshot = snapshot;
        this.words = NewsAnalyzer.words(looked).stream().limit(MOST_WORDS).toList();
        this.phrases = QUOTED.matcher(looked)
                .results()
                .map(found -> NewsAnalyzer.words(found.group(1)))
                .filter(phrase -> !phrase.isEmpty() && phrase.size() <= MOST_WORDS)
                .toList();
    }

    List<Hit> hits(HitKind kind, int limit) throws IOException {
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        return switch (kind) {
            case PERSON -> entities(Optional.of(EntityKind.PERSON), limit);
            case PLACE -> entities(Optional.of(EntityKind.PLACE), limit);
            case ORGANIZATION -> entities(Optional.of(EntityKind.ORGANIZATION), limit);
            case ARTICLE -> texts(Fields.HEADLINE, limit, this::article);
            case FIGURE -> texts(Fields.FIGURE, limit, this::figure);
            case SENTENCE -> texts(Fields.SENTENCE, limit, this::sentence);
        };
    }

    /** Entities of every kind, then headlines. */
    List<Hit> complete(int limit) throws IOException {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(entities(Optional.empty(), limit));
        if (hits.size() < limit) {
            hits.addAll(texts(Fields.HEADLINE, limit - hits.size(), this::article));
        }
        return hits;
    }

    /** Those of just this name, then those whose name begins so, then those of which a word does. */
    private List<Hit> entities(Optional<EntityKind> kind, int limit) throws IOException {
        String whole = NewsAnalyzer.whole(words);
        List<Query> tiers = List.of(
                new TermQuery(new Term(Fields.WHOLE_NAME, whole)),
                new PrefixQuery(new Term(Fields.WHOLE_NAME, whole)),
                nameWords());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tiers.size() && hits.size() < limit; i++) {
            BooleanQuery.Builder tier = new BooleanQuery.Builder().add(tiers.get(i), BooleanClause.Occur.FILTER);
            kind.ifPresent(wanted ->
                    tier.add(new TermQuery(new Term(Fields.ENTITY_KIND, wanted.name())), BooleanClause.Occur.FILTER));
            tiers.subList(0, i).forEach(better -> tier.add(better, BooleanClause.Occur.MUST_NOT));
            for (ScoreDoc found : snapshot.first(tier.build(), limit - hits.size(), MOST_ARTICLES)) {
                entity(snapshot.row(found.doc, RowCodec::summary)).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private Query nameWords() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(Fields.NAME_WORDS, words.get(i));
            query.add(i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static Optional<Hit> entity(EntitySummary row) {
        String names = row.names().stream().limit(OTHER_NAMES).collect(Collectors.joining(", "));
        return kind(row.entity().kind())
                .map(kind -> new Hit(kind, row.entity().iri(), row.entity().label(), names, row.articles()));
    }

    private static Optional<HitKind> kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(HitKind.PERSON);
            case PLACE -> Optional.of(HitKind.PLACE);
            case ORGANIZATION -> Optional.of(HitKind.ORGANIZATION);
            case OTHER -> Optional.empty();
        };
    }

    /** Makes a hit of a row. */
    private interface Made {
        Hit of(int row) throws IOException;
    }

    /** The best rows by BM25, copies of one text once. */
    private List<Hit> texts(String field, int limit, Made made) throws IOException {
        List<Hit> hits = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (int enough : Stream.of(words.size(), (int) Math.ceil(ENOUGH * words.size()))
                .distinct()
                .toList()) {
            for (ScoreDoc found : snapshot.searcher().search(text(field, enough), limit * 2).scoreDocs) {
                Hit hit = made.of(found.doc);
                if (hits.size() < limit && shown.add(hit.label())) {
                    hits.add(hit);
                }
            }
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return hits;
    }

    private Query text(String field, int enough) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(field, words.get(i));
            Query word = new TermQuery(term);
            boolean unfinished = i == words.size() - 1
                    && (field.equals(Fields.HEADLINE) || words.get(i).length() >= SHORTEST_BEGINNING);
            query.add(unfinished ? orBeginning(word, term) : word, BooleanClause.Occur.SHOULD);
        }
        phrases.forEach(phrase -> query.add(inARow(field, phrase), BooleanClause.Occur.FILTER));
        return query.build();
    }

    private static Query inARow(String field, List<String> phrase) {
        return new PhraseQuery(field, phrase.toArray(String[]::new));
    }

    private static Query orBeginning(Query word, Term term) {
        return new BooleanQuery.Builder()
                .add(word, BooleanClause.Occur.SHOULD)
                .add(
                        new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), BEGINNING_WEIGHT),
                        BooleanClause.Occur.SHOULD)
                .build();
    }

    private Hit article(int row) throws IOException {
        ArticleEntry article = snapshot.row(row, RowCodec::article);
        return new Hit(
                HitKind.ARTICLE, article.iri(), article.title(), note(article.publisher(), article.published()), 1);
    }

    private Hit figure(int row) throws IOException {
        FigureEntry figure = new Labels(snapshot).figure(snapshot.row(row, RowCodec::figure));
        String about = figure.about().stream().map(Named::label).collect(Collectors.joining(", "));
        Words evidence = figure.evidence();
        return new Hit(
                HitKind.FIGURE,
                figure.iri(),
                (figure.phrase() + " " + figure.counted()).strip(),
                note(about, evidence.title(), evidence.published()),
                1);
    }

    private Hit sentence(int row) throws IOException {
        Words words = snapshot.row(row, RowCodec::words);
        return new Hit(
                HitKind.SENTENCE,
                words.iri(),
                words.text(),
                note(words.title(), words.publisher(), words.published()),
                1);
    }

    private static String note(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Entities of a kind, the most mentioned first. */
    static List<EntitySummary> mostMentioned(Snapshot snapshot, EntityKind kind, int limit) throws IOException {
        List<EntitySummary> most = new ArrayList<>();
        Query query = new TermQuery(new Term(Fields.ENTITY_KIND, kind.name()));
        for (ScoreDoc found : snapshot.first(query, limit, MOST_ARTICLES)) {
            most.add(snapshot.row(found.doc, RowCodec::summary));
        }
        return most;
    }
}
