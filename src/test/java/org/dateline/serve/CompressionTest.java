package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent compressed, and that it is the same as what is not. */
class CompressionTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ASK =
            "/news/sparql?query=" + HarbourServer.encoded("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 200");

    @AutoClose
    private static final HarbourServer SERVER = new HarbourServer();

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + SERVER.server().port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static boolean isCompressed(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Encoding").isPresent();
    }

    private static String unpacked(HttpResponse<byte[]> response) throws IOException {
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/map",
                "/entity/place-norrland",
                "/entity/place-norrland?format=turtle",
                "/document/aaaa000011112222?format=jsonld",
                "/statements.json",
                "/openapi.json",
                "/queries/statements?format=csv",
                "/style/dateline.css",
                "/style/views.css",
                "/script/graph.js",
                "/script/cytoscape-3.33.1.min.js",
                "/queries",
                "/news/data?graph=http://localhost:3030/document/aaaa000011112222"
            })
    void what_is_text_is_sent_compressed_and_is_the_same(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(isCompressed(plain)).isFalse();
        assertThat(plain.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        assertThat(packed.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        assertThat(unpacked(packed)).hasSameSizeAs(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(packed.body().length).isLessThan(Math.max(1000, plain.body().length));
    }

    @Test
    void what_is_short_is_sent_as_it_is() throws Exception {
        assertThat(isCompressed(get("/complete.json?q=zzz", "Accept-Encoding", "gzip")))
                .isFalse();
        assertThat(isCompressed(get("/ui/favicon.ico", "Accept-Encoding", "gzip")))
                .isFalse();
    }

    @Test
    void rows_of_SPARQL_are_compressed() throws Exception {
        assertThat(unpacked(get(ASK, "Accept-Encoding", "gzip")))
                .isEqualTo(new String(get(ASK).body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gzip            | true
        GZIP            | true
        x-gzip;q=1      | true
        br, gzip ;q=0.1 | true
        gzip;q=0        | false
        gzip; q=0.000   | false
        identity        | false
        gzipped         | false
        ;               | false
        """)
    void a_client_says_whether_it_takes_it(String accepted, boolean compressed) throws Exception {
        assertThat(isCompressed(get("/", "Accept-Encoding", accepted))).isEqualTo(compressed);
    }

    @Test
    void what_a_client_has_is_not_sent_again_in_either_form() throws Exception {
        for (String path : new String[] {"/ledger", "/style/views.css"}) {
            String tag = get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
            assertThat(packed.headers().firstValue("ETag")).contains(tag);
            HttpResponse<byte[]> again = get(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(isCompressed(again)).isFalse();
            assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void refusals_and_redirections_stay_whole() throws Exception {
        HttpResponse<byte[]> missing = get("/ui/nothing.js", "Accept-Encoding", "gzip");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(get("/favicon.ico", "Accept-Encoding", "gzip").statusCode()).isEqualTo(302);
        HttpResponse<byte[]> wrong = get("/news/sparql?query=SELECT", "Accept-Encoding", "gzip");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(new String(wrong.body(), StandardCharsets.UTF_8)).contains("Parse error");
    }

    @Test
    void a_head_has_the_length_of_what_is_not_compressed() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + SERVER.server().port() + "/ledger"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> response = CLIENT.send(head, HttpResponse.BodyHandlers.discarding());
        assertThat(response.headers().firstValue("Content-Length"))
                .contains(Integer.toString(get("/ledger").body().length));
    }
}
