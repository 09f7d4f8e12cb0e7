package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search answers to people and to programs. */
class SearchTest {
    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    private static HttpResponse<String> get(String path) {
        return SERVER.get(path, "*/*");
    }

    private static JsonObject json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static List<String> labels(JsonObject answer, String list) {
        return StreamSupport.stream(answer.getAsJsonArray(list).spliterator(), false)
                .map(hit -> hit.getAsJsonObject().get("label").getAsString())
                .toList();
    }

    @Test
    void a_page_lists_what_is_found_by_kinds() {
        String page = get("/search?q=quillmar").body();
        assertThat(page)
                .contains("<h2>Places</h2>", "<h2>Articles</h2>", "<h2>Sentences</h2>")
                .contains("href=\"/entity/place-quillmar\"")
                .doesNotContain("<h2>People</h2>");
    }

    @ParameterizedTest
    @CsvSource({
        "\"the harbour board\", true",
        "\u201Charbour board did\u201D, true",
        "\"board harbour\", false",
        "board harbour, true",
        "\"the harbour\" sue, true",
        "\"\", false"
    })
    void words_in_quotation_marks_stand_in_the_text_as_they_are(String typed, boolean found) {
        JsonObject answer = json("/search.json?kind=sentence&q=" + HarbourServer.encoded(typed));
        assertThat(answer.getAsJsonObject("results").toString().contains("The Harbour Board did not sue"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "ostr, Mara Ostrander",
        "MARA OSTR, Mara Ostrander",
        "mára, Mara Ostrander",
        "dock, Dockers Union",
        "quillmar harb, Quillmar harbour reopens"
    })
    void what_is_typed_is_completed(String typed, String label) {
        assertThat(labels(json("/complete.json?q=" + HarbourServer.encoded(typed)), "hits"))
                .first()
                .isEqualTo(label);
    }

    @Test
    void programs_get_hits_with_paths() {
        JsonObject results = json("/search.json?q=velling&kind=person").getAsJsonObject("results");
        assertThat(results.keySet()).containsExactly("person");
        JsonObject hit = results.getAsJsonArray("person").get(0).getAsJsonObject();
        assertThat(hit.get("path").getAsString()).isEqualTo("/entity/person-tomas-velling");
        assertThat(hit.get("articles").getAsInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=a&kind=nothing",
                "/search.json?q=a&kind=PERSON",
                "/search.json?q=a&limit=0",
                "/search.json?q=a&limit=1000000",
                "/complete.json?q=a&limit=-1"
            })
    void a_bad_parameter_is_named(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).containsAnyOf("kind must be", "limit must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"", "a AND (", "\\", "<script>alert(1)</script>", "\u202e\u0000", "?q~2"})
    void nothing_that_is_typed_breaks_it(String typed) {
        HttpResponse<String> response = get("/search?q=" + HarbourServer.encoded(typed));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("<script>alert");
        assertThat(get("/complete.json?q=" + HarbourServer.encoded(typed)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void more_than_a_sentence_is_refused() {
        assertThat(get("/search?q=" + "a".repeat(501)).statusCode()).isEqualTo(400);
    }

    @Test
    void only_the_own_scripts_are_to_be_had() {
        assertThat(get("/script/search.js").headers().firstValue("Content-Type"))
                .hasValue("text/javascript;charset=utf-8");
        assertThat(get("/script/..%2fdateline.css").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(get("/script/none.js").statusCode()).isEqualTo(404);
    }
}
