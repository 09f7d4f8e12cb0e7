package org.dateline.serve;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dateline.serve.access.Access;
import org.dateline.serve.access.PasswordHash;
import org.dateline.serve.access.Role;
import org.dateline.serve.access.User;
import org.dateline.serve.access.UserFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server behind a proxy, as others reach it. */
class PublicTest {
    private static final String PASSWORD = "a heron in the reeds";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static int visitors;

    @TempDir
    static Path folder;

    private static HarbourServer server;
    private static UserFile users;

    @BeforeAll
    static void start() {
        users = new UserFile(folder.resolve("users.txt"));
        users.put(new User("ines", Role.READER, PasswordHash.of(PASSWORD.toCharArray())));
        server = new HarbourServer(ServerOptions.DEFAULT.withAccess(access(false)));
    }

    private static Access access(boolean openToAll) {
        return new Access(
                Optional.of(Access.LOOPBACK), List.of("news.example.org"), Optional.of(users), openToAll, true);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A request that the proxy forwards for an address that nobody else has. */
    private static HttpRequest.Builder forwarded(String path, String proto) {
        visitors++;
        return server.request(path)
                .header("Host", "news.example.org")
                .header("X-Forwarded-Proto", proto)
                .header("X-Forwarded-For", "203.0.113.7, 198.51." + visitors / 250 + "." + (1 + visitors % 250));
    }

    private static String basic(String name, String password) {
        byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static HttpResponse<String> signIn(String password, String to, String... headers) {
        HttpRequest.Builder request = forwarded("/sign-in", "https").header("Content-Type", FORM);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        String body = "name=ines&password=" + HarbourServer.encoded(password) + "&to=" + HarbourServer.encoded(to);
        return server.send(request.POST(ofString(body)));
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String session(HttpResponse<String> response) {
        return cookie(response).split(";")[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/entity/place-norrland", "/ui/", "/queries/", "/nothing"})
    void people_are_shown_where_to_sign_in(String path) {
        HttpResponse<String> response = server.send(forwarded(path, "https").header("Accept", "text/html"));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in?to=%2F"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news/sparql?query=ASK%7B%7D",
                "/news/data?default",
                "/$/server",
                "/$/ping",
                "/$/stats/news",
                "/entity/place-norrland?format=turtle",
                "/queries/documents"
            })
    void programs_are_told_how_to_sign_in(String path) {
        HttpResponse<String> response = server.send(forwarded(path, "https"));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=");
        assertThat(response.body()).doesNotContain("Norrland").contains("/sign-in");
    }

    @Test
    void a_script_is_not_asked_for_a_password_in_a_window_of_the_browser() {
        var request = forwarded("/news/sparql?query=ASK%7B%7D", "https").header("Sec-Fetch-Mode", "cors");
        HttpResponse<String> response = server.send(request);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().map()).doesNotContainKey("www-authenticate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/script/../news/sparql?query=ASK%7B%7D",
                "/script/%2e%2e/news/sparql?query=ASK%7B%7D",
                "/sign-in/../news/sparql?query=ASK%7B%7D",
                "/sign-in;/../news/data?default",
                "/style/dateline.css/../../news/data?default",
                "//sign-in/../entity/place-norrland"
            })
    void no_way_leads_around_the_sign_in(String path) {
        HttpResponse<String> response = server.send(forwarded(path, "https"));
        assertThat(response.statusCode()).as(response.body()).isGreaterThanOrEqualTo(400);
        assertThat(response.body()).doesNotContain("true", "Norrland");
    }

    @Test
    void the_sign_in_page_and_its_style_are_open() {
        assertThat(server.send(forwarded("/sign-in", "https")).body()).contains("Sign in", "Password");
        assertThat(server.send(forwarded("/style/dateline.css", "https")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_session_is_safe_in_its_cookie_and_reads_until_it_is_signed_out() {
        HttpResponse<String> response = signIn(PASSWORD, "/entity/place-norrland");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/entity/place-norrland");
        assertThat(cookie(response))
                .startsWith("__Host-dateline-session=")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Strict", "; Secure");
        String session = session(response);
        String page =
                server.send(forwarded("/", "https").header("Cookie", session)).body();
        assertThat(page).contains("ines", "Sign out").doesNotContain("Correct…");

        String token = page.replaceAll("(?s).*name=\"token\" type=\"hidden\" value=\"([^\"]+)\".*", "$1");
        var without = forwarded("/sign-out", "https").header("Cookie", session).header("Content-Type", FORM);
        assertThat(server.send(without.POST(ofString("token=other"))).statusCode())
                .isEqualTo(403);
        var out = forwarded("/sign-out", "https").header("Cookie", session).header("Content-Type", FORM);
        assertThat(server.send(out.POST(ofString("token=" + token))).statusCode())
                .isEqualTo(303);
        assertThat(server.send(forwarded("/$/ping", "https").header("Cookie", session))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void who_signs_in_gets_a_new_session_and_the_one_before_ends() {
        String planted = "__Host-dateline-session=planted-by-somebody-else";
        HttpResponse<String> response = signIn(PASSWORD, "/", "Cookie", planted);
        assertThat(session(response)).isNotEqualTo(planted);
        assertThat(ping(planted)).isEqualTo(401);
        String first = session(response);
        assertThat(ping(first)).isEqualTo(200);
        String second = session(signIn(PASSWORD, "/", "Cookie", first));
        assertThat(second).isNotEqualTo(first);
        assertThat(ping(first)).isEqualTo(401);
        assertThat(ping(second)).isEqualTo(200);
    }

    private static int ping(String cookie) {
        return server.send(forwarded("/$/ping", "https").header("Cookie", cookie))
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b",
                "/sign-out",
                ""
            })
    void signing_in_leads_to_no_other_site(String to) {
        assertThat(signIn(PASSWORD, to).headers().firstValue("Location")).contains("/");
    }

    @Test
    void a_wrong_password_gives_no_session_and_does_not_tell_which_was_wrong() {
        HttpResponse<String> response = signIn("a heron in the weeds", "/");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(response.body()).contains("Name or password is wrong.").doesNotContain("weeds");
    }

    @Test
    void guessing_from_one_address_is_told_to_wait() {
        HttpResponse<String> last = null;
        for (int i = 0; i < 7; i++) {
            var request = server.request("/sign-in")
                    .header("Host", "news.example.org")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-For", "192.0.2.55")
                    .header("Content-Type", FORM);
            last = server.send(request.POST(ofString("name=guess" + i + "&password=guessguess")));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After").orElseThrow()).matches("\\d+");
    }

    @Test
    void another_site_cannot_sign_somebody_in() {
        assertThat(signIn(PASSWORD, "/", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(signIn(PASSWORD, "/", "Origin", "https://news.example.org").statusCode())
                .isEqualTo(303);
        assertThat(signIn(PASSWORD, "/", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void programs_send_name_and_password_over_an_encrypted_connection_alone() {
        String ask = "/news/sparql?query=ASK%7B%7D";
        String right = basic("ines", PASSWORD);
        assertThat(server.send(forwarded(ask, "https").header("Authorization", right))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(forwarded(ask, "https").header("Authorization", right))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> plain = server.send(forwarded(ask, "http").header("Authorization", right));
        assertThat(plain.statusCode()).isEqualTo(403);
        assertThat(plain.body()).contains("https");
        assertThat(server.send(forwarded(ask, "https").header("Authorization", basic("ines", "wrong wrong")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.send(forwarded(ask, "https").header("Authorization", "Basic %%%"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "news.example.org, https, https://news.example.org, 303",
        "news.example.org:443, https, https://news.example.org:443, 303",
        "NEWS.example.org, https, https://news.example.org, 303",
        "news.example.org, https, http://news.example.org, 403",
        "news.example.org, http, https://news.example.org, 403",
        "news.example.org, https, https://other.example.org, 403",
        "other.example.org, https, https://other.example.org, 403",
        "news.example.org.evil.example, https, https://news.example.org.evil.example, 403",
        "news.example.org, https, null, 403"
    })
    void it_answers_to_its_names_and_its_own_pages(String host, String proto, String origin, int status) {
        visitors++;
        var request = server.request("/")
                .header("Accept", "text/html")
                .header("Host", host)
                .header("X-Forwarded-Proto", proto)
                .header("Origin", origin);
        assertThat(server.send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void who_asks_too_often_is_told_when_to_try_again() {
        HttpResponse<String> response = null;
        int answered = 0;
        for (int i = 0; i < 600; i++) {
            response = server.send(server.request("/style/dateline.css")
                    .header("Host", "news.example.org")
                    .header("X-Forwarded-For", "192.0.2.99"));
            if (response.statusCode() == 429) {
                break;
            }
            answered++;
        }
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(answered).isGreaterThanOrEqualTo(300);
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(server.send(forwarded("/style/dateline.css", "https")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_too_long_is_refused_with_its_bound() {
        assertThat(server.send(forwarded("/?a=" + "b".repeat(70_000), "https")).statusCode())
                .isEqualTo(414);
        assertThat(server.send(forwarded("/", "https").header("X-Much", "b".repeat(40_000)))
                        .statusCode())
                .isEqualTo(431);
        var body = forwarded("/sign-in", "https").header("Content-Type", FORM).POST(ofString("a".repeat(2 << 20)));
        assertThat(server.send(body).statusCode()).isEqualTo(413);
    }

    @Test
    void without_a_store_that_is_corrected_there_is_nothing_to_edit() {
        String session = session(signIn(PASSWORD, "/"));
        for (String path : List.of("/correct", "/corrections", "/review", "/entity/place-norrland")) {
            var request = forwarded(path, "https").header("Cookie", session).header("Content-Type", FORM);
            assertThat(server.send(request.POST(ofString("a=b"))).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void anybody_may_read_if_that_is_wanted() {
        try (HarbourServer open = new HarbourServer(ServerOptions.DEFAULT.withAccess(access(true)))) {
            HttpResponse<String> response =
                    open.send(open.request("/entity/place-norrland").header("Accept", "text/html"));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("Sign in");
            assertThat(open.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }
}
