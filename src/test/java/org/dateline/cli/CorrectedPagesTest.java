package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.cli.EditedStore.Built;
import org.dateline.store.index.HitKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a correction and after a withdrawal every page, list and search says the same, whoever corrected by which way. */
class CorrectedPagesTest {
    @TempDir
    static Path shared;

    private static Built built = new Built(Path.of(""), Path.of(""), Path.of(""));

    @TempDir
    Path folder;

    @BeforeAll
    static void build() throws IOException {
        built = Built.in(shared);
    }

    private static EditedStore news(Path in) throws IOException {
        return new EditedStore(Files.createDirectory(in), built);
    }

    private static String path(String iri) {
        return iri.replaceFirst("^https?://[^/]+/", "");
    }

    /** All ways to look at a thing. */
    private static Stream<String> views(String entity) {
        return Stream.of(
                "/" + entity,
                "/" + entity + "?part=statements",
                "/graph.json?focus=" + entity,
                "/statements.json?entity=" + entity,
                "/timeline?entity=" + entity,
                "/graph?entity=" + entity,
                "/search?q=halvorsen",
                "/search.json?q=halvorsen",
                "/complete.json?q=halvor");
    }

    @Test
    void a_name_that_was_given_on_a_page_is_shown_by_all_at_once() throws IOException {
        try (EditedStore news = news(folder.resolve("n"))) {
            String ines = news.signIn("ines");
            String mira = path(news.entity("Mira Halvorsen"));
            correct(news, ines, "rename", mira, "name", "Mira Halvorsen-Lindqvist");
            assertThat(views(mira))
                    .allSatisfy(view ->
                            assertThat(news.get(view, ines).body()).as(view).contains("Halvorsen-Lindqvist"));
            assertThat(news.get("/search.json?q=lindqvist", ines).body()).contains(mira);
        }
    }

    @Test
    void what_was_merged_or_rejected_is_so_everywhere() throws IOException {
        try (EditedStore news = news(folder.resolve("n"))) {
            String ines = news.signIn("ines");
            String mira = path(news.entity("Mira Halvorsen"));
            String other = path(news.entity("M. K. Halvorsen"));
            correct(news, ines, "merge", mira, "other", other);
            String one = path(news.entity("Mira Halvorsen"));
            assertThat(news.get("/search.json?q=halvorsen", ines).body())
                    .doesNotContain("\"label\":\"M. K. Halvorsen\"");
            assertThat(news.get("/statements.json?entity=" + one, ines).body()).contains("Tomas Reuel", "praised");
            assertThat(news.get("/statements.json?entity=" + one, ines).body())
                    .doesNotContain("\"label\":\"M. K. Halvorsen\"");

            String gone = one.equals(mira) ? other : mira;
            assertThat(news.get("/graph.json?focus=" + gone, ines).body())
                    .isEqualTo(news.get("/graph.json?focus=" + one, ines).body())
                    .contains("Tomas Reuel");
            assertThat(Stream.of(
                            "/graph?focus=", "/graph?entity=", "/timeline?entity=", "/map?entity=", "/ledger?entity="))
                    .allSatisfy(view -> assertThat(news.get(view + gone, ines).body())
                            .as(view)
                            .isEqualTo(news.get(view + one, ines).body())
                            .contains("Halvorsen"));
            String reuel = path(news.entity("Tomas Reuel"));
            assertThat(news.get("/path.json?from=" + gone + "&to=" + reuel, ines)
                            .body())
                    .isEqualTo(news.get("/path.json?from=" + one + "&to=" + reuel, ines)
                            .body())
                    .contains("praised");

            String statement = path(news.ask(
                    "PREFIX dl: <https://w3id.org/dateline/ontology#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
                            + " SELECT ?s { ?s rdf:predicate dl:met }"));
            assertThat(news.get("/statements.json?entity=" + one + "&relation=met", ines)
                            .body())
                    .contains(statement);
            correct(news, ines, "reject", statement);
            assertThat(views(one))
                    .allSatisfy(view ->
                            assertThat(news.get(view, ines).body()).as(view).doesNotContain(statement));
            assertThat(news.get("/statements.json?entity=" + one + "&relation=met", ines)
                            .body())
                    .contains("\"total\":0");
        }
    }

    @Test
    void what_was_corrected_by_the_command_is_so_on_the_pages_and_what_was_withdrawn_is_gone_from_all()
            throws IOException {
        Path articles = Files.createDirectory(folder.resolve("a"));
        Files.writeString(
                articles.resolve("bridge.txt"),
                "Title: The bridge at Sandvik\nDate: 2031-04-02\n\n"
                        + "Orla Fenwick met Tomas Reuel in Geneva on Monday. Orla Fenwick said that 300 people work there.\n");
        Files.writeString(
                articles.resolve("harbour.txt"),
                "Title: A harbour for Bergen\nDate: 2031-04-09\n\n"
                        + "Tomas Reuel visited Geneva. Ada Quill praised Tomas Reuel. Geneva has 400 berths.\n");
        Path store = folder.resolve("store");
        Program.done("build", articles, "--store", store);
        String tomas;
        String geneva;
        try (ServedStore news = new ServedStore(store)) {
            tomas = entity(news, "Tomas Reuel");
            geneva = entity(news, "Geneva");
            assertThat(everywhere(tomas, geneva))
                    .anySatisfy(view -> assertThat(news.get(view)).contains("Orla Fenwick"));
            assertThat(news.get("/search?q=fenwick")).contains("The bridge at Sandvik");
        }
        Program.done("withdraw", articles.resolve("bridge.txt"), "--store", store);
        Program.done("correct", "rename", "Tomas Reuel", "Tomas Reuel-Aas", "--why", "he married", "--store", store);
        try (ServedStore news = new ServedStore(store)) {
            assertThat(everywhere(tomas, geneva))
                    .allSatisfy(view -> assertThat(news.get(view))
                            .as(view)
                            .doesNotContain(
                                    "Orla Fenwick", "bridge at Sandvik", ">Tomas Reuel<", "\"label\":\"Tomas Reuel\""));
            assertThat(news.get("/" + tomas)).contains("Tomas Reuel-Aas");
            assertThat(news.get("/statements.json?entity=" + tomas)).contains("\"total\":2", "Tomas Reuel-Aas");
            assertThat(news.get("/search.json?q=reuel")).contains("Tomas Reuel-Aas");
        }
    }

    private static String entity(ServedStore news, String label) {
        String found = news.index().search(label, EnumSet.allOf(HitKind.class), 3).values().stream()
                .flatMap(List::stream)
                .filter(hit -> hit.label().equals(label))
                .findFirst()
                .orElseThrow()
                .iri();
        return path(found);
    }

    /** Every page and file that could speak of two things. */
    private static Stream<String> everywhere(String one, String other) {
        return Stream.concat(
                Stream.of(one, other).flatMap(CorrectedPagesTest::views),
                Stream.of(
                        "/",
                        "/map",
                        "/map?entity=" + one,
                        "/ledger",
                        "/ledger?format=csv",
                        "/ledger?entity=" + other,
                        "/path.json?from=" + one + "&to=" + other,
                        "/search?q=bridge+300",
                        "/complete.json?q=orla"));
    }

    private static void correct(EditedStore news, String cookie, String deed, String thing, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("token", news.token(cookie), "do", deed, "entity", thing, "why", "as the editor knows"));
        fields.addAll(List.of(more));
        HttpResponse<String> response = news.post("/correct", cookie, fields.toArray(String[]::new));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        news.follow(cookie);
    }
}
