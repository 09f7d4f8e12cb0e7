package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.dateline.store.NewsStore;
import org.dateline.store.Parameter;
import org.dateline.store.answer.AnswerPlan;
import org.dateline.store.answer.Companions;
import org.dateline.store.answer.CutQuery;
import org.dateline.store.answer.StandingFiles;
import org.dateline.store.answer.StandingRows;
import org.dateline.store.index.ExplorerIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are kept, by document or as long as the store stays as it is, are those of SPARQL, to the row. */
class KeptAnswersTest {
    private static final int ARTICLES = 24;
    private static final Map<String, String> VALUES = new HashMap<>(Map.of(
            "entity",
            "el",
            "who",
            "a",
            "person",
            "o",
            "holder",
            "e",
            "at",
            "i",
            "post",
            "minister",
            "one",
            "a",
            "other",
            "e"));

    static {
        VALUES.putAll(Map.of(
                "claimant",
                "r",
                "counted",
                "s",
                "counts",
                "e",
                "of",
                "an",
                "in",
                "COUNT",
                "kind",
                "place",
                "since",
                "2026-03-11"));
        VALUES.putAll(Map.of("is", "same", "name", "e", "by", "o", "part", "0", "doing", "m", "least", "0.2"));
    }

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    private static OpenStore opened;
    private static ExplorerIndex index;

    /** The index follows an article that is revised, one that is withdrawn, and a person's word. */
    @BeforeAll
    static void build_and_change() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Variants.whole(Path.of("seeds"), ARTICLES, new Random(11), articles);
        Path store = folder.resolve("store");
        Program.done("build", "seeds", articles, "--store", store);
        Files.copy(articles.resolve("00001.txt"), articles.resolve("00002.txt"), StandardCopyOption.REPLACE_EXISTING);
        Program.done("build", articles, "--store", store);
        Program.done("withdraw", articles.resolve("00003.txt"), "--store", store);
        opened = OpenStore.settled(NewsStore.open(store), new PrintWriter(Writer.nullWriter()));
        index = opened.explorer();
    }

    @AfterAll
    static void close() {
        index.close();
        opened.close();
    }

    record Question(NamedQuery query, Map<String, String> values) {
        @Override
        public String toString() {
            return query.name() + " " + values;
        }
    }

    static Stream<Question> questions() {
        return NamedQueries.shipped().all().stream().flatMap(query -> {
            List<Question> all = new ArrayList<>(List.of(new Question(query, Map.of())));
            Map<String, String> every = new LinkedHashMap<>();
            for (Parameter parameter : query.parameters()) {
                all.add(new Question(query, Map.of(parameter.name(), VALUES.get(parameter.name()))));
                every.put(parameter.name(), VALUES.get(parameter.name()));
            }
            all.add(new Question(query, every));
            return all.stream().distinct();
        });
    }

    private static DatasetGraph dataset() {
        return opened.store().dataset();
    }

    private static List<Binding> asked(Question question) {
        Query query = QueryFactory.create(question.query().withParameters(question.values()));
        if (query.isConstructType()) {
            query.setQuerySelectType();
            query.setQueryResultStar(true);
        }
        return Txn.calculateRead(dataset(), () -> {
            try (QueryExec execution = QueryExec.dataset(dataset())
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                return list(execution.select());
            }
        });
    }

    private static List<Binding> list(RowSet rows) {
        List<Binding> list = new ArrayList<>();
        rows.forEachRemaining(row -> list.add(BindingFactory.copy(row)));
        return list;
    }

    private static List<Binding> list(QueryIterator rows) {
        List<Binding> list = new ArrayList<>();
        try {
            rows.forEachRemaining(row -> list.add(BindingFactory.copy(row)));
        } finally {
            rows.close();
        }
        return list;
    }

    static Stream<Question> ofDocuments() {
        return questions()
                .filter(question -> AnswerPlan.of(question.query())
                        .filter(plan -> plan.foresees(question.values().keySet()))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("ofDocuments")
    void rows_kept_by_document_are_the_answer_in_its_order(Question question) {
        List<Binding> expected = asked(question);
        for (int offset : IntStream.of(0, 7).toArray()) {
            for (int limit : IntStream.of(5, 1_000_000).toArray()) {
                List<Binding> kept = new ArrayList<>();
                assertThat(index.answer(
                                question.query().name(),
                                question.values(),
                                offset,
                                limit,
                                rows -> kept.addAll(list(rows))))
                        .isTrue();
                assertThat(kept)
                        .isEqualTo(expected.stream().skip(offset).limit(limit).toList());
            }
        }
    }

    /** Worked out, written and read again. */
    private static StandingRows kept(CutQuery query) {
        StandingFiles files = new StandingFiles(folder.resolve("standing"));
        files.workOut(List.of(query), dataset(), 7, PATIENCE);
        assertThat(files.read(query, 8)).isEmpty();
        return files.read(query, 7).orElseThrow();
    }

    @Test
    void what_is_kept_broken_counts_for_nothing() throws IOException {
        CutQuery query = StandingRows.shipped().get(0);
        Path place = folder.resolve("broken");
        StandingFiles files = new StandingFiles(place);
        files.workOut(List.of(query), dataset(), 7, PATIENCE);
        Path file = place.resolve(query.query().name() + ".rows");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(files.read(query, 7)).isEmpty();
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(files.read(query, 7)).isEmpty();
        files.workOut(List.of(query), dataset(), 7, PATIENCE);
        assertThat(files.read(query, 7)).isPresent();
    }

    @Test
    void what_takes_a_processor_for_too_long_is_kept_as_such_and_not_tried_again() {
        CutQuery endless = CutQuery.of(
                        NamedQuery.parse(
                                "endless",
                                "# All with all.\nSELECT (COUNT(*) AS ?n) { GRAPH ?d { ?s ?p ?o } GRAPH ?e { ?a ?b ?c } GRAPH ?f { ?x ?y ?z } }"))
                .orElseThrow();
        StandingFiles files = new StandingFiles(folder.resolve("endless"));
        files.workOut(List.of(endless), dataset(), 7, Duration.ofMillis(50));
        assertThat(files.read(endless, 7).orElseThrow().levels()).containsOnly(Optional.empty());
    }

    static Stream<Question> acrossDocuments() {
        return questions().filter(question -> AnswerPlan.of(question.query()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("acrossDocuments")
    void what_is_held_while_the_store_stays_as_it_is_gives_the_answer(Question question) {
        boolean pairs = question.query().name().equals(StandingRows.PAIRS);
        CutQuery query = pairs
                ? CutQuery.belowGroup(question.query())
                : CutQuery.of(question.query()).orElseThrow();
        int level = pairs ? 1 : query.level(question.values().keySet()).orElseThrow();
        List<Binding> held = Txn.calculateRead(dataset(), () -> {
            StandingRows rows = kept(query);
            Table known = pairs
                    ? Companions.of(rows.levels().get(1).orElseThrow().rows())
                            .rows(Optional.ofNullable(question.values().get("entity")), 200)
                    : rows.levels().get(level).orElseThrow();
            if (question.values().isEmpty()) {
                return list(rows.levels().get(0).orElseThrow().iterator(null));
            }
            return list(query.answer(level, known, question.values(), 0, 1_000_000, dataset()));
        });
        List<Binding> expected = asked(question);
        if (question.query().text().contains("CONSTRUCT")) {
            assertThat(held).hasSameSizeAs(expected);
        } else {
            assertThat(held).isEqualTo(expected);
        }
    }
}
