package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueriesTest {
    @TempDir
    static Path folder;

    private static NewsStore store;

    @BeforeAll
    static void fill_a_store() {
        store = NewsStore.openOrCreate(folder.resolve("store"), Articles.BASE);
        store.write(Articles.all());
        DatasetGraph across =
                RDFDataMgr.loadDatasetGraph(String.valueOf(NamedQueriesTest.class.getResource("across.trig")));
        Txn.executeWrite(store.dataset(), () -> across.find().forEachRemaining(store.dataset()::add));
    }

    @AfterAll
    static void close_it() {
        store.close();
    }

    static Stream<NamedQuery> shipped() {
        return NamedQueries.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_query_parses_and_says_what_it_answers(NamedQuery query) {
        QueryFactory.create(query.text());
        assertThat(query.description()).endsWith(".");
        assertThat(query.parameters())
                .allSatisfy(parameter -> assertThat(parameter.meaning()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_query_answers_what_is_expected_of_the_articles(NamedQuery query) throws IOException {
        boolean rows = QueryFactory.create(query.text()).isSelectType();
        String answer = run(query.text(), rows ? new ResultFormat.Csv() : new ResultFormat.Turtle());
        assertThat(answer).isEqualTo(expected(query.name() + (rows ? ".csv" : ".ttl")));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_query_orders_its_rows(NamedQuery query) {
        Query parsed = QueryFactory.create(query.text());
        assertThat(parsed.isConstructType() || parsed.hasOrderBy()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documents  | document source title publisher published language characters sentences
            mentions   | source begin end text type entity label
            entities   | entity label type sameAs mentions documents
            figures    | source begin end text value low high modifier unit per counts about claimant time
            statements | source begin end subject predicate object claimant negated modality time place confidence
            speech     | source begin end speaker cue direct
            """)
    void a_query_of_the_contract_has_exactly_its_columns(String name, String columns) {
        Query query = QueryFactory.create(NamedQueries.shipped().get(name).text());
        assertThat(query.getResultVars()).containsExactly(columns.split(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "parameters.csv", useHeadersInDisplayName = true)
    void a_parameter_narrows_the_answer(String name, String parameters, int rows) {
        Map<String, String> values = new TreeMap<>();
        for (String parameter : parameters.split(";")) {
            String[] pair = parameter.split("=");
            values.put(pair[0], pair[1]);
        }
        String answer = run(NamedQueries.shipped().get(name).withParameters(values), new ResultFormat.Csv());
        assertThat(answer.lines().skip(1)).as(answer).hasSize(rows);
    }

    @Test
    void a_neighbourhood_holds_the_relations_of_the_named_one_alone() {
        NamedQuery query = NamedQueries.shipped().get("neighbourhood");
        String graph = run(query.withParameters(Map.of("entity", "velle")), new ResultFormat.Turtle());
        assertThat(graph).contains("dl:met", "dl:spokeWith").doesNotContain("dl:criticised", "dl:visited");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } DROP ALL #",
                "back\\slash \\",
                "\\u0022 } #",
                "VALUES ?other { UNDEF }",
                "$1 \\1",
                "two\nlines\r\t\b\f",
                "'''",
                "",
                "🚢 Zürich"
            })
    void whatever_a_value_is_made_of_it_stays_a_value(String value) {
        NamedQuery query = NamedQuery.parse("echo", """
                # Answers with its parameters.
                # param one: any
                # param other: any
                SELECT ?one ?other { VALUES ?one { UNDEF } VALUES ?other { UNDEF } }
                """);
        Query parsed = QueryFactory.create(query.withParameters(Map.of("one", value, "other", value)));
        try (var execution = org.apache.jena.sparql.exec.QueryExec.dataset(store.dataset())
                .query(parsed)
                .build()) {
            store.dataset().executeRead(() -> {
                var row = execution.select().next();
                assertThat(row.get("one").getLiteralLexicalForm()).isEqualTo(value);
                assertThat(row.get("other").getLiteralLexicalForm()).isEqualTo(value);
            });
        }
    }

    @Test
    void an_unknown_parameter_is_refused_and_the_known_ones_named() {
        NamedQuery query = NamedQueries.shipped().get("relations-between");
        assertThatThrownBy(() -> query.withParameters(Map.of("onw", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("onw")
                .hasMessageContaining("one, other");
    }

    @ParameterizedTest
    @CsvSource({"statement, statements", "who-meet-whom, who-met-whom", "postsheld, posts-held"})
    void an_unknown_name_is_answered_with_the_nearest(String asked, String nearest) {
        assertThatThrownBy(() -> NamedQueries.shipped().get(asked))
                .isInstanceOfSatisfying(
                        NoSuchQueryException.class, e -> assertThat(e.nearest()).isEqualTo(nearest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "# About.\n# param x: absent\nSELECT * { ?s ?p ?o }",
                "# About.\nSELECT * { VALUES ?x { UNDEF } }"
            })
    void a_query_whose_head_does_not_fit_is_refused(String text) {
        assertThatThrownBy(() -> NamedQuery.parse("bad", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad");
    }

    @Test
    void there_are_many_more_than_those_of_the_contract() {
        List<String> contract = Arrays.asList("documents", "mentions", "entities", "figures", "statements", "speech");
        assertThat(shipped().map(NamedQuery::name)).containsAll(contract).hasSizeGreaterThanOrEqualTo(16);
    }

    private static String run(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.on(store.dataset(), Duration.ofSeconds(20)).run(query, format, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = NamedQueriesTest.class.getResourceAsStream("expected/" + file)) {
            assertThat(in).as("the expected answer " + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
