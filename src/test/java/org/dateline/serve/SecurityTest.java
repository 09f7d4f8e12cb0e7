package org.dateline.serve;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an anonymous client, or a web page in the reader's browser, cannot do. */
class SecurityTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String HUGE = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static HarbourServer server;
    private long before;

    @BeforeAll
    static void start() {
        server = new HarbourServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void count() {
        before = server.size();
    }

    @AfterEach
    void nothing_was_written() {
        assertThat(server.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POST   | /news/update                 | application/sparql-update         | INSERT DATA { <x:a> <x:b> <x:c> } | 403
        POST   | /news                        | application/sparql-update         | INSERT DATA { <x:a> <x:b> <x:c> } | 403
        POST   | /news/sparql                 | application/sparql-update         | DROP ALL                          | 403
        POST   | /news/query                  | application/sparql-update         | LOAD <file:///etc/passwd>         | 403
        POST   | /news                        | application/x-www-form-urlencoded | update=DROP+ALL                   | 403
        POST   | /news/sparql                 | application/x-www-form-urlencoded | update=LOAD+%3Cfile%3A%2F%2F%2Fetc%2Fpasswd%3E | 403
        POST   | /news/sparql?update=DROP+ALL | application/sparql-query          | ASK {}                            | 403
        POST   | /news/upload                 | multipart/form-data; boundary=b   | --b--                             | 403
        POST   | /news                        | multipart/form-data; boundary=b   | --b--                             | 403
        POST   | /news                        | text/turtle                       | <x:a> <x:b> <x:c> .               | 415
        POST   | /news/data                   | text/turtle                       | <x:a> <x:b> <x:c> .               | 405
        PUT    | /news/data?default           | text/turtle                       | <x:a> <x:b> <x:c> .               | 405
        PUT    | /news/get?graph=x:g          | text/turtle                       | <x:a> <x:b> <x:c> .               | 405
        PUT    | /news                        | application/trig                  | <x:g> { <x:a> <x:b> <x:c> }       | 405
        PATCH  | /news/data                   | application/rdf-patch             | A <x:a> <x:b> <x:c> .             | 405
        DELETE | /news/data?default           | text/plain                        | ''                                | 405
        DELETE | /news                        | text/plain                        | ''                                | 405
        POST   | /$/datasets                  | application/x-www-form-urlencoded | dbName=mine&dbType=mem            | 405
        POST   | /$/datasets/news?state=offline | application/x-www-form-urlencoded | x=y                             | 405
        DELETE | /$/datasets/news             | text/plain                        | ''                                | 405
        POST   | /$/compact/news              | text/plain                        | ''                                | 405
        POST   | /$/backup/news               | text/plain                        | ''                                | 405
        TRACE  | /news                        | text/plain                        | ''                                | 405
        PUT    | /entity/person-mara-ostrander | text/turtle                      | <x:a> <x:b> <x:c> .               | 405
        """)
    void refuses_every_write(String method, String path, String type, String body, int status) {
        var request = server.request(path).header("Content-Type", type);
        HttpResponse<String> response = server.send(request.method(method, body.isEmpty() ? noBody() : ofString(body)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @Test
    void an_update_in_place_of_a_query_is_a_bad_request() {
        assertThat(server.query("LOAD <file:///etc/passwd>").statusCode()).isEqualTo(400);
        assertThat(server.query("INSERT DATA { <x:a> <x:b> <x:c> }").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o OPTIONAL { { SELECT * { SERVICE ?o { ?a ?b ?c } } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) {}",
                "ASK { ?s ?p ?o MINUS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }"
            })
    void asks_no_other_server(String query) {
        HttpResponse<String> response = server.query(query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
        assertThat(response.body()).contains("SERVICE is off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (<java:java.lang.System>() AS ?x) {}", "ASK { FILTER(<java:Any>(1)) }"})
    void loads_no_class(String query) {
        assertThat(server.query(query).statusCode()).isEqualTo(403);
    }

    @Test
    void reads_no_file_through_FROM() {
        HttpResponse<String> response = server.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<results>").doesNotContain("root:", "<result>");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 403",
        "evil.example:{port}, 403",
        "localhost, 403",
        "localhost:1, 403",
        "localhost.evil.example:{port}, 403",
        "127.0.0.1:{port}.evil.example, 400",
        "10.0.0.1:{port}, 403",
        "localhost:{port}, 200",
        "127.0.0.1:{port}, 200",
        "LOCALHOST:{port}, 200",
        "[::1]:{port}, 200"
    })
    void answers_to_its_own_host_alone(String host, int status) throws IOException {
        String port = Integer.toString(server.server().port());
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host.replace("{port}", port) + "\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, 403",
        "null, 403",
        "https://localhost:{port}, 403",
        "http://localhost:1, 403",
        "http://localhost, 403",
        "file://, 403",
        "http://localhost:{port}.evil.example, 403",
        "http://localhost:{port}, 200",
        "http://127.0.0.1:{port}, 200"
    })
    void answers_to_its_own_pages_alone(String origin, int status) {
        String own = origin.replace("{port}", Integer.toString(server.server().port()));
        var form = server.request("/news/sparql").header("Origin", own).header("Content-Type", FORM);
        assertThat(server.send(form.POST(ofString("query=ASK+%7B%7D"))).statusCode())
                .isEqualTo(status);
        var read = server.request("/news/sparql?query=ASK%7B%7D").header("Origin", own);
        assertThat(server.send(read).statusCode()).isEqualTo(status);
    }

    @Test
    void another_site_may_link_here_but_not_fetch_or_post() {
        assertThat(fetched("GET", "navigate", "document")).isEqualTo(200);
        assertThat(fetched("GET", "no-cors", "image")).isEqualTo(403);
        assertThat(fetched("GET", "navigate", "iframe")).isEqualTo(403);
        assertThat(fetched("POST", "navigate", "document")).isEqualTo(403);
    }

    private static int fetched(String method, String mode, String destination) {
        var request = server.request("/news/sparql?query=ASK%7B%7D")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", mode)
                .header("Sec-Fetch-Dest", destination);
        return server.send(request.method(method, noBody())).statusCode();
    }

    @Test
    void other_sites_are_never_allowed_to_read() {
        assertThat(server.query("ASK {}").headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(server.get("/$/server", "*/*").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/entity/person-mara-ostrander", "/ui/", "/news/sparql?query=ASK%7B%7D", "/nothing"})
    void binds_the_browser_to_this_server(String path) {
        var headers = server.get(path, "text/html,*/*;q=0.1").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("http", "unsafe-eval", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void a_page_runs_no_scripts_but_those_of_this_server() {
        String policy = server.get("/", "text/html")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(policy).contains("script-src 'self';", "connect-src 'self';").doesNotContain("unsafe-inline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui/../../etc/passwd",
                "/ui/%2e%2e/%2e%2e/etc/passwd",
                "/ui/..%2f..%2fetc%2fpasswd",
                "/ui/static/..%5c..%5cindex.html",
                "/ui/static/../../META-INF/MANIFEST.MF",
                "/ui//META-INF/MANIFEST.MF",
                "/ui/static/%00",
                "/style/../org/dateline/serve/first-look.rq",
                "/document/..%2f..%2fui",
                "//etc/passwd",
                "/;/ui/%2e%2e;/META-INF/MANIFEST.MF"
            })
    void a_path_leads_out_of_nothing(String path) throws IOException {
        String response = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:"
                + server.server().port() + "\r\n");
        assertThat(response)
                .matches("(?s)HTTP/1.1 40[0-9] .*")
                .doesNotContain("root:", "Manifest-Version", "# Who did what");
    }

    @Test
    void a_body_has_a_known_and_bounded_length() throws IOException {
        String host = "Host: localhost:" + server.server().port() + "\r\nContent-Type: application/sparql-query\r\n";
        assertThat(raw("POST /news HTTP/1.1\r\n" + host + "Content-Length: 99999999\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(raw("POST /news HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void a_query_ends_in_time_whatever_the_client_asks_for() {
        try (HarbourServer hasty = new HarbourServer(ServerOptions.DEFAULT.withQueryTimeout(Duration.ofMillis(300)))) {
            long start = System.nanoTime();
            assertThat(hasty.query(HUGE).statusCode()).isEqualTo(503);
            var asking = hasty.request("/news/sparql?timeout=3600&query=" + HarbourServer.encoded(HUGE));
            assertThat(hasty.send(asking.header("Timeout", "3600")).statusCode())
                    .isIn(400, 503);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void a_taken_port_is_an_error_that_says_what_to_do() {
        int taken = server.server().port();
        var dataset = org.apache.jena.sparql.core.DatasetGraphFactory.createTxnMem();
        ServerOptions same = ServerOptions.DEFAULT.withPort(taken);
        assertThatThrownBy(
                        () -> NewsServer.start(same, dataset, HarbourServer.BASE, java.util.List.of(), server.index()))
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("[port " + taken + "]")
                .hasMessageContaining("--port");
    }

    @Test
    void listens_on_the_loopback_interface_alone() throws IOException {
        InetAddress other = InetAddress.getLocalHost();
        if (!other.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(other, server.server().port()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    /** Sends a request head as it is, and gives the response. */
    private static String raw(String head) throws IOException {
        try (Socket socket = new Socket("localhost", server.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
