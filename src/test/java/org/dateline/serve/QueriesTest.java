package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.dateline.store.Parameter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The named queries over HTTP. */
class QueriesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    static List<NamedQuery> queries() {
        return new ArrayList<>(NamedQueries.shipped().all());
    }

    static List<NamedQuery> withParameters() {
        return queries().stream().filter(query -> !query.parameters().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_query_answers_programs_and_people(NamedQuery query) {
        String path = "/queries/" + query.name();
        boolean graph = query.text().contains("\nCONSTRUCT");
        HttpResponse<String> plain = SERVER.get(path, "*/*");
        assertThat(plain.statusCode()).as(plain.body()).isEqualTo(200);
        assertThat(plain.headers().firstValue("Content-Type"))
                .contains(graph ? "text/turtle;charset=utf-8" : "text/csv;charset=utf-8");
        if (graph) {
            assertThat(RDFParser.fromString(plain.body(), Lang.TURTLE).toGraph().isEmpty())
                    .isFalse();
        } else {
            JsonArray rows = rows(SERVER.get(path, "application/json"));
            assertThat(plain.body().lines().count()).isGreaterThanOrEqualTo(rows.size() + 1L);
        }
        assertThat(SERVER.get(path + "?limit=5", BROWSER).body())
                .contains("<form", "Show the query", "/ui/#/dataset/news/query?query=");
    }

    @Test
    void the_page_of_all_queries_is_light() {
        assertThat(SERVER.get("/queries", BROWSER).body().length()).isLessThan(60_000);
    }

    private static JsonArray rows(HttpResponse<String> json) {
        return JsonParser.parseString(json.body())
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_parameter_is_never_called_as_what_every_query_has(NamedQuery query) {
        assertThat(query.parameters().stream().map(Parameter::name)).doesNotContain("limit", "offset", "format");
    }

    @ParameterizedTest
    @MethodSource("withParameters")
    void a_form_has_a_labelled_field_for_each_parameter(NamedQuery query) {
        String page = SERVER.get("/queries/" + query.name(), BROWSER).body();
        query.parameters()
                .forEach(parameter -> assertThat(page)
                        .contains(
                                "<label for=\"" + query.name() + "-" + parameter.name() + "\">",
                                "name=\"" + parameter.name() + "\""));
    }

    @Test
    void parameters_narrow_the_answer() {
        assertThat(rows(SERVER.get("/queries/who-met-whom?format=json", BROWSER)))
                .hasSizeGreaterThan(1);
        String csv =
                SERVER.get("/queries/who-met-whom?person=ostrander", "text/csv").body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Mara Ostrander", "Tomas Velling");
        assertThat(SERVER.get("/queries/who-met-whom?person=nobody&since=", "text/csv")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void stretches_are_cut_by_limit_and_offset() {
        String all = SERVER.get("/queries/mentions?format=csv", "*/*").body();
        List<String> stretches = new ArrayList<>();
        for (int offset = 0; offset < 20; offset += 3) {
            SERVER.get("/queries/mentions?limit=3&offset=" + offset, "text/csv")
                    .body()
                    .lines()
                    .skip(1)
                    .forEach(stretches::add);
        }
        assertThat(stretches).isEqualTo(all.lines().skip(1).toList());
        assertThat(SERVER.get("/queries/mentions?limit=3&offset=3", BROWSER).body())
                .contains("rows 4 to 6", "offset=0\"", "offset=6\"");
        assertThat(SERVER.get("/queries/most-mentioned?limit=1", "text/csv")
                        .body()
                        .lines())
                .hasSize(2);
    }

    @Test
    void names_in_a_table_lead_to_their_pages() {
        String page = SERVER.get("/queries/entities?limit=50", BROWSER).body();
        assertThat(page)
                .contains("<a href=\"/entity/person-mara-ostrander\">person-mara-ostrander</a>")
                .contains("<a href=\"https://www.wikidata.org/entity/Q000001\">")
                .doesNotContain("<script>", "href=\"javascript:");
    }

    @Test
    void a_page_shows_the_query_with_its_values_set() {
        String page = SERVER.get("/queries/who-met-whom?person=%22%7D%20%3Cb%3E&limit=100", BROWSER)
                .body();
        assertThat(page)
                .contains("VALUES ?person { &quot;\\&quot;} &lt;b&gt;&quot; }", "value=\"&quot;} &lt;b&gt;\"")
                .doesNotContain("<b> ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /queries/who-met-whm                      | 404 | Did you mean "who-met-whom"
        /queries/../secret                        | 404 | Nothing
        /queries/who-met-whom?persn=x             | 400 | There are: format, limit, offset, person, since
        /queries/who-met-whom?person=x&person=y   | 400 | given 2 times
        /queries/who-met-whom?limit=-1            | 400 | from 0 to 100000
        /queries/who-met-whom?limit=1e9           | 400 | whole number
        /queries/who-met-whom?limit=99999999999   | 400 | whole number
        /queries/who-met-whom?offset=x            | 400 | whole number
        /queries/who-met-whom?format=xml          | 400 | csv (text/csv)
        /queries/who-met-whom?format=turtle       | 400 | json
        /queries/neighbourhood?format=csv         | 400 | turtle (text/turtle)
        /queries?query=ASK                        | 400 | There are: format
        """)
    void says_what_is_wrong_with_a_request(String path, int status, String reason) {
        HttpResponse<String> response = SERVER.get(path, "*/*");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        if (!reason.equals("Nothing")) {
            assertThat(response.body()).contains(reason);
        }
    }

    @Test
    void a_client_that_accepts_none_of_the_forms_is_told_which_there_are() {
        HttpResponse<String> response = SERVER.get("/queries/figures", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/csv", "application/sparql-results+json");
    }

    @Test
    void the_gallery_lists_all_queries_with_their_parameters() {
        String page = SERVER.get("/queries", BROWSER).body();
        queries().forEach(query -> assertThat(page).contains("action=\"/queries/" + query.name() + "\""));
        JsonArray listed = JsonParser.parseString(
                        SERVER.get("/queries", "application/json").body())
                .getAsJsonObject()
                .getAsJsonArray("queries");
        assertThat(listed).hasSize(queries().size());
        assertThat(listed.toString()).contains("\"name\":\"since\",\"meaning\":\"the first day of publication");
    }
}
