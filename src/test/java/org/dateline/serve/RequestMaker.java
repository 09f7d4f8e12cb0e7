package org.dateline.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes requests: from parts that are sound, parts that are not, and damage. */
final class RequestMaker {
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

    private static final List<String> PATHS = lines("request-paths.txt");

    private static final List<String> NAMES = lines("request-parameters.txt");

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
            case 6 -> path.toUpperCase(Locale.ROOT) + "/%";
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

    private static List<String> lines(String resource) {
        try (InputStream in = RequestMaker.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
