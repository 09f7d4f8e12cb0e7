package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader and a program get for a name of the graph. */
class PagesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";
    private static final String HARBOUR = "/document/aaaa000011112222";
    private static final String UGLY = "/document/bbbb333344445555";

    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    private static String page(String path) {
        HttpResponse<String> response = SERVER.get(path, BROWSER);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return response.body();
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void a_name_that_means_what_has_another_name_leads_there() {
        HttpResponse<String> response = SERVER.get("/entity/person-m-ostrander", BROWSER);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/entity/person-mara-ostrander");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text/html,application/xhtml+xml,*/*;q=0.8   | text/html
        */*                                         | text/turtle
        ''                                          | text/turtle
        text/turtle                                 | text/turtle
        TEXT/TURTLE;q=0.9, text/html;q=0.8          | text/turtle
        text/turtle;q=0.3, text/html;q=0.4          | text/html
        application/ld+json                         | application/ld+json
        application/json, application/ld+json;q=0.9 | application/ld+json
        application/n-triples                       | application/n-triples
        application/*                               | application/ld+json
        text/*;q=0.5, text/turtle;q=0               | text/html
        text/turtle;q=0, */*;q=0.1                  | text/html
        nonsense, text/html                         | text/html
        """)
    void sends_the_form_that_the_client_weighs_most(String accept, String type) {
        HttpResponse<String> response = SERVER.get("/entity/person-mara-ostrander", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/turtle;q=0", "application/rdf+xml"})
    void says_what_there_is_when_the_client_accepts_none_of_it(String accept) {
        HttpResponse<String> response = SERVER.get("/entity/person-mara-ostrander", accept);
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle", "application/ld+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples"})
    void describes_an_entity_in_RDF_with_what_is_said_of_it(String type) {
        Graph graph = rdf("/entity/person-mara-ostrander", type);
        assertThat(graph.stream().map(triple -> triple.getObject().toString()))
                .anyMatch(object -> object.contains("Mara Ostrander"))
                .anyMatch(object -> object.endsWith("#met"))
                .anyMatch(object -> object.endsWith("/membership/5555555555555555"));
    }

    @Test
    void describes_an_article_in_RDF_as_its_whole_graph() {
        assertThat(rdf(HARBOUR, "text/turtle").size()).isGreaterThan(150);
    }

    private static Graph rdf(String path, String type) {
        HttpResponse<String> response = SERVER.get(path, type);
        assertThat(response.statusCode()).isEqualTo(200);
        Lang lang = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(response.body(), lang).toGraph();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HARBOUR,
                HARBOUR + "/statement/1111111111111111",
                HARBOUR + "/membership/5555555555555555",
                "/entity/person-mara-ostrander",
                "/entity/place-norrland",
                "/entity/organization-harbour-board",
                "/role/chair-89abcdef",
                "/run/0011223344556677"
            })
    void every_kind_of_name_is_answered_with_a_way_to_query_it(String path) {
        assertThat(page(path)).contains("Query this in SPARQL", "/ui/#/dataset/news/query?query=");
    }

    @Test
    void every_link_to_this_server_leads_somewhere() {
        for (String path : new String[] {"/", HARBOUR, UGLY, "/entity/person-tomas-velling", "/role/chair-89abcdef"}) {
            Pattern.compile("href=\"(/[^\"]*)\"").matcher(page(path)).results().forEach(match -> {
                String link = match.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
                assertThat(SERVER.get(link, BROWSER).statusCode()).as(link).isEqualTo(200);
            });
        }
    }

    @Test
    void an_entity_is_shown_with_who_says_what_of_it() {
        String norrland = words(page("/entity/place-norrland"));
        assertThat(norrland)
                .contains("place", "The same as wikidata.org Q000001")
                .containsPattern("visited ● reported 1 statement, 1 source")
                .containsPattern("Tomas Velling visited Norrland")
                .containsPattern("banned ◑ claimed")
                .containsPattern("Norrland banned seasonal dockers according to Tomas Velling")
                .containsPattern("○ planned or possible 1 statement")
                .containsPattern("Figures about this 1Show the queryat least 1,200 seasonal dockers")
                .contains("The Quillmar Courier · 2031-03-04", "2 mentions", "Neighbours", "Show the query");
        String board = words(page("/entity/organization-harbour-board"));
        assertThat(board).contains("✕ denied", "Mara Ostrander – chair – Harbour Board current");
        String velling = words(page("/entity/person-tomas-velling"));
        assertThat(velling).contains("Claimed 1", "Said 1", "Figures given 1", "Also: ", "Velling");
    }

    @Test
    void a_sentence_opens_and_its_neighbours_stand_on_a_page_of_their_own() {
        String entity = page("/entity/person-mara-ostrander");
        assertThat(entity)
                .containsPattern("<details class=\"evidence\"><summary>The Quillmar Courier · <time")
                .contains("<span class=\"core\">Mara Ostrander, chair of", ">details</a>", ">triples</a>")
                .doesNotContain("class=\"beside\"");
        assertThat(Pattern.compile("<a class=\"context\" href=\"([^\"]*)\"")
                        .matcher(entity)
                        .results()
                        .map(match -> page(match.group(1))))
                .anySatisfy(passage -> assertThat(passage)
                        .contains(
                                "<span class=\"beside\">The mayor met the dockers.</span> <span class=\"core\">Mara"
                                        + " Ostrander, chair of",
                                "<span class=\"beside\">Velling said that Norrland had banned"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part=everything",
                "part=statements&offset=-1",
                "part=statements&limit=5000",
                "standing=true",
                "from=yesterday",
                "to=2031-02-30"
            })
    void a_wrong_parameter_is_answered_with_what_it_may_be(String asked) {
        HttpResponse<String> response = SERVER.get("/entity/place-norrland?" + asked, BROWSER);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("The parameter \"");
    }

    @Test
    void only_what_stands_in_the_text_as_asked_is_listed() {
        String claimed = words(page("/entity/place-norrland?standing=claimed"));
        assertThat(claimed).contains("◑ claimed 1 statement").doesNotContain("○ planned or possible 1 statement");
        assertThat(words(page("/entity/place-norrland?from=2032-01-01"))).doesNotContain("1 statement, 1 source");
    }

    @Test
    void an_article_is_shown_with_its_finds_where_they_stand() {
        String page = page(HARBOUR);
        assertThat(page)
                .contains("<h2 class=\"heading\">", "class=\"dateline\"", "<p class=\"promotion\">")
                .containsPattern("<a class=\"mention place\" href=\"/entity/place-norrland\" id=\"char=\\d+,\\d+\"")
                .containsPattern(
                        "<a class=\"figure\" href=\"/document/[^\"]*\" id=\"char=\\d+,\\d+\">at least 1,200</a>")
                .contains("id=\"show-person\"", "by Ida Penn", ">Its graph as Turtle<", "<dt>People</dt>");
        assertThat(page).doesNotContainPattern("<a [^>]*>[^<]*<a ");
        assertThat(words(page))
                .containsPattern("3 Norrland banned seasonal dockers according to Tomas Velling details")
                .contains("Mara Ostrander – chair – Harbour Board current details");
    }

    @Test
    void every_span_of_an_article_has_one_place_on_its_page() {
        for (String document : new String[] {HARBOUR, UGLY}) {
            String page = page(document);
            String spans = "SELECT DISTINCT ?span { GRAPH <http://localhost:3030" + document
                    + "> { ?span <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext> ?d } }";
            String csv = SERVER.get("/news/sparql?query=" + HarbourServer.encoded(spans), "text/csv")
                    .body();
            csv.lines()
                    .skip(1)
                    .map(line -> line.replaceAll(".*#|\"", ""))
                    .forEach(fragment -> assertThat(page.split(Pattern.quote("id=\"" + fragment + "\""), -1))
                            .as(fragment)
                            .hasSize(2));
        }
    }

    @Test
    void offsets_count_code_points() {
        assertThat(page(UGLY))
                .contains("\u2693\uD83D\uDEA2 <a class=\"mention person\" href=\"/entity/person-tomas-velling\"");
    }

    @Test
    void what_comes_from_articles_is_only_ever_words() {
        for (String path :
                new String[] {"/", UGLY, "/entity/person-tomas-velling", UGLY + "/statement/8888888888888888"}) {
            assertThat(page(path))
                    .doesNotContainPattern("<script(?! defer=\"\" src=\"/script/(pages|search).js\"></script>)")
                    .doesNotContain("<img", "<b>", "href=\"javascript:")
                    .contains("&lt;script&gt;");
        }
        assertThat(page("/entity/person-tomas-velling")).contains("javascript:alert(4)");
    }

    @Test
    void a_statement_is_shown_with_its_words_marked_in_the_sentence() {
        assertThat(page(HARBOUR + "/statement/3333333333333333"))
                .contains("<mark>Velling</mark> said that <mark>Norrland</mark> had banned")
                .contains("<mark>seasonal dockers</mark>")
                .contains("<dt>predicate text</dt><dd>ban</dd>");
    }

    @Test
    void a_name_that_is_not_in_the_graph_gets_a_page_that_helps() {
        HttpResponse<String> response = SERVER.get("/entity/%3Cscript%3Ealert(1)%3C/script%3E", BROWSER);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Not in the graph", "first page").doesNotContain("<script>");
        assertThat(SERVER.get("/entity/nobody", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/nowhere", BROWSER).statusCode()).isEqualTo(404);
    }

    @Test
    void the_first_page_tells_what_there_is_and_what_to_ask() {
        assertThat(words(page("/")))
                .contains("articles2statements8figures2quotations2")
                .contains(
                        "Who did what",
                        "Names",
                        "Latest articles",
                        "Quillmar harbour reopens",
                        "Tomas Velling 2 articles");
    }

    @Test
    void the_offered_query_answers_with_rows() {
        String csv = SERVER.get("/news?query=" + HarbourServer.encoded(Assets.own("first-look.rq")), "text/csv")
                .body();
        assertThat(csv.lines()).hasSize(6);
    }

    @Test
    void the_graph_store_protocol_reads() {
        String graph = "/news/data?graph=" + HarbourServer.encoded("http://localhost:3030" + HARBOUR);
        assertThat(SERVER.get(graph, "text/turtle").body()).contains("Quillmar");
    }

    @Test
    void the_UI_knows_our_prefixes_queries_and_server() {
        assertThat(SERVER.get("/ui/prefixes.json", "*/*").body()).contains("\"dl\":\"https://w3id.org/dateline/");
        String index = SERVER.get("/ui/", "text/html").body();
        assertThat(index).contains("dateline.js", "content=\"http://localhost:3030/\"");
        assertThat(SERVER.get("/$/datasets", "*/*").body()).contains("/news").doesNotContain("update", "gsp-rw");
        assertThat(SERVER.get("/$/stats/news", "*/*").statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/$/ping", "*/*").statusCode()).isEqualTo(200);
    }
}
