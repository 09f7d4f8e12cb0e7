package org.dateline.serve.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.serve.http.BadRequest;
import org.junit.jupiter.api.Test;

/** Queries end in time, and rows are passed on as they come. */
class AskingTest {
    private static final String PRODUCT =
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } }";
    private static final int THINGS = 400;

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

    AskingTest() {
        dataset.executeWrite(() -> {
            Node graph = NodeFactory.createURI("x:g");
            for (int i = 0; i < THINGS; i++) {
                dataset.add(graph, NodeFactory.createURI("x:" + i), NodeFactory.createURI("x:p"), graph);
            }
        });
    }

    @Test
    void a_query_that_takes_too_long_is_ended_and_says_so() {
        Asking hasty = new Asking(dataset, Duration.ofMillis(200));
        assertThatThrownBy(() -> hasty.rows(QueryFactory.create(PRODUCT), 10))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("took longer than")
                .extracting(e -> ((BadRequest) e).status())
                .isEqualTo(503);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> hasty.write(QueryFactory.create(PRODUCT), ResultSetLang.RS_CSV, out))
                .isInstanceOf(BadRequest.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void rows_are_written_before_the_last_is_found() {
        String pairs = "SELECT ?a ?b ?c { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z } }";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Asking hasty = new Asking(dataset, Duration.ofMillis(700));
        assertThatThrownBy(() -> hasty.write(QueryFactory.create(pairs), ResultSetLang.RS_CSV, out))
                .isInstanceOf(BadRequest.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("a,b,c");
        assertThat(out.size()).isGreaterThan(1000);
    }

    @Test
    void a_page_reads_no_more_rows_than_it_shows() {
        var rows = new Asking(dataset, Duration.ofSeconds(20))
                .rows(QueryFactory.create("SELECT ?a ?b ?c { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z } }"), 5);
        assertThat(rows.rows()).hasSize(5);
        assertThat(rows.more()).isTrue();
        assertThat(rows.columns()).containsExactly("a", "b", "c");
    }
}
