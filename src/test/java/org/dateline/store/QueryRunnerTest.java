package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunnerTest {
    private static final String ROWS = """
            PREFIX schema: <https://schema.org/>
            SELECT ?what ?number ?words {
              VALUES (?what ?number ?words) {
                (schema:Person 5.0 "a long tale of two\\n harbours and \\"ships\\"")
                (<http://other.example/x> 1200 UNDEF)
              }
            }
            """;

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    @Test
    void a_table_aligns_numbers_right_shortens_iris_and_cuts_the_widest_column() {
        assertThat(run(ROWS, new ResultFormat.Table(56))).isEqualTo("""
                what                    number  words
                ----------------------  ------  ------------------------
                schema:Person                5  a long tale of two harb…
                http://other.example/x    1200
                2 rows
                """);
    }

    @Test
    void csv_is_quoted_where_needed_and_has_line_ends_of_rfc_4180() {
        assertThat(run(ROWS, new ResultFormat.Csv()))
                .isEqualTo("what,number,words\r\n"
                        + "https://schema.org/Person,5.0,\"a long tale of two\n harbours and \"\"ships\"\"\"\r\n"
                        + "http://other.example/x,1200,\r\n");
    }

    @Test
    void json_is_that_of_sparql_results() {
        assertThat(run("SELECT ?x { VALUES ?x { 1 } }", new ResultFormat.Json()))
                .contains("\"vars\"", "\"bindings\"", "\"datatype\"");
        assertThat(run("ASK {}", new ResultFormat.Json())).contains("\"boolean\"", "true");
    }

    @Test
    void a_yes_or_no_is_told_in_a_word() {
        assertThat(run("ASK {}", new ResultFormat.Table(80))).isEqualTo("yes\n");
    }

    @Test
    void a_graph_comes_as_turtle_with_prefixes() {
        String query = "PREFIX schema: <https://schema.org/> CONSTRUCT { <urn:x> a schema:Place } {}";
        assertThat(run(query, new ResultFormat.Turtle())).contains("PREFIX schema:", "schema:Place");
        assertThat(run(query, new ResultFormat.Table(80))).contains("schema:Place");
    }

    @Test
    void an_error_in_a_query_is_told_with_its_place() {
        assertThatThrownBy(() -> run("SELECT *\nWHERE { ?a ?b }", new ResultFormat.Csv()))
                .isInstanceOf(QueryFailedException.class)
                .hasMessageContaining("line 2, column 15");
        assertThatThrownBy(() -> run("SELECT * { ?a nix:b ?c }", new ResultFormat.Csv()))
                .isInstanceOf(QueryFailedException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("nix");
        assertThatThrownBy(() -> run("DROP ALL", new ResultFormat.Csv())).isInstanceOf(QueryFailedException.class);
    }

    @ParameterizedTest
    @CsvSource({"SELECT * {},turtle", "CONSTRUCT {} {},csv", "CONSTRUCT {} {},json"})
    void a_format_that_cannot_hold_the_answer_is_refused(String query, String format) {
        ResultFormat asked = switch (format) {
            case "turtle" -> new ResultFormat.Turtle();
            case "csv" -> new ResultFormat.Csv();
            default -> new ResultFormat.Json();
        };
        assertThatThrownBy(() -> run(query, asked))
                .isInstanceOf(QueryFailedException.class)
                .hasMessageContaining("Ask for");
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        Node node = NodeFactory.createURI("urn:x");
        Txn.executeWrite(
                dataset,
                () -> IntStream.range(0, 100)
                        .forEach(i -> dataset.add(
                                Quad.defaultGraphIRI, node, node, NodeFactory.createLiteralString("" + i))));
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?x ?b . ?a ?x ?c . ?a ?x ?d . ?a ?x ?e . ?a ?x ?f . ?a ?x ?g }";
        assertThatThrownBy(() -> QueryRunner.on(dataset, Duration.ofMillis(300))
                        .run(query, new ResultFormat.Csv(), new ByteArrayOutputStream()))
                .isInstanceOf(QueryFailedException.class)
                .hasMessageContaining("took longer");
    }

    private String run(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.on(dataset, Duration.ofSeconds(20)).run(query, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
