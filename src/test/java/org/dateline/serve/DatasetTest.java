package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program learns of the dataset, and how forms are told apart. */
class DatasetTest {
    private static final Node DATASET = NodeFactory.createURI("http://localhost:3030/dataset");

    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    @ParameterizedTest
    @ValueSource(strings = {"/dataset", "/.well-known/void"})
    void the_dataset_is_described(String path) {
        Graph graph = RDFParser.fromString(SERVER.get(path, "text/turtle").body(), Lang.TURTLE)
                .toGraph();
        assertThat(graph.contains(DATASET, RDF.type.asNode(), VOID.Dataset.asNode()))
                .isTrue();
        assertThat(graph.contains(DATASET, RDF.type.asNode(), DCAT.Dataset.asNode()))
                .isTrue();
        assertThat(number(graph, DATASET, VOID.documents.asNode())).isEqualTo("2");
        assertThat(number(graph, NodeFactory.createURI(DATASET.getURI() + "#Statement"), VOID.entities.asNode()))
                .isEqualTo("8");
        String endpoint = graph.find(DATASET, VOID.sparqlEndpoint.asNode(), Node.ANY)
                .next()
                .getObject()
                .getURI();
        assertThat(endpoint).isEqualTo("http://localhost:" + SERVER.server().port() + "/news/sparql");
        assertThat(graph.stream()
                        .noneMatch(triple -> triple.getSubject().isBlank()
                                || triple.getObject().isBlank()))
                .isTrue();
    }

    private static String number(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    @Test
    void people_see_the_counts() {
        assertThat(SERVER.get("/dataset", "text/html").body())
                .contains("<dt>news article</dt><dd>2</dd>", "/news/sparql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entity/person-mara-ostrander",
                "/document/aaaa000011112222",
                "/dataset",
                "/queries",
                "/openapi.json"
            })
    void what_a_client_has_is_not_sent_again(String path) {
        HttpResponse<String> first = SERVER.get(path, "text/html, */*;q=0.1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = SERVER.send(
                SERVER.request(path).header("Accept", "text/html, */*;q=0.1").header("If-None-Match", "\"x\", " + tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
        HttpResponse<String> head = SERVER.send(SERVER.request(path)
                .header("Accept", "text/html, */*;q=0.1")
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(first.headers().firstValue("Content-Length"));
    }

    @Test
    void every_form_names_the_others() {
        HttpResponse<String> page = SERVER.get("/document/aaaa000011112222", "text/html");
        assertThat(page.headers().allValues("Link"))
                .contains("</document/aaaa000011112222?format=trig>; rel=\"alternate\"; type=\"application/trig\"")
                .hasSize(4);
        assertThat(page.body())
                .contains(
                        "<link href=\"/document/aaaa000011112222?format=turtle\" rel=\"alternate\" type=\"text/turtle\">");
        assertThat(SERVER.get("/document/aaaa000011112222", "text/turtle")
                        .headers()
                        .allValues("Link"))
                .anyMatch(link -> link.contains("type=\"text/html\""));
    }

    @Test
    void an_article_is_to_be_had_with_its_graph() {
        HttpResponse<String> trig = SERVER.get("/document/aaaa000011112222?format=trig", "*/*");
        assertThat(trig.headers().firstValue("Content-Type")).contains("application/trig;charset=utf-8");
        long quads = RDFParser.fromString(trig.body(), Lang.TRIG).toDatasetGraph().stream()
                .filter(quad -> quad.getGraph().getURI().equals("http://localhost:3030/document/aaaa000011112222"))
                .count();
        assertThat(quads).isGreaterThan(150);
        assertThat(RDFParser.fromString(
                                SERVER.get("/document/aaaa000011112222?format=turtle", "*/*")
                                        .body(),
                                Lang.TURTLE)
                        .toGraph()
                        .size())
                .isEqualTo((int) quads);
    }

    @Test
    void JSON_LD_has_short_names_and_its_context_with_it() {
        String json = SERVER.get("/entity/person-mara-ostrander", "application/ld+json")
                .body();
        assertThat(json)
                .contains("\"@context\"", "\"dl\": \"https://w3id.org/dateline/ontology#\"", "\"skos:prefLabel\"")
                .doesNotContain("\"http://www.w3.org/2004/02/skos/core#prefLabel\"");
    }

    @Test
    void a_profile_does_not_upset_what_is_accepted() {
        String accept =
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted, x\";q=0.9, text/html;q=0.3";
        assertThat(SERVER.get("/entity/person-mara-ostrander", accept).headers().firstValue("Content-Type"))
                .contains("application/ld+json;charset=utf-8");
        assertThat(SERVER.get("/entity/person-mara-ostrander?format=xml", "*/*").statusCode())
                .isEqualTo(400);
    }
}
