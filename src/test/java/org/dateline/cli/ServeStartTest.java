package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the start of the process to the first answer. */
class ServeStartTest {
    private static final Logger LOG = LoggerFactory.getLogger(ServeStartTest.class);
    private static final Pattern HOME = Pattern.compile("http://localhost:\\d+/");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<String> PAGES =
            List.of("/", "/graph", "/timeline", "/map", "/ledger", "/queries", "/search?q=a", "/api", "/dataset");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    /** How many links of a page are followed. */
    private static final int LINKS = 60;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    Path folder;

    @Test
    void a_store_is_soon_served() throws Exception {
        Path store = folder.resolve("store");
        Program.done("build", "seeds", "--store", store);
        long started = System.nanoTime();
        Process server = Program.start(folder.resolve("err"), "serve", "--port", "0", "--store", store);
        try {
            Matcher home = HOME.matcher(server.inputReader().readLine());
            assertThat(home.find()).isTrue();
            String answer = ask(home.group() + "news/sparql", "SELECT (COUNT(*) AS ?quads) { ?s ?p ?o }");
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            LOG.info("first answer {} ms after the start of the process", took.toMillis());
            assertThat(Long.parseLong(answer.lines().toList().get(1))).isGreaterThan(5_000);
            assertThat(took).isLessThan(LIMIT);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    void every_page_that_a_page_leads_to_is_served() throws Exception {
        Path store = folder.resolve("store");
        Program.done("build", "seeds", "--store", store);
        Process server = Program.start(folder.resolve("err"), "serve", "--port", "0", "--store", store);
        try {
            Matcher home = HOME.matcher(server.inputReader().readLine());
            assertThat(home.find()).isTrue();
            URI root = URI.create(home.group());
            Set<String> links = new TreeSet<>();
            for (String page : PAGES) {
                HttpResponse<String> response = page(root.resolve(page));
                assertThat(response.statusCode()).as(page).isEqualTo(200);
                Matcher link = LINK.matcher(response.body());
                for (int i = 0; i < LINKS && link.find(); i++) {
                    links.add(link.group(1).replace("&amp;", "&"));
                }
            }
            assertThat(links).hasSizeGreaterThan(40);
            for (String link : links) {
                assertThat(page(root.resolve(link)).statusCode()).as(link).isEqualTo(200);
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static HttpResponse<String> page(URI address) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String ask(String endpoint, String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv")
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
