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

    private static String ask(String endpoint, String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv")
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
