package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph, the timeline and the map over HTTP, without script. */
class ViewsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static NewsServer server;

    @BeforeAll
    static void start() {
        server = NewsServer.start(
                ServerOptions.DEFAULT.withPort(0),
                DatabaseMgr.createDatasetGraph(),
                RiverNews.BASE,
                List.of(),
                RiverNews.index(700));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static JsonObject json(String path) throws Exception {
        return JsonParser.parseString(page(path)).getAsJsonObject();
    }

    @Test
    void the_graph_of_a_thing_has_its_edges_and_those_among_its_neighbours() throws Exception {
        JsonObject graph = json("/graph.json?focus=entity/orsolya-brandt");
        assertThat(graph.getAsJsonArray("nodes"))
                .extracting(each -> each.getAsJsonObject().get("id").getAsString())
                .contains("entity/orsolya-brandt", "entity/ivo-marek", "entity/vienna")
                .doesNotContain("entity/nairobi");
        JsonArray edges = graph.getAsJsonArray("edges");
        JsonObject met = edges.get(0).getAsJsonObject();
        assertThat(met.get("relation").getAsString()).isEqualTo("met");
        assertThat(met.get("statements").getAsInt()).isEqualTo(4);
        assertThat(met.get("sources").getAsInt()).isEqualTo(4);
    }

    @Test
    void a_chain_leads_from_one_thing_to_another() throws Exception {
        assertThat(json("/path.json?from=entity/orsolya-brandt&to=entity/nairobi")
                        .getAsJsonArray("edges"))
                .hasSize(3);
        assertThat(json("/path.json?from=entity/orsolya-brandt&to=entity/nairobi&steps=2")
                        .getAsJsonArray("edges"))
                .isEmpty();
    }

    @Test
    void a_hub_is_cut_to_what_is_asked_for() throws Exception {
        assertThat(json("/graph.json?focus=entity/great-hub&limit=30").getAsJsonArray("nodes"))
                .hasSizeLessThan(40);
        assertThat(json("/graph.json?focus=entity/great-hub&limit=500").getAsJsonArray("nodes"))
                .hasSizeGreaterThan(400);
    }

    @Test
    void statements_come_with_sentence_claimant_and_standing() throws Exception {
        JsonObject statement = json("/statements.json?entity=entity/ivo-marek&relation=accused")
                .getAsJsonArray("statements")
                .get(0)
                .getAsJsonObject();
        assertThat(statement.get("standing").getAsString()).isEqualTo("claimed");
        assertThat(statement.get("sentence").getAsString()).contains("stood on the quay");
        assertThat(statement.getAsJsonArray("claimants")).hasSize(1);
    }

    @Test
    void the_page_without_script_has_the_same_edges() throws Exception {
        assertThat(page("/graph?focus=entity/orsolya-brandt"))
                .contains("The same edges as a table", "holds post in", "planned or possible")
                .contains("/timeline?entity=entity/orsolya-brandt&amp;other=entity/ivo-marek&amp;relation=met");
        assertThat(page("/graph")).contains("Orsolya Brandt", "River Union");
    }

    @Test
    void a_view_is_narrowed_by_relation_standing_and_days() throws Exception {
        assertThat(page("/graph?entity=entity/ivo-marek&relation=accused"))
                .contains("Lower Basin Bank")
                .doesNotContain("Bratislava");
        assertThat(page("/graph?entity=entity/ivo-marek&standing=claimed,denied"))
                .doesNotContain("Bratislava");
        assertThat(page("/timeline?entity=entity/orsolya-brandt&from=2024-06&to=2024-06"))
                .contains("the river treaty")
                .doesNotContain("Report of 2024-05-11");
    }

    @Test
    void a_bar_leads_to_its_period_and_time_is_told_from_publication() throws Exception {
        assertThat(page("/timeline?entity=entity/orsolya-brandt"))
                .contains("/timeline?entity=entity/orsolya-brandt&amp;from=2024-06-01&amp;to=2024-06-30")
                .contains("happened <time>2024-05-09</time>")
                .contains("published <time>2024-03-11</time>");
    }

    @Test
    void a_circle_leads_to_the_statements_of_its_place() throws Exception {
        assertThat(page("/map?entity=entity/orsolya-brandt"))
                .contains("/timeline?entity=entity/orsolya-brandt&amp;other=entity/vienna")
                .contains("48.21° N, 16.37° E", "Natural Earth");
        assertThat(page("/map")).contains("Nairobi");
        assertThat(page("/map?zoom=0").length()).isLessThan(200_000);
        assertThat(page("/map?zoom=4&x=5200&y=1000").length()).isLessThan(200_000);
    }

    @Test
    void names_from_articles_are_only_text() throws Exception {
        assertThat(page("/graph?entity=entity/ines-caldera"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void files_are_compressed_and_the_library_is_kept() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.port() + "/script/cytoscape-3.33.1.min.js"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.body().length).isLessThan(150_000);
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(get("/script/pom.xml").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graph?focus=javascript:alert(1)%20x",
                "/graph?focus=entity/a%3E",
                "/graph?standing=certain",
                "/graph?limit=100000",
                "/graph?colour=red",
                "/graph.json",
                "/graph.json?focus=entity/a&from=yesterday",
                "/path.json?from=entity/a",
                "/path.json?from=entity/a&to=entity/b&steps=99",
                "/statements.json?offset=-1",
                "/timeline?from=2024-13",
                "/timeline?relation=%22",
                "/map?zoom=99",
                "/map?x=-1"
            })
    void a_wrong_parameter_is_explained(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graph?focus=entity/nobody",
                "/graph.json?focus=entity/nobody",
                "/timeline?entity=entity/nobody",
                "/map?entity=entity/nobody&from=1900&to=1901",
                "/timeline?offset=99999"
            })
    void what_is_not_there_is_an_empty_view(String path) throws Exception {
        page(path);
    }
}
