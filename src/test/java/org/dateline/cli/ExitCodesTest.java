package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cli.Program.Outcome;
import org.dateline.store.NewsStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told in a sentence that helps, with the exit code it deserves: 1 the work failed, 2 wrong use. */
class ExitCodesTest {
    private static final String ARTICLE = "Mara Lind met Jon Ask in Oslo on Monday.\n";

    @TempDir
    static Path shared;

    private static Path store = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void make_an_empty_store() {
        store = shared.resolve("store");
        NewsStore.openOrCreate(store).close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        brew                                             | Unmatched argument
        build --store new                                | Missing required parameter: 'SOURCE'
        build seeds                                      | Missing required option: '--store=DIR'
        build seeds --store new --threads 0              | --threads must be at least 1, not 0
        build seeds --store new --threads two            | 'two' is not an int
        build no-such-folder --store new                 | [no-such-folder] There is no such file or folder
        build seeds --store new --fetch-most -1          | --fetch-most must not be below 0
        build seeds --store new --base news              | --base must be an http or https address
        build seeds --store new --base ftp://a/          | --base must be an http or https address
        build seeds --store new --base http://a.example  | ends in a slash
        extract seeds -o graph.ttl                       | must end in .nq, .trig or .jsonl
        extract seeds -o graph.nq --base news            | --base must be an http or https address
        load no-such-file.nq --store new                 | There is no file no-such-file.nq
        query who-meet-whom --store new                  | Did you mean "who-met-whom"?
        query no/such/file.rq --store new                | There is no file no/such/file.rq
        query who-met-whom --store new -p persons=Lind   | It has: person, since.
        query documents --store new -p person=Lind       | It has none.
        query documents                                  | Say where to ask: --store DIR or --endpoint URL
        query documents --store new --timeout 0          | --timeout must be at least 1 second
        query documents --store new --format pdf         | pdf
        query documents --store new --endpoint http://a/ | mutually exclusive
        export --store new --format csv                  | csv
        serve --store new --port 99999                   | --port must be between 0
        serve --store new --port http                    | 'http' is not an int
        train names --data no-such-folder -o names.bin   | There is no folder no-such-folder
        """)
    void wrong_use_is_2_and_leaves_nothing(String command, String message) {
        Outcome outcome = Program.run((Object[]) command.split(" +"));
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(List.of(Path.of("new"), Path.of("graph.ttl"), Path.of("graph.nq")))
                .allMatch(Files::notExists);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "query documents", "serve", "stats", "validate", "withdraw a.txt"})
    void a_folder_that_is_no_store_is_1_with_advice(String command) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "words");
        Outcome outcome = run(command, "--store", folder);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(folder + " is not a store").contains("dateline build");
    }

    @Test
    void a_folder_with_other_files_is_not_built_into() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "words");
        Outcome outcome = Program.run("build", "seeds", "--store", folder);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("not a store").contains("notes.txt").contains("--store");
    }

    @Test
    void a_store_that_another_process_has_open_is_1_and_names_the_process() throws Exception {
        Path held = folder.resolve("held");
        NewsStore.openOrCreate(held).close();
        Process server = Program.start(folder.resolve("err"), "serve", "--port", "0", "--store", held);
        try {
            assertThat(server.inputReader().readLine()).startsWith("Serving");
            Outcome outcome = Program.run("stats", "--store", held);
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("process " + server.pid()).contains("Stop that one first");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_port_that_is_taken_is_1_and_offers_others() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = Program.run("serve", "--store", store, "--port", taken.getLocalPort());
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err())
                    .contains("[port " + taken.getLocalPort() + "] is taken")
                    .contains("--port 0");
        }
    }

    @Test
    void an_endpoint_that_does_not_answer_is_1_and_is_named() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String endpoint = "http://localhost:" + free + "/news";
        Outcome outcome = Program.run("query", "documents", "--endpoint", endpoint);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(endpoint).doesNotContain("null");
    }

    @Test
    void an_error_in_a_query_is_told_with_its_line() throws IOException {
        Path query = Files.writeString(folder.resolve("mine.rq"), "SELECT *\nWHERE { ?s ?p }\n");
        Outcome outcome = Program.run("query", query, "--store", store);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("error in line 2");
    }

    @Test
    void a_query_that_is_no_text_is_wrong_use() throws IOException {
        Path query = Files.write(folder.resolve("mine.rq"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        Outcome outcome = Program.run("query", query, "--store", store);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("mine.rq").contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -o", "extract seeds -o"})
    void an_output_in_a_folder_that_is_not_there_is_told(String command) {
        Path output = folder.resolve("none").resolve("graph.nq");
        Outcome outcome = command.startsWith("export") ? run(command, output, "--store", store) : run(command, output);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(output + " cannot be opened").contains("no such folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "extract", "annotate"})
    void a_folder_without_articles_is_told(String command) {
        List<Object> output = switch (command) {
            case "build" -> List.of("--store", folder.resolve("new"));
            case "extract" -> List.of("-o", folder.resolve("graph.nq"));
            default -> List.of();
        };
        Outcome outcome = Program.run(command, folder, output);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("No article was found in " + folder).contains(".txt");
    }

    @Test
    void a_broken_record_is_reported_with_its_line_and_the_rest_goes_on() throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, """
            {"id": "a", "text": "Mara Lind met Jon Ask in Oslo on Monday."}
            {"id": "b", "text": "Jon Ask
            {"id": "c", "title": "Nothing"}
            {"id": "d", "published": "soon", "text": "Jon Ask flew to Rome."}
            """);
        Outcome outcome = Program.run("build", articles, "--store", folder.resolve("new"), "--threads", 1);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .contains(articles + ":2]")
                .contains(articles + ":3]")
                .contains(articles + ":4]")
                .doesNotContain(articles + ":1]");
        assertThat(outcome.out())
                .contains("2 articles read: 2 new")
                .contains("Bad input: ")
                .contains("1 not-json")
                .contains("1 no-text")
                .contains("1 bad-date");
    }

    @Test
    void a_file_that_is_no_graph_is_not_loaded() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nq"), "<a> <b> .\n");
        Outcome outcome = Program.run("load", file, "--store", folder.resolve("new"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(file.toString()).contains("cannot be read as N-Quads or TriG");
    }

    @Test
    void an_article_that_is_not_there_is_not_withdrawn() {
        Outcome outcome = Program.run("withdraw", "https://news.example/none", "--store", store);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("dateline query documents");
    }

    @Test
    void an_article_on_standard_input_is_read() {
        Outcome outcome = Program.runWith(ARTICLE, "annotate", "-", "--threads", 1);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Mara Lind").contains("→");
    }

    private static Outcome run(String command, Object... more) {
        return Program.run(List.of(command.split(" ")), List.of(more));
    }
}
