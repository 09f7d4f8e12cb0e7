package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.source.web.AddressPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Builds graphs of everything that can be read. */
class DoorsCommandTest {
    private static final Path DOORS = Path.of("src/test/resources/org/dateline/source/doors");
    private static final List<String> ONE_OF_EACH = List.of(
            "html/wordpress.html",
            "feed/atom.xml",
            "warc/gzipped.warc.gz",
            "pdf/plain.pdf",
            "docx/plain.docx",
            "docx/open-document.odt",
            "docx/rich.rtf",
            "eml/plain.eml",
            "jsonl/two.jsonl",
            "jsonl/array.json",
            "charset/windows-1252.txt",
            "packed/mixed.zip",
            "packed/picture.txt");

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void start() {
        store = folder.resolve("store");
    }

    @Test
    void what_is_read_without_its_date_is_noted_and_not_called_skipped() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "Date: early March\n\nThe mill at Orle stood still on Monday.\n");
        Files.writeString(articles.resolve("b.txt"), "");
        Program.Outcome outcome = Program.run("build", articles, "--store", store);
        assertThat(outcome.out()).contains("1 article read: 1 new");
        assertThat(outcome.err())
                .containsPattern("(?m)^noted: \\[\\S*a.txt\\S*] The date")
                .containsPattern("(?m)^skipped: \\[\\S*b.txt]");
    }

    @Test
    void a_folder_with_one_file_of_each_kind_is_built() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String file : ONE_OF_EACH) {
            Files.copy(
                    DOORS.resolve(file),
                    articles.resolve(Path.of(file).getFileName().toString()));
        }
        Files.writeString(articles.resolve("notes.md"), "Not read.");
        String built = Program.done("build", articles, "--store", store);

        assertThat(built).contains("Bad input: ").contains("unknown-kind").contains("passed over");
        String documents = Program.done("query", "documents", "--store", store, "--format", "csv");
        assertThat(documents)
                .contains(
                        "https://saltmarsh.example/2026/03/ferry-suspended/,Ferry to Orsk suspended after engine fire")
                .contains("https://coastline.example/hall,Wanda & the market hall")
                .contains("https://holt.example/well,Well runs dry in Holt")
                .contains("plain.pdf,Nine hundred trees for Vass")
                .contains("plain.docx,Letter from Tessen")
                .contains("open-document.odt,Odd title")
                .contains("rich.rtf,Café closes")
                .contains("plain.eml,Port closed until Thursday")
                .contains("two.jsonl#a,Mill")
                .contains("array.json#a,Mill")
                .contains("windows-1252.txt,Café")
                .contains("mixed.zip#a/one.txt");
    }

    @Test
    void links_are_fetched_when_asked_for_from_where_the_policy_allows() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/mill", exchange -> {
            byte[] page =
                    "<html><body><article><p>The mill of Holt was sold on Monday to the people who work there.</p></article></body></html>"
                            .getBytes(UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            Path feed = Files.writeString(
                    folder.resolve("feed.xml"),
                    "<rss version=\"2.0\"><channel><title>Holt</title><item><title>Mill sold</title><link>http://127.0.0.1:"
                            + port + "/mill</link><description>The mill is sold.</description></item></channel></rss>");

            assertThat(build(AddressPolicy.PUBLIC, feed)).contains("refused-address");
            assertThat(build(new ThisMachine(port), feed)).contains("1 changed").doesNotContain("refused");
        } finally {
            server.stop(0);
        }
    }

    private String build(AddressPolicy policy, Path feed) {
        CommandLine program = Dateline.commandLine();
        BuildCommand build = program.getSubcommands().get("build").getCommand();
        build.input.addresses = policy;
        StringWriter printed = new StringWriter();
        program.setOut(new PrintWriter(printed));
        int code = program.execute("build", feed.toString(), "--fetch-links", "--store", store.toString());
        assertThat(code).isZero();
        return printed.toString();
    }

    private record ThisMachine(int port) implements AddressPolicy {
        @Override
        public boolean allows(InetAddress address) {
            return address.isLoopbackAddress();
        }

        @Override
        public boolean allowsPort(int asked) {
            return asked == port;
        }
    }
}
