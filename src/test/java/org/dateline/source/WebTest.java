package org.dateline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Document;
import org.dateline.source.BadInput.Code;
import org.dateline.source.web.AddressPolicy;
import org.dateline.source.web.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetches from a server of its own on this machine, which only the tests' policy lets it do. */
class WebTest {
    private static final String PAGE =
            "<html><head><title>Mill sold</title></head><body><article><p>The mill of Holt was sold on Monday to the"
                    + " people who work there, the bank said.</p><p>They paid one crown for it, and its debts.</p></article></body></html>";

    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<BadInput> faults = new ArrayList<>();
    private HttpServer server;
    private String root;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        if (redirects.containsKey(path)) {
            exchange.getResponseHeaders().set("Location", redirects.get(path));
            exchange.sendResponseHeaders(302, -1);
        } else if (pages.containsKey(path)) {
            boolean packed = path.contains("packed");
            byte[] body = packed ? gzip(pages.get(path)) : pages.get(path).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            if (packed) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } else {
            exchange.sendResponseHeaders(path.contains("broken") ? 503 : 404, -1);
        }
        exchange.close();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mill", "/packed-mill"})
    void a_page_is_fetched_once_and_read_twice(String path) throws Exception {
        pages.put(path, PAGE);
        Sources sources = sources(root + path, 10);
        sources.read(documents::add, faults::add);
        sources.read(documents::add, faults::add);

        assertThat(faults).isEmpty();
        assertThat(documents).hasSize(2).allSatisfy(d -> assertThat(d.source()).isEqualTo(root + path));
        assertThat(documents.get(0)).isEqualTo(documents.get(1));
        assertThat(asked).hasSize(2).allSatisfy(request -> assertThat(request).contains("Dateline"));
        assertThat(asked.get(0)).startsWith("/robots.txt");
    }

    @Test
    void links_of_a_feed_are_followed_only_when_asked_for() throws Exception {
        pages.put("/mill", PAGE);
        pages.put("/feed", feed("/mill", "/gone"));
        sources(root + "/feed", 10).read(documents::add, faults::add);
        assertThat(documents)
                .extracting(d -> d.text().chars())
                .containsExactly("Summary of /mill.", "Summary of /gone.");
        assertThat(asked).noneMatch(request -> request.startsWith("/mill"));

        documents.clear();
        sources(root + "/feed", 10).followingLinks().read(documents::add, faults::add);
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).text().chars())
                .startsWith("The mill of Holt")
                .endsWith("and its debts.");
        assertThat(documents.get(0).publisher()).isEqualTo("Holt");
        assertThat(documents.get(1).text().chars()).isEqualTo("Summary of /gone.");
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_FETCHED);
    }

    @Test
    void no_more_pages_are_fetched_than_allowed() throws Exception {
        pages.put("/mill", PAGE);
        pages.put("/feed", feed("/mill", "/mill?2", "/mill?3"));
        sources(root + "/feed", 2).followingLinks().read(documents::add, faults::add);

        assertThat(documents).hasSize(3);
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_FETCHED, Code.NOT_FETCHED);
    }

    @Test
    void a_site_is_left_alone_where_it_asks_for_it() throws Exception {
        pages.put(
                "/robots.txt",
                "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private\nAllow: /private/open$\n# end");
        pages.put("/private/mill", PAGE);
        pages.put("/private/open", PAGE);
        sources(root + "/private/mill", 10).read(documents::add, faults::add);
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_FETCHED);
        assertThat(asked).noneMatch(request -> request.startsWith("/private"));

        sources(root + "/private/open", 10).read(documents::add, faults::add);
        assertThat(documents).hasSize(1);
    }

    @Test
    void a_site_that_cannot_tell_its_rules_is_left_alone() throws Exception {
        redirects.put("/robots.txt", "/broken");
        pages.put("/mill", PAGE);
        sources(root + "/mill", 10).read(documents::add, faults::add);

        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_FETCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "ftp://files.example/",
                "file:///etc/passwd",
                "http://169.254.169.254/x",
                "//0x7f.1:1/"
            })
    void a_redirection_is_checked_like_an_address_given(String location) throws Exception {
        redirects.put("/away", location);
        sources(root + "/away", 10).read(documents::add, faults::add);

        assertThat(documents).isEmpty();
        assertThat(faults).extracting(BadInput::code).first().isIn(Code.REFUSED_ADDRESS, Code.NOT_FETCHED);
    }

    @Test
    void redirections_end() throws Exception {
        redirects.put("/round", "/round");
        redirects.put("/once", "/mill");
        pages.put("/mill", PAGE);
        sources(root + "/once", 10).read(documents::add, faults::add);
        assertThat(documents).extracting(Document::source).containsExactly(root + "/mill");

        sources(root + "/round", 10).read(documents::add, faults::add);
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.NOT_FETCHED);
    }

    @Test
    void this_machine_is_refused_by_the_usual_policy() throws Exception {
        pages.put("/mill", PAGE);
        Sources.of(List.of(root + "/mill", "http://localhost/mill"), InputStream.nullInputStream())
                .read(documents::add, faults::add);

        assertThat(asked).isEmpty();
        assertThat(faults).extracting(BadInput::code).containsExactly(Code.REFUSED_ADDRESS, Code.REFUSED_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1"
            })
    void private_and_reserved_addresses_are_not_public(String address) throws Exception {
        assertThat(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2606:4700::1", "2a00:1450::1"})
    void others_are_public(String address) throws Exception {
        assertThat(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }

    private String feed(String... links) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Holt</title>");
        for (String link : links) {
            feed.append("<item><title>Item</title><link>" + root + link + "</link><description>Summary of " + link
                    + ".</description></item>");
        }
        return feed + "</channel></rss>";
    }

    private Sources sources(String address, int most) throws SourceException {
        AddressPolicy thisServer = new AddressPolicy() {
            @Override
            public boolean allows(InetAddress to) {
                return to.isLoopbackAddress();
            }

            @Override
            public boolean allowsPort(int port) {
                return port == server.getAddress().getPort();
            }
        };
        return Sources.of(List.of(address), InputStream.nullInputStream())
                .through(new Web.Settings(thisServer, Duration.ofMillis(1), most));
    }
}
