package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests made at random, by turns sound, damaged and hostile, against everything that is served. Nothing is written, no file and no
 * host is reached, no request ends in an error of the server, and it answers afterwards as before.
 */
class RequestFuzzTest {
    private static final int REQUESTS = Integer.getInteger("dateline.requests", 400);
    /** From so many requests on, the rarer refusals are met too. */
    private static final int LONG_RUN = 2000;

    private static final String SECRET = "the-canary-sings-at-dawn";
    /** No such method, the bound of time, no such version of HTTP. */
    private static final Set<Integer> REFUSED = Set.of(501, 503, 505);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    @Test
    void nothing_is_written_or_reached_and_the_server_stays_up() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.ttl"), "<x:secret> <x:is> \"" + SECRET + "\" .");
        AtomicInteger reached = new AtomicInteger();
        ServerOptions options = ServerOptions.DEFAULT.withQueryTimeout(Duration.ofSeconds(2));
        try (HarbourServer server = new HarbourServer(options);
                ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> count(trap, reached));
            listener.setDaemon(true);
            listener.start();
            long before = server.size();
            String home = server.get("/", "text/html").body();
            RequestMaker maker = new RequestMaker(
                    new Random(7411),
                    server.server().port(),
                    "http://127.0.0.1:" + trap.getLocalPort() + "/",
                    canary.toUri());
            Map<Integer, Integer> statuses = new TreeMap<>();
            Map<String, String> wrong = new HashMap<>();
            for (int i = 0; i < REQUESTS; i++) {
                byte[] request = maker.next();
                String answer = exchanged(server.server().port(), request);
                int status = status(answer);
                statuses.merge(status, 1, Integer::sum);
                if (status >= 500 && !REFUSED.contains(status)
                        || answer.contains(SECRET)
                        || answer.contains("root:x:")) {
                    wrong.putIfAbsent(
                            status + " " + firstLine(request), answer.substring(0, Math.min(800, answer.length())));
                }
            }
            assertThat(wrong).as(statuses.toString()).isEmpty();
            assertThat(reached).as("connections to another server").hasValue(0);
            assertThat(server.size()).isEqualTo(before);
            assertThat(server.get("/", "text/html").body()).isEqualTo(home);
            assertThat(statuses.keySet()).contains(200, 400, 403, 404, 405);
            if (REQUESTS >= LONG_RUN) {
                assertThat(statuses.keySet()).contains(406, 411, 413, 415);
            }
        }
    }

    private static void count(ServerSocket trap, AtomicInteger reached) {
        while (!trap.isClosed()) {
            try {
                trap.accept().close();
                reached.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String firstLine(byte[] request) {
        return new String(request, 0, Math.min(request.length, 400), StandardCharsets.ISO_8859_1).split("\r\n")[0];
    }

    private static String head(byte[] request) {
        return new String(request, 0, Math.min(request.length, 3000), StandardCharsets.ISO_8859_1).split("\r\n\r\n")[0]
                + " (" + request.length + " bytes)";
    }

    private static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** What the server answers, up to a bound; nothing if it closes the connection without a word. */
    private static String exchanged(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (IOException e) {
                // It may have closed the connection before it read all.
            }
            return read(socket.getInputStream(), head(request));
        }
    }

    private static String read(InputStream in, String what) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0 && answer.size() < 1 << 20; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer in time to " + what, e);
        } catch (IOException e) {
            // It closed the connection: what was read counts.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Makes requests: from parts that are sound, parts that are not, and damage. */
    private static final class RequestMaker {
        private final Random random;
        private final int port;
        private final List<String> queries;
        private final List<String> values;

        RequestMaker(Random random, int port, String trap, URI canary) {
            this.random = random;
            this.port = port;
            this.queries = queries(trap, canary.toString());
            this.values = values(trap, canary.toString());
        }

        private static List<String> queries(String trap, String canary) {
            List<String> queries = new ArrayList<>(List.of(
                    "SELECT * { ?s ?p ?o } LIMIT 5",
                    "ASK {}",
                    "DESCRIBE <http://localhost:3030/entity/person-mara-ostrander>",
                    "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3",
                    "SELECT",
                    "SELECT * { ?s ?p ?o . ?a ?b ?c . ?d ?e ?f } LIMIT 2",
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                    "SELECT (<java:java.lang.System>() AS ?x) {}",
                    "INSERT DATA { <x:a> <x:b> <x:c> }",
                    "DROP ALL",
                    "SELECT (REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"(a*)*b\", \"\") AS ?x) {}",
                    "(".repeat(3000)));
            for (String target : List.of(trap, canary, "file:///etc/passwd")) {
                queries.add("SELECT * { SERVICE <" + target + "> { ?s ?p ?o } }");
                queries.add("SELECT * { SERVICE SILENT <" + target + "> { ?s ?p ?o } }");
                queries.add("SELECT * { BIND(<" + target + "> AS ?t) SERVICE ?t { ?s ?p ?o } }");
                queries.add("SELECT * FROM <" + target + "> { ?s ?p ?o }");
                queries.add("SELECT * FROM NAMED <" + target + "> { GRAPH ?g { ?s ?p ?o } }");
                queries.add("DESCRIBE <" + target + ">");
                queries.add("LOAD <" + target + ">");
                queries.add("LOAD SILENT <" + target + "> INTO GRAPH <x:g>");
            }
            return queries;
        }

        private List<String> values(String trap, String canary) {
            return List.of(
                    "",
                    "0",
                    "1",
                    "-1",
                    "25",
                    "99999999999",
                    "1e9",
                    "NaN",
                    "turtle",
                    "json",
                    "csv",
                    "html",
                    "xml",
                    "../../etc/passwd",
                    "file:///etc/passwd",
                    canary,
                    trap,
                    "entity/person-mara-ostrander",
                    "person-tomas-velling",
                    "Mara",
                    "Ostrander",
                    "2031-03-04",
                    "0000-99-99",
                    "asserted",
                    "claimed",
                    "\"}} ; DROP ALL #",
                    "' OR 1=1 --",
                    "<script>alert(1)</script>",
                    "\u0000",
                    "\uD800",
                    "\u202E",
                    "\uFFFF",
                    "é\u0301ñ",
                    "*",
                    "?",
                    "[",
                    "(a+)+$",
                    "a".repeat(3000),
                    "(".repeat(900),
                    "{\"q0\":{\"query\":\"Mara\"}}",
                    "{\"q0\":{\"query\":\"" + "x".repeat(1500) + "\",\"limit\":1e99}}",
                    "{\"q0\":[]}",
                    "{\"ids\":[\"person-mara-ostrander\"],\"properties\":[{\"id\":\"posts\"}]}",
                    "{\"ids\":{\"a\":1},\"properties\":7}",
                    "[".repeat(800),
                    "{\"q\":{\"query\":1.5,\"type\":{},\"properties\":[{\"pid\":\"links\",\"v\":[{}]}]}}",
                    "null",
                    "true");
        }

        private static final List<String> PATHS = List.of(
                "/",
                "/ui/",
                "/ui",
                "/ui/terms",
                "/ui/prefixes.json",
                "/ui/static/x.js",
                "/style/dateline.css",
                "/favicon.ico",
                "/news",
                "/news/",
                "/news/query",
                "/news/sparql",
                "/news/data",
                "/news/get",
                "/news/update",
                "/news/upload",
                "/news/patch",
                "/$/server",
                "/$/datasets",
                "/$/datasets/news",
                "/$/stats/news",
                "/$/ping",
                "/$/compact/news",
                "/document/aaaa000011112222",
                "/document/bbbb333344445555/statement/8888888888888888",
                "/entity/place-norrland",
                "/entity/person-m-ostrander",
                "/entity/",
                "/entity",
                "/role/chair-89abcdef",
                "/concept/death",
                "/run/0011223344556677",
                "/queries",
                "/queries/",
                "/queries/figures",
                "/queries/who-met-whom",
                "/queries/neighbourhood",
                "/queries/nothing",
                "/dataset",
                "/.well-known/void",
                "/openapi.json",
                "/api",
                "/reconcile",
                "/reconcile/",
                "/reconcile/preview",
                "/reconcile/properties",
                "/reconcile/suggest/entity",
                "/reconcile/suggest/type",
                "/reconcile/suggest/property",
                "/reconcile/suggest/",
                "/search",
                "/search.json",
                "/complete.json",
                "/script/search.js",
                "/script/nothing.js",
                "/script/graph.js",
                "/script/cytoscape-3.33.1.min.js",
                "/style/views.css",
                "/graph",
                "/graph.json",
                "/path.json",
                "/statements.json",
                "/map",
                "/timeline",
                "/ledger",
                "/review",
                "/correct",
                "/corrections",
                "/sign-in",
                "/sign-out",
                "/nothing");

        private static final List<String> NAMES = List.of(
                "format",
                "query",
                "queries",
                "extend",
                "limit",
                "offset",
                "entity",
                "other",
                "relation",
                "standing",
                "from",
                "to",
                "person",
                "id",
                "prefix",
                "cursor",
                "type",
                "graph",
                "default",
                "default-graph-uri",
                "named-graph-uri",
                "update",
                "timeout",
                "q",
                "words",
                "kind",
                "counted",
                "unit",
                "per",
                "part",
                "focus",
                "among",
                "open",
                "gone",
                "pin",
                "selected",
                "since",
                "until",
                "steps",
                "zoom",
                "x",
                "y",
                "of",
                "do",
                "in",
                "made",
                "why",
                "name",
                "password",
                "token",
                "correction",
                "using-graph-uri",
                "output",
                "stylesheet",
                "callback");

        private static final List<String> METHODS = List.of(
                "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE",
                "CONNECT", "BREW", "get");

        private static final List<String> TYPES = List.of(
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=utf-16",
                "application/sparql-query",
                "application/sparql-update",
                "text/turtle",
                "multipart/form-data; boundary=b",
                "multipart/form-data",
                "text/plain",
                "/",
                "",
                "application/json",
                "a".repeat(500));

        private static final List<String> HEADERS = List.of(
                "Accept: text/html",
                "Accept: text/turtle",
                "Accept: application/ld+json;profile=\"",
                "Accept: */*;q=9",
                "Accept: ,;,;;",
                "Accept: application/trig",
                "Accept: image/png",
                "Accept: \"" + "x".repeat(2000),
                "Accept-Encoding: gzip, x;q=2",
                "If-None-Match: *",
                "If-None-Match: \"",
                "If-Modified-Since: never",
                "Range: bytes=0-1,5-2,-9",
                "Expect: 100-continue",
                "Origin: http://evil.example",
                "Origin: http://localhost:3333",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Cookie: $Version=1; a=\"b; =",
                "Authorization: Basic !!!",
                "X-Forwarded-Host: evil.example",
                "X-HTTP-Method-Override: DELETE",
                "Content-Encoding: gzip",
                "Connection: upgrade",
                "Upgrade: websocket",
                "Referer: \u0001",
                "Timeout: -1",
                "Accept-Charset: x",
                "Forwarded: for=\"[::1]\";host=evil",
                "X: " + "y".repeat(9000),
                "No colon",
                "Accept-Language: " + "en,".repeat(900));

        byte[] next() {
            String path = path();
            String method = one(METHODS);
            String query = random.nextInt(3) == 0 ? "" : "?" + form();
            byte[] body = method.equals("GET") || method.equals("HEAD") ? new byte[0] : body();
            StringBuilder head = new StringBuilder(method + " " + path + query + " HTTP/1.1\r\n");
            head.append("Host: ")
                    .append(random.nextInt(12) == 0 ? "evil.example" : "localhost:" + port)
                    .append("\r\n");
            for (int i = random.nextInt(5) - 2; i > 0; i--) {
                head.append(one(HEADERS)).append("\r\n");
            }
            if (body.length > 0) {
                head.append("Content-Type: ")
                        .append(random.nextInt(3) > 0 ? TYPES.get(0) : one(TYPES))
                        .append("\r\n");
                head.append(length(body)).append("\r\n");
            }
            head.append("Connection: close\r\n\r\n");
            byte[] request = joined(head.toString().getBytes(StandardCharsets.ISO_8859_1), body);
            return random.nextInt(10) == 0 ? damaged(request) : request;
        }

        private String length(byte[] body) {
            return switch (random.nextInt(20)) {
                case 0 -> "Transfer-Encoding: chunked";
                case 1 -> "Content-Length: 99999999";
                case 2 -> "Content-Length: -5";
                default -> "Content-Length: " + body.length;
            };
        }

        private String path() {
            String path = one(PATHS);
            return switch (random.nextInt(35)) {
                case 0 -> path + "/../../../../../../etc/passwd";
                case 1 -> path + "/%2e%2e/%2e%2e/%2e%2e/etc/passwd";
                case 2 -> path + "/..%2f..%5c..%2fWEB-INF/web.xml";
                case 3 -> path + "/" + percent(one(values));
                case 4 -> path + ";jsessionid=1" + "/%00%ff%c0%ae";
                case 5 -> "//evil.example" + path;
                case 6 -> path.toUpperCase(java.util.Locale.ROOT) + "/%";
                default -> path;
            };
        }

        private String form() {
            StringBuilder form = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String name = one(NAMES);
                String value = name.contains("query") || name.equals("update") ? one(queries) : one(values);
                form.append(form.isEmpty() ? "" : "&").append(name).append('=');
                form.append(random.nextInt(25) == 0 ? "%zz%" : percent(value));
            }
            return form.toString();
        }

        private byte[] body() {
            return switch (random.nextInt(5)) {
                case 0 -> one(queries).getBytes(StandardCharsets.UTF_8);
                case 1 -> bytes(1 + random.nextInt(2000));
                case 2 -> "a=b&".repeat(random.nextBoolean() ? 60_000 : 2_000).getBytes(StandardCharsets.UTF_8);
                default -> form().getBytes(StandardCharsets.UTF_8);
            };
        }

        private byte[] bytes(int length) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        }

        private byte[] damaged(byte[] request) {
            byte[] damaged = request.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                damaged[random.nextInt(Math.min(damaged.length, 300))] = (byte) random.nextInt(256);
            }
            return damaged;
        }

        private static byte[] joined(byte[] head, byte[] body) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(head);
            all.writeBytes(body);
            return all.toByteArray();
        }

        private static String percent(String value) {
            return HarbourServer.encoded(value);
        }

        private <T> T one(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
