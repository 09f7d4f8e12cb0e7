package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsStoreTest {
    @TempDir
    Path folder;

    private NewsStore store;

    @BeforeEach
    void make_a_store() {
        store = NewsStore.openOrCreate(folder.resolve("store"), Articles.BASE);
    }

    @AfterEach
    void close_it() {
        store.close();
    }

    private int withdraw(String... documents) {
        int withdrawn = store.withdraw(List.of(documents));
        store.settle(Identification.AT_ITS_WORD, CopyDetection.NONE, QuadChanges.NONE, SettleProgress.NONE);
        return withdrawn;
    }

    @Test
    void documents_written_are_there_when_the_store_is_opened_again() throws IOException {
        assertThat(store.write(Articles.all())).isEqualTo(new Changes(3, 0, 0, 0));
        String before = export(store, ExportFormat.NQUADS);
        store.close();
        store = NewsStore.open(folder.resolve("store"));
        assertThat(store.base()).isEqualTo(Articles.BASE);
        assertThat(export(store, ExportFormat.NQUADS)).isEqualTo(before);
    }

    @Test
    void the_same_documents_again_change_nothing() throws IOException {
        store.write(Articles.all());
        String before = export(store, ExportFormat.NQUADS);
        assertThat(store.write(Articles.all())).isEqualTo(new Changes(0, 0, 3, 0));
        assertThat(export(store, ExportFormat.NQUADS)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 0.970, 0.97",
        "decimal, 1200, 1200.0",
        "decimal, 12345678901234567890.5, 12345678901234567890.5",
        "decimal, -0.00, 0",
        "nonNegativeInteger, 5, 5",
        "integer, 005, 5",
        "boolean, true, true",
        "date, 2024-03-01, 2024-03-01",
        "gYearMonth, 2024-03, 2024-03",
        "gYear, 2024, 2024"
    })
    void a_value_written_in_another_form_is_no_change_and_can_be_removed(String type, String form, String other) {
        store.write(List.of(document(Articles.HARBOUR, value(type, form))));
        assertThat(store.write(List.of(document(Articles.HARBOUR, value(type, form))))
                        .any())
                .isFalse();
        store.write(List.of(document(Articles.HARBOUR, value(type, other))));
        assertThat(quads(Articles.HARBOUR)).hasSize(1);
        store.write(List.of(document(Articles.HARBOUR, value("string", "else"))));
        assertThat(quads(Articles.HARBOUR)).containsExactly(value("string", "else"));
        withdraw(Articles.HARBOUR);
        assertThat(quads(Articles.HARBOUR)).isEmpty();
    }

    @Test
    void a_changed_document_replaces_its_own_graph_and_nothing_else() {
        store.write(Articles.all());
        List<Quad> others = quads(Articles.DOCKERS);
        DocumentQuads changed = document(Articles.HARBOUR, number("1"));
        assertThat(store.write(List.of(changed))).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(quads(Articles.HARBOUR)).hasSize(1);
        assertThat(quads(Articles.DOCKERS)).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void a_withdrawn_document_leaves_nothing() {
        store.write(Articles.all());
        assertThat(withdraw(Articles.HARBOUR, Articles.HARBOUR, Articles.BASE + "document/unknown"))
                .isEqualTo(1);
        assertThat(quads(Articles.HARBOUR)).isEmpty();
        assertThat(store.documents()).hasSize(2).contains(Articles.DOCKERS);
        assertThat(store.stamp(Articles.HARBOUR)).isEmpty();
    }

    @Test
    void a_stamp_tells_which_state_is_stored() {
        store.write(Articles.all());
        assertThat(store.stamp(Articles.HARBOUR))
                .contains(new Stamp("a".repeat(64), Articles.BASE + "run/0123456789abcdef"));
        assertThat(store.stamp(Articles.BASE + "document/unknown")).isEmpty();
    }

    @Test
    void an_export_is_sorted_and_the_same_in_whatever_order_documents_came() throws IOException {
        store.write(Articles.all());
        String nquads = export(store, ExportFormat.NQUADS);
        String trig = export(store, ExportFormat.TRIG);
        List<DocumentQuads> reversed = new ArrayList<>(Articles.all());
        Collections.reverse(reversed);
        try (NewsStore other = NewsStore.openOrCreate(folder.resolve("other"), Articles.BASE)) {
            reversed.forEach(document -> {
                List<Quad> quads = new ArrayList<>(document.quads());
                Collections.reverse(quads);
                other.write(List.of(new DocumentQuads(document.documentIri(), quads)));
            });
            assertThat(export(other, ExportFormat.NQUADS)).isEqualTo(nquads);
            assertThat(export(other, ExportFormat.TRIG)).isEqualTo(trig);
        }
        assertThat(nquads.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)))
                .isSortedAccordingTo(Arrays::compareUnsigned);
    }

    @Test
    void both_export_formats_hold_the_same_graph() throws IOException {
        store.write(Articles.all());
        DatasetGraph nquads = RDFParser.fromString(export(store, ExportFormat.NQUADS), Lang.NQUADS)
                .toDatasetGraph();
        DatasetGraph trig = RDFParser.fromString(export(store, ExportFormat.TRIG), Lang.TRIG)
                .toDatasetGraph();
        assertThat(nquads.stream().count()).isEqualTo(store.counts().quads());
        assertThat(IsoMatcher.isomorphic(nquads, trig)).isTrue();
    }

    @Test
    void the_default_graph_is_the_union_of_all_documents() {
        store.write(Articles.all());
        assertThat(Txn.calculateRead(
                        store.dataset(),
                        () -> QueryExec.dataset(store.dataset())
                                .query("ASK { ?a <https://w3id.org/dateline/ontology#met> ?b }")
                                .ask()))
                .isTrue();
    }

    @Test
    void everything_is_counted_once() {
        store.write(Articles.all());
        assertThat(store.counts()).isEqualTo(new Counts(3, 13, 17, 2, 2, 2, 4, 9, 3, 527));
    }

    @Test
    void an_aborted_transaction_leaves_nothing() throws IOException {
        store.write(Articles.all());
        String before = export(store, ExportFormat.NQUADS);
        List<DocumentQuads> batch = new ArrayList<>(List.of(document(Articles.HARBOUR, number("5"))));
        batch.add(null);
        assertThatThrownBy(() -> store.write(batch)).isInstanceOf(NullPointerException.class);
        assertThat(export(store, ExportFormat.NQUADS)).isEqualTo(before);
        assertThat(store.write(Articles.all()).any()).isFalse();
    }

    @Test
    void compaction_keeps_every_quad() throws IOException {
        store.write(Articles.all());
        String before = export(store, ExportFormat.NQUADS);
        store.compact();
        assertThat(export(store, ExportFormat.NQUADS)).isEqualTo(before);
        assertThat(store.sizeOnDisk()).isPositive();
        store.close();
        store = NewsStore.open(folder.resolve("store"));
        assertThat(export(store, ExportFormat.NQUADS)).isEqualTo(before);
    }

    @Test
    void quads_of_another_graph_and_blank_nodes_are_refused() {
        Quad elsewhere = number("1");
        assertThatThrownBy(() -> new DocumentQuads(Articles.DOCKERS, List.of(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Articles.DOCKERS);
        Node graph = NodeFactory.createURI(Articles.HARBOUR);
        Quad blank = Quad.create(graph, NodeFactory.createBlankNode(), graph, graph);
        assertThatThrownBy(() -> new DocumentQuads(Articles.HARBOUR, List.of(blank)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank node");
    }

    private List<Quad> quads(String graph) {
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)
                        .toList());
    }

    private static DocumentQuads document(String iri, Quad... quads) {
        return new DocumentQuads(iri, List.of(quads));
    }

    private static Quad number(String decimal) {
        return value("decimal", decimal);
    }

    private static Quad value(String type, String form) {
        Node graph = NodeFactory.createURI(Articles.HARBOUR);
        return Quad.create(
                graph,
                graph,
                Vocabulary.CONFIDENCE,
                NodeFactory.createLiteralDT(form, NodeFactory.getType(XSDDatatype.XSD + "#" + type)));
    }

    private static String export(NewsStore store, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(out, format);
        return out.toString(StandardCharsets.UTF_8);
    }
}
