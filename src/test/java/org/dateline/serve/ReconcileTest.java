package org.dateline.serve;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that reconciles a table. */
class ReconcileTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    private static HttpResponse<String> posted(String name, String json) {
        return SERVER.send(SERVER.request("/reconcile")
                .header("Content-Type", FORM)
                .POST(ofString(name + "=" + HarbourServer.encoded(json))));
    }

    private static JsonObject json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static JsonArray candidates(String query) {
        return json(posted("queries", "{\"q0\": " + query + "}"))
                .getAsJsonObject("q0")
                .getAsJsonArray("result");
    }

    @Test
    void the_service_says_what_it_can_do_at_the_address_where_it_was_asked() {
        JsonObject manifest = json(SERVER.get("/reconcile", "application/json"));
        String root = "http://localhost:" + SERVER.server().port();
        assertThat(manifest.getAsJsonArray("versions").toString()).contains("\"0.2\"");
        assertThat(manifest.get("identifierSpace").getAsString()).isEqualTo("http://localhost:3030/entity/");
        assertThat(manifest.getAsJsonObject("view").get("url").getAsString()).isEqualTo(root + "/entity/{{id}}");
        assertThat(manifest.getAsJsonObject("suggest").keySet()).containsExactly("entity", "type", "property");
        JsonObject propose = manifest.getAsJsonObject("extend").getAsJsonObject("propose_properties");
        String path = propose.get("service_url").getAsString()
                + propose.get("service_path").getAsString();
        assertThat(json(SERVER.get(path.substring(root.length()), "*/*")).getAsJsonArray("properties"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"query": "Mara Ostrander"}                                   | person-mara-ostrander      | true
        {"query": "mara  OSTRÁNDER"}                                  | person-mara-ostrander      | true
        {"query": "Ostrander"}                                        | person-mara-ostrander      | true
        {"query": "Mara Ostrand"}                                     | person-mara-ostrander      | false
        {"query": "Norrland", "type": "Place"}                        | place-norrland             | true
        {"query": "Norrland", "type": "https://schema.org/Place"}     | place-norrland             | true
        {"query": "Norrland", "type": ["Person"]}                     | ''                         | false
        {"query": "Norrland", "type": "Comet"}                        | ''                         | false
        {"query": "Harbour Board", "properties": [{"pid": "posts", "v": "x"}]} | organization-harbour-board | true
        {"query": "zzz"}                                              | ''                         | false
        """)
    void a_name_finds_its_entity_and_the_very_name_is_a_match(String query, String id, boolean match) {
        JsonArray found = candidates(query);
        if (id.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            JsonObject first = found.get(0).getAsJsonObject();
            assertThat(first.get("id").getAsString()).isEqualTo(id);
            assertThat(first.get("match").getAsBoolean()).isEqualTo(match);
            assertThat(first.get("score").getAsDouble()).isGreaterThan(50).isLessThanOrEqualTo(100);
            assertThat(first.getAsJsonArray("type")).hasSize(1);
        }
    }

    @Test
    void what_is_known_beside_the_name_counts() {
        String with = "{\"query\": \"Norrland\", \"properties\": [{\"pid\": \"links\", \"v\": \"%s\"}]}";
        double right = candidates(with.formatted("https://www.wikidata.org/entity/Q000001"))
                .get(0)
                .getAsJsonObject()
                .get("score")
                .getAsDouble();
        double wrong = candidates(with.formatted("https://www.wikidata.org/entity/Q2"))
                .get(0)
                .getAsJsonObject()
                .get("score")
                .getAsDouble();
        assertThat(right).isEqualTo(100);
        assertThat(wrong).isLessThan(right);
    }

    @Test
    void a_batch_is_answered_by_its_keys_by_GET_and_POST() {
        String batch = "{\"a\": {\"query\": \"Norrland\"}, \"b\": {\"query\": \"Dockers Union\", \"limit\": 1}}";
        JsonObject posted = json(posted("queries", batch));
        assertThat(posted.keySet()).containsExactly("a", "b");
        assertThat(json(SERVER.get("/reconcile?queries=" + HarbourServer.encoded(batch), "*/*")))
                .isEqualTo(posted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"a\": 1}",
                "{\"a\": {}}",
                "{\"a\": {\"query\": {}}}",
                "null",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]"
            })
    void what_is_no_batch_is_refused(String queries) {
        assertThat(posted("queries", queries).statusCode()).isEqualTo(400);
    }

    @Test
    void a_batch_is_bounded() {
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 60; i++) {
            many.append(i == 0 ? "" : ",").append("\"q").append(i).append("\": {\"query\": \"x\"}");
        }
        HttpResponse<String> response = posted("queries", many.append('}').toString());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("At most 50");
    }

    @Test
    void suggestions_go_on_as_what_is_typed() {
        assertThat(SERVER.get("/reconcile/suggest/entity?prefix=Mara", "*/*").body())
                .contains("\"id\":\"person-mara-ostrander\"", "\"notable\":[{\"id\":\"Person\"");
        assertThat(SERVER.get("/reconcile/suggest/type?prefix=org", "*/*").body())
                .contains("Organization");
        assertThat(SERVER.get("/reconcile/suggest/property?prefix=post", "*/*").body())
                .contains("posts held");
        assertThat(SERVER.get("/reconcile/suggest/colour?prefix=x", "*/*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_table_is_extended_by_what_is_known() {
        JsonObject extended = json(posted(
                "extend",
                "{\"ids\": [\"person-mara-ostrander\", \"nobody\"], \"properties\": [{\"id\": \"posts\"}, {\"id\": \"articles\"},"
                        + " {\"id\": \"names\"}]}"));
        JsonObject rows = extended.getAsJsonObject("rows");
        assertThat(rows.getAsJsonObject("person-mara-ostrander").toString())
                .contains(
                        "\"posts\":[{\"str\":\"chair, Harbour Board\"}]",
                        "\"articles\":[{\"int\":2}]",
                        "{\"str\":\"Ostrander\"}");
        assertThat(rows.getAsJsonObject("nobody").getAsJsonArray("posts")).isEmpty();
        assertThat(posted("extend", "{\"ids\": [], \"properties\": [{\"id\": \"shoes\"}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_preview_may_be_framed_by_programs_of_this_machine_alone() {
        HttpResponse<String> preview = SERVER.get("/reconcile/preview?id=person-tomas-velling", "text/html");
        assertThat(preview.body()).contains("Tomas Velling", "&lt;script&gt;").doesNotContain("<script>");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' http://localhost:* http://127.0.0.1:*")
                .contains("default-src 'none'");
        assertThat(SERVER.get("/reconcile/preview?id=nobody", "*/*").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("/reconcile/preview", "*/*").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/reconcile", "*/*").headers().firstValue("X-Frame-Options"))
                .contains("DENY");
    }

    @ParameterizedTest
    @CsvSource({
        "/reconcile, http://127.0.0.1:3333, 200",
        "/reconcile/suggest/type, http://localhost:3333, 200",
        "/reconcile, https://evil.example, 403",
        "/reconcile, null, 403",
        "/reconcile, http://localhost.evil.example, 403",
        "/reconcile, http://localhost:3333.evil.example, 403",
        "/reconciled, http://localhost:3333, 403",
        "/news/sparql?query=ASK%7B%7D, http://localhost:3333, 403",
        "/queries, http://127.0.0.1:3333, 403"
    })
    void pages_of_other_programs_on_this_machine_may_read_it_and_nothing_else(String path, String origin, int status) {
        HttpResponse<String> response = SERVER.send(SERVER.request(path).header("Origin", origin));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(status == 200);
        if (status == 200) {
            assertThat(response.headers().allValues("Vary")).contains("Origin");
        }
    }

    @Test
    void a_form_is_a_form() {
        var other = SERVER.request("/reconcile")
                .header("Content-Type", "text/plain")
                .POST(ofString("queries={}"));
        assertThat(SERVER.send(other).statusCode()).isEqualTo(415);
        var put = SERVER.request("/reconcile").header("Content-Type", FORM).PUT(ofString("queries={}"));
        assertThat(SERVER.send(put).statusCode()).isEqualTo(405);
        var deep = SERVER.request("/reconcile/suggest/entity")
                .header("Content-Type", FORM)
                .POST(ofString("prefix=x"));
        assertThat(SERVER.send(deep).statusCode()).isEqualTo(405);
    }
}
