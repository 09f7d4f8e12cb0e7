package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dateline.cli.EditedStore.Built;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors do over HTTP, and what nobody else can. */
class EditingTest {
    private static final String STATEMENT = "PREFIX dl: <https://w3id.org/dateline/ontology#>"
            + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
            + " SELECT ?s { ?s a dl:Statement ; rdf:predicate dl:met }";

    @TempDir
    static Path shared;

    private static Built built = new Built(Path.of(""), Path.of(""), Path.of(""));

    @TempDir
    Path folder;

    private EditedStore news;
    private String editor = "";
    private String token = "";

    @BeforeAll
    static void build() throws IOException {
        built = Built.in(shared);
    }

    @BeforeEach
    void serve() throws IOException {
        news = new EditedStore(folder, built);
        editor = news.signIn("ines");
        token = news.token(editor);
    }

    @AfterEach
    void stop() {
        news.close();
    }

    private HttpResponse<String> correct(String what, String entity, String... more) {
        String[] fields = new String[8 + more.length];
        List<String> first = List.of("do", what, "entity", entity, "why", "read twice", "token", token);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i < 8 ? first.get(i) : more[i - 8];
        }
        return news.post("/correct", editor, fields);
    }

    private String made(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/corrections?made=");
        news.follow(editor);
        String page = news.get(location, editor).body();
        assertThat(page).contains("just made", "read twice", "ines");
        return URLDecoder.decode(location.substring(location.indexOf('=') + 1), StandardCharsets.UTF_8);
    }

    @Test
    void only_an_editor_sees_and_sends_corrections() {
        String thing = news.entity("Norwind");
        String reader = news.signIn("bo");
        String readersToken = news.token(reader);
        for (String cookie : List.of("", reader)) {
            assertThat(news.get("/review", cookie).statusCode()).isEqualTo(403);
            assertThat(news.get("/correct?entity=" + EditedStore.encoded(thing), cookie)
                            .statusCode())
                    .isEqualTo(403);
            for (String path : List.of("/correct", "/review", "/corrections")) {
                HttpResponse<String> response =
                        news.post(path, cookie, "do", "reject", "entity", thing, "why", "x", "token", readersToken);
                assertThat(response.statusCode()).isEqualTo(403);
            }
        }
        assertThat(news.get("/corrections", "").statusCode()).isEqualTo(403);
        assertThat(news.get("/corrections", reader).body()).contains("Nobody has corrected anything yet.");
        assertThat(news.get("/entity/none", reader).body()).doesNotContain("Review");
    }

    @Test
    void a_form_without_the_token_of_its_session_changes_nothing() {
        String thing = news.entity("Norwind");
        String other = news.token(news.signIn("ines"));
        for (String sent : List.of("", "wrong", other)) {
            HttpResponse<String> response =
                    news.post("/correct", editor, "do", "reject", "entity", thing, "why", "x", "token", sent);
            assertThat(response.statusCode()).isEqualTo(403);
        }
        var foreign = news.request("/correct", editor)
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token));
        assertThat(news.send(foreign).statusCode()).isEqualTo(403);
        assertThat(news.get("/corrections", editor).body()).contains("Nobody has corrected anything yet.");
    }

    @Test
    void looking_changes_nothing() {
        String thing = EditedStore.encoded(news.entity("Norwind"));
        String preview = news.get("/correct?do=reject&entity=" + thing + "&token=" + token, editor)
                .body();
        assertThat(preview).doesNotContain("just made");
        preview = news.get("/correct?do=rename&name=Norwind+ASA&entity=" + thing, editor)
                .body();
        assertThat(preview).contains("It has another name", "Norwind ASA", "What it touches", "1 article", "Reason");
        assertThat(news.get("/corrections", editor).body()).contains("Nobody has corrected anything yet.");
    }

    @Test
    void a_reason_has_to_be_given() {
        HttpResponse<String> response = news.post(
                "/correct", editor, "do", "reject", "entity", news.entity("Norwind"), "why", " ", "token", token);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Say why");
    }

    @Test
    void a_wrong_parameter_is_a_bad_request() {
        for (String path : List.of(
                "/correct",
                "/correct?do=burn&entity=entity/x",
                "/correct?do=merge&entity=entity/x",
                "/correct?do=merge&entity=entity/x&other=entity/y",
                "/correct?do=rename&entity=entity/x",
                "/correct?do=retype&entity=entity/x&name=Fish",
                "/correct?do=link&entity=entity/x&other=javascript:alert(1)",
                "/correct?do=split&entity=entity/x",
                "/correct?do=split&entity=entity/x&in=document/y",
                "/correct?do=reject&entity=%3Cscript%3E",
                "/correct?do=confirm&entity=entity/x",
                "/correct?entity=a&entity=b",
                "/correct?what=else&entity=a",
                "/review?of=fish",
                "/review?offset=-1",
                "/review?limit=100000",
                "/corrections?format=pdf",
                "/corrections?limit=x")) {
            HttpResponse<String> response = news.get(path, editor);
            assertThat(response.statusCode()).as(path + response.body()).isEqualTo(400);
            assertThat(response.body()).contains("That cannot be done").doesNotContain("<script>", "Exception");
        }
    }

    @Test
    void a_statement_that_is_rejected_is_gone_until_it_is_taken_back() {
        String statement = news.ask(STATEMENT);
        assertThat(statement).isNotEmpty();
        String page = news.get("/correct?entity=" + EditedStore.encoded(statement), editor)
                .body();
        assertThat(page).contains("Mira Halvorsen met Tomas Reuel in Geneva on Monday.", "It is wrong", "It is right");
        String correction = made(correct("reject", statement));
        assertThat(news.ask(STATEMENT)).isEmpty();
        HttpResponse<String> undo =
                news.post("/corrections", editor, "correction", correction, "why", "read again", "token", token);
        assertThat(undo.statusCode()).as(undo.body()).isEqualTo(303);
        news.follow(editor);
        assertThat(news.ask(STATEMENT)).isEqualTo(statement);
        assertThat(news.get("/corrections", editor).body()).contains("taken back", "read again");
        assertThat(news.post("/corrections", editor, "correction", correction + "x", "why", "y", "token", token)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void things_are_merged_renamed_retyped_linked_and_split() {
        String norwind = news.entity("Norwind");
        made(correct("rename", norwind, "name", "Norwind ASA"));
        assertThat(news.entity("Norwind ASA")).isEqualTo(norwind);
        made(correct("retype", norwind, "name", "Place"));
        assertThat(news.ask("SELECT DISTINCT ?kind { GRAPH ?g { <" + norwind
                        + "> a ?kind } FILTER(CONTAINS(STR(?kind), \"schema.org\")) }"))
                .isEqualTo("https://schema.org/Place");
        made(correct("link", norwind, "other", "http://www.wikidata.org/entity/Q1"));
        assertThat(news.ask("ASK { <" + norwind
                                + "> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q1> }")
                        + news.ask("SELECT ?o { <" + norwind + "> <http://www.w3.org/2002/07/owl#sameAs> ?o }"))
                .contains("wikidata.org/entity/Q1");
        String lund = news.entity("Halvard Lund");
        String reuel = news.entity("Tomas Reuel");
        made(correct("merge", lund, "other", reuel));
        String named = "SELECT DISTINCT ?x { ?m <http://www.w3.org/2005/11/its/rdf#taIdentRef> ?x" + " FILTER(?x IN (<"
                + lund + ">, <" + reuel + ">)) }";
        assertThat(news.ask(named).lines()).hasSize(1);
        String mira = news.entity("Mira Halvorsen");
        String documents =
                news.ask("SELECT DISTINCT ?g { GRAPH ?g { ?m <http://www.w3.org/2005/11/its/rdf#taIdentRef> <" + mira
                        + "> } } ORDER BY ?g");
        made(correct("split", mira, "in", documents.lines().toList().get(0).strip()));
        assertThat(news.ask("SELECT DISTINCT ?x { ?x a <https://schema.org/Person> FILTER(CONTAINS(STR(?x), \"~\")) }"))
                .isNotEmpty();
    }

    @Test
    void what_was_corrected_can_be_taken_to_another_store() throws IOException {
        made(correct("rename", news.entity("Norwind"), "name", "Norwind ASA"));
        HttpResponse<String> file = news.get("/corrections?format=turtle", editor);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("corrections.ttl");
        Path turtle = Files.writeString(folder.resolve("corrections.ttl"), file.body());
        Path other = folder.resolve("other");
        Program.done("build", built.articles(), "--store", other);
        assertThat(Program.done("correct", "import", turtle, "--store", other)).contains("1 correction made");
        assertThat(Program.done("query", "entities", "--store", other, "--format", "csv"))
                .contains("Norwind ASA");
    }

    @Test
    void a_name_of_markup_is_shown_as_text() {
        made(correct("rename", news.entity("Norwind"), "name", "<script>alert(1)</script>"));
        String entity = news.entity("<script>alert(1)</script>");
        for (String path : List.of("/corrections", "/correct?entity=" + EditedStore.encoded(entity))) {
            assertThat(news.get(path, editor).body()).contains("&lt;script&gt;").doesNotContain("<script>");
        }
    }

    @Test
    void a_doubt_that_is_judged_is_none_any_more() {
        String page = news.review(editor);
        assertThat(page).contains("Evidence: ", "They are one", "They are not one", "<blockquote>");
        String one = page.replaceAll("(?s).*?name=\"entity\" type=\"hidden\" value=\"([^\"]+)\".*", "$1");
        String other = page.replaceAll("(?s).*?name=\"other\" type=\"hidden\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> judged = news.post(
                "/review",
                editor,
                "do",
                "distinguish",
                "entity",
                one,
                "other",
                other,
                "why",
                "two women",
                "token",
                token);
        assertThat(judged.headers().firstValue("Location")).contains("/review");
        String pair = "value=\"" + other + "\"";
        assertThat(news.get("/review", editor).body()).doesNotContain(pair);
        news.follow(editor);
        assertThat(news.review(editor)).doesNotContain(pair);
        assertThat(news.get("/corrections", editor).body()).contains("Not one thing:", "two women");
    }

    @Test
    void every_page_of_an_editor_tells_that_the_graph_does_not_follow() {
        String norwind = news.entity("Norwind");
        news.breakSettling(true);
        correct("rename", norwind, "name", "Norwind ASA");
        waitFor(() -> news.get("/", editor).body().contains("the disk is full"));
        for (String path : List.of(
                "/",
                "/review",
                "/corrections",
                "/correct?entity=" + EditedStore.encoded(norwind),
                "/search?q=norwind",
                "/nowhere")) {
            assertThat(news.get(path, editor).body())
                    .as(path)
                    .containsOnlyOnce("the graph does not follow them: the disk is full");
        }
        assertThat(news.get("/", "").body()).doesNotContain("the disk is full");
        assertThat(news.get("/", news.signIn("bo")).body()).doesNotContain("the disk is full");
        news.breakSettling(false);
        correct("rename", norwind, "name", "Norwind Group");
        news.follow(editor);
        assertThat(news.get("/", editor).body()).doesNotContain("the disk is full");
    }

    private static void waitFor(BooleanSupplier what) {
        for (int i = 0; i < 600 && !what.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        assertThat(what.getAsBoolean()).isTrue();
    }

    @Test
    void a_page_with_a_token_is_not_compressed() {
        assertThat(encoding("/", "")).contains("gzip");
        assertThat(encoding("/", editor)).isEmpty();
        assertThat(encoding("/style/dateline.css", editor)).contains("gzip");
    }

    private Optional<String> encoding(String path, String cookie) {
        return news.send(news.request(path, cookie).header("Accept-Encoding", "gzip"))
                .headers()
                .firstValue("Content-Encoding");
    }

    @Test
    void a_password_does_not_stand_on_the_command_line_and_a_role_is_known() {
        Path users = folder.resolve("more.txt");
        assertThat(Program.runWith("short\n", "user", "add", "ada", "--role", "reader", "--users", users)
                        .code())
                .isEqualTo(2);
        assertThat(Program.runWith("long enough now\n", "user", "add", "ada", "--role", "king", "--users", users)
                        .code())
                .isEqualTo(2);
        assertThat(Program.runWith("long enough now\n", "user", "add", "ada", "--role", "reader", "--users", users)
                        .out())
                .contains("ada is a reader");
        assertThat(Program.done("user", "list", "--users", users)).isEqualToIgnoringNewLines("ada  reader");
        assertThat(Program.done("user", "remove", "ada", "--users", users)).contains("ada is out");
        assertThat(Program.run("serve", "--store", "none", "--public").err()).contains("--public needs --users");
        assertThat(Program.run("serve", "--store", "none", "--behind-proxy").err())
                .contains("go with --public");
    }
}
