package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a watched query newly answers, told from the difference, is what a comparison of all its answers tells. */
class WatchTest {
    private static final List<Node> PREDICATES =
            List.of(Vocabulary.CUE, Vocabulary.PER, Vocabulary.COUNTS, Vocabulary.MODIFIER, Vocabulary.PREDICATE_TEXT);
    private static final List<Node> CLASSES = List.of(Vocabulary.FIGURE, Vocabulary.STATEMENT, Vocabulary.SPEECH);

    private static final List<String> PATTERNS = List.of(
            "?s dl:cue ?o",
            "?s a dl:Figure",
            "?s a dl:Speech ; dl:cue ?o",
            "?s a ?class",
            "?s ?p ?o",
            "GRAPH ?document { ?s dl:per ?o }",
            "?s dl:counts ?o OPTIONAL { ?s dl:modifier ?m }",
            "?s a dl:Statement MINUS { ?s dl:predicateText ?o }",
            "?s a dl:Statement FILTER NOT EXISTS { ?s dl:per ?o }",
            "?s dl:per|dl:modifier ?o",
            "{ SELECT ?o (COUNT(?s) AS ?n) { ?s dl:counts ?o } GROUP BY ?o }",
            "GRAPH <http://localhost:3030/document/3> { ?s dl:modifier ?o }",
            "GRAPH <http://localhost:3030/copies> { ?s dl:cue ?o }");

    @TempDir
    Path folder;

    private NewsStore store = null;

    @BeforeEach
    void open() {
        store = NewsStore.openOrCreate(folder.resolve("store"), Articles.BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void over_any_sequence_of_changes_it_tells_what_a_full_comparison_tells(int seed) throws IOException {
        Random random = new Random(seed);
        Map<Path, Set<List<String>>> last = new HashMap<>();
        int asked = 0;
        int spared = 0;
        for (int step = 0; step < 40; step++) {
            change(random);
            for (String pattern : PATTERNS) {
                if (random.nextInt(3) == 0) {
                    Path query = query(pattern);
                    Set<List<String>> now = answers(query);
                    Watch watch = Watch.of(store, query);
                    Set<List<String>> fresh = new HashSet<>(now);
                    fresh.removeAll(last.getOrDefault(query, Set.of()));
                    assertThat(new HashSet<>(watch.fresh().rows())).as(pattern).isEqualTo(fresh);
                    watch.remember();
                    last.put(query, now);
                    asked += watch.isAsked() ? 1 : 0;
                    spared += watch.isAsked() ? 0 : 1;
                }
            }
        }
        assertThat(asked).isPositive();
        assertThat(spared).isPositive();
    }

    @Test
    void a_query_is_not_asked_where_nothing_has_changed_that_it_depends_on() throws IOException {
        write(document(1, Vocabulary.CUE));
        Path query = query("?s dl:cue ?o");
        watch(query, true, 1);
        watch(query, false, 0);
        write(document(2, Vocabulary.PER));
        watch(query, false, 0);
        write(document(3, Vocabulary.CUE));
        watch(query, true, 1);
        watch(query, false, 0);
    }

    @Test
    void it_is_asked_after_a_change_that_was_cut_off() throws IOException {
        write(document(1, Vocabulary.CUE));
        Path query = query("?s dl:cue ?o");
        watch(query, true, 1);
        store.contribute(List.of(Contribution.of(document(2, Vocabulary.CUE), CopyDetection.NONE)));
        cutOff();
        watch(query, true, 0);
        settle(QuadChanges.NONE);
        watch(query, true, 1);
        watch(query, false, 0);
    }

    @Test
    void it_is_asked_where_what_has_changed_is_not_known() throws IOException {
        write(document(1, Vocabulary.CUE));
        Path query = query("?s dl:cue ?o");
        watch(query, true, 1);
        Files.delete(folder.resolve("store/watch/changed-terms"));
        watch(query, true, 0);
        write(document(2, Vocabulary.PER));
        watch(query, true, 0);
        watch(query, false, 0);
    }

    private void cutOff() {
        try {
            settle(new QuadChanges() {
                @Override
                public void added(Quad quad) {
                    throw new IllegalStateException("cut off");
                }

                @Override
                public void deleted(Quad quad) {}
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("cut off");
        }
    }

    private void watch(Path query, boolean asked, int fresh) throws IOException {
        Watch watch = Watch.of(store, query);
        assertThat(watch.isAsked()).isEqualTo(asked);
        assertThat(watch.fresh().columns()).containsExactly("s", "o");
        assertThat(watch.fresh().rows()).hasSize(fresh);
        watch.remember();
    }

    private void change(Random random) {
        int number = random.nextInt(6);
        if (random.nextInt(4) == 0) {
            store.withdraw(List.of(iri(number).getURI()));
            settle(QuadChanges.NONE);
            return;
        }
        List<Node> predicates = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            predicates.add(PREDICATES.get(random.nextInt(PREDICATES.size())));
        }
        DocumentQuads document = document(number, predicates.toArray(Node[]::new));
        List<Quad> quads = new ArrayList<>(document.quads());
        if (random.nextBoolean()) {
            Node type = CLASSES.get(random.nextInt(CLASSES.size()));
            quads.add(Quad.create(iri(number), thing(random.nextInt(4)), Vocabulary.TYPE, type));
        }
        quads.add(Quad.create(
                iri(number),
                thing(random.nextInt(4)),
                PREDICATES.get(random.nextInt(PREDICATES.size())),
                Literals.string("value " + random.nextInt(3))));
        write(new DocumentQuads(document.documentIri(), quads));
    }

    private void write(DocumentQuads document) {
        store.write(List.of(document));
    }

    private void settle(QuadChanges changed) {
        store.settle(Identification.AT_ITS_WORD, CopyDetection.NONE, changed, SettleProgress.NONE);
    }

    private static DocumentQuads document(int number, Node... predicates) {
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(iri(number), iri(number), Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
        for (Node predicate : predicates) {
            quads.add(Quad.create(iri(number), thing(number), predicate, Literals.string("in " + number)));
        }
        return new DocumentQuads(iri(number).getURI(), quads);
    }

    private static Node iri(int number) {
        return NodeFactory.createURI(Articles.BASE + "document/" + number);
    }

    private static Node thing(int number) {
        return NodeFactory.createURI(Articles.BASE + "thing/" + number);
    }

    private Path query(String pattern) throws IOException {
        String name = "query-" + PATTERNS.indexOf(pattern) + ".rq";
        return Files.writeString(
                folder.resolve(name), "PREFIX dl: <" + Vocabulary.DL + "> SELECT * { " + pattern + " }");
    }

    private Set<List<String>> answers(Path query) throws IOException {
        String text = Files.readString(query);
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(text).build()) {
                return new HashSet<>(Answers.of(execution.select()).rows());
            }
        });
    }
}
