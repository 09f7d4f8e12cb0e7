package org.dateline.cli;

import static java.net.http.HttpRequest.BodyPublishers.ofString;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.serve.access.Access;
import org.dateline.serve.access.UserFile;
import org.dateline.store.NewsStore;
import org.dateline.store.index.ExplorerIndex;

/** A store of invented articles that is served to an editor and a reader, and a client of it. */
final class EditedStore implements AutoCloseable {
    static final String PASSWORD = "a heron in the reeds";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" type=\"hidden\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final OpenStore open;
    private final ExplorerIndex index;
    private final NewsServer server;
    private final Path store;
    private volatile boolean broken;

    /**
     * What is served, before anybody has changed it; it may be made once for many tests.
     *
     * @param articles the folder of the articles
     * @param store what is built of them
     * @param users an editor and a reader
     */
    record Built(Path articles, Path store, Path users) {
        /** A store of four short articles. */
        static Built in(Path folder) throws IOException {
            return of(folder, EditedStore.articles(folder));
        }

        private static Built of(Path folder, Path articles) {
            Built built = new Built(articles, folder.resolve("store"), folder.resolve("users.txt"));
            Program.done("build", articles, "--store", built.store());
            addUser(built.users(), "ines", "editor");
            addUser(built.users(), "bo", "reader");
            return built;
        }

        private Built copied(Path folder) throws IOException {
            StoreCopy.of(store, folder.resolve("store"));
            Path copied = Files.copy(users, folder.resolve("users.txt"), StandardCopyOption.COPY_ATTRIBUTES);
            return new Built(articles, folder.resolve("store"), copied);
        }
    }

    private static Path articles(Path folder) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("first.txt"),
                "Mira Halvorsen met Tomas Reuel in Geneva on Monday. Mira Halvorsen leads Norwind."
                        + " Norwind employs 4,200 people in Bergen.\n");
        Files.writeString(
                articles.resolve("second.txt"),
                "Mira Halvorsen visited Oslo on Friday. She said that 300 people work there."
                        + " Halvard Lund criticised Norwind.\n");
        Files.writeString(articles.resolve("third.txt"), "M. K. Halvorsen of the Harbour Board praised Tomas Reuel.\n");
        Files.writeString(articles.resolve("fourth.txt"), "On Friday Halvorsen praised Tomas Reuel in Geneva.\n");
        return articles;
    }

    /** A store of articles in a folder. */
    EditedStore(Path folder, Path articles) {
        this(Built.of(folder, articles));
    }

    /** A copy, in a folder of its own. */
    EditedStore(Path folder, Built built) throws IOException {
        this(built.copied(folder));
    }

    private EditedStore(Built built) {
        store = built.store();
        open = OpenStore.settled(NewsStore.open(store), new PrintWriter(new StringWriter()));
        ServerOptions options =
                ServerOptions.DEFAULT.withPort(0).withAccess(Access.LOCAL.withUsers(new UserFile(built.users())));
        index = open.explorer();
        server = NewsServer.start(options, open.store(), index, this::settle);
    }

    private void settle() {
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        open.follow();
    }

    /** From now on the graph cannot follow corrections, or can again. */
    void breakSettling(boolean now) {
        broken = now;
    }

    private static void addUser(Path users, String name, String role) {
        Program.Outcome outcome =
                Program.runWith(PASSWORD + "\n", "user", "add", name, "--role", role, "--users", users);
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.err());
        }
    }

    int port() {
        return server.port();
    }

    Path path() {
        return store;
    }

    String home() {
        return "http://localhost:" + server.port();
    }

    /** Signs in and gives the cookie. */
    String signIn(String name) {
        HttpResponse<String> response = post("/sign-in", "", "name", name, "password", PASSWORD);
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    HttpResponse<String> get(String path, String cookie) {
        return send(request(path, cookie));
    }

    /** Sends a form; names and values alternate. */
    HttpResponse<String> post(String path, String cookie, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i]).append('=').append(encoded(fields[i + 1])).append('&');
        }
        return send(request(path, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString(body.toString())));
    }

    HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String token(String cookie) {
        Matcher matcher = TOKEN.matcher(get("/", cookie).body());
        if (!matcher.find()) {
            throw new AssertionError("The page has no token");
        }
        return matcher.group(1);
    }

    /** The answer of a query in CSV, its first line left out. */
    String ask(String query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(home() + "/news/sparql?query=" + encoded(query)))
                .header("Accept", "text/csv");
        return send(request).body().replaceFirst("^.*\\R", "").strip();
    }

    /** The IRI of what just one thing is called. */
    String entity(String label) {
        String iris = ask("PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT DISTINCT ?thing"
                + " { ?thing skos:prefLabel \"" + label + "\" }");
        if (iris.isEmpty() || iris.contains("\n")) {
            throw new AssertionError(label + " is not one thing: " + iris);
        }
        return iris;
    }

    /** Waits until the graph follows the log. */
    void follow(String cookie) {
        Instant end = Instant.now().plusSeconds(60);
        while (!get("/corrections", cookie).body().contains("The graph follows all corrections.")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The graph does not follow");
            }
            pause();
        }
    }

    /** The page of what there is to judge, as soon as that is worked out. */
    String review(String cookie) {
        Instant end = Instant.now().plusSeconds(60);
        String page = get("/review", cookie).body();
        while (page.contains("being worked out")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("What there is to judge is not worked out");
            }
            pause();
            page = get("/review", cookie).body();
        }
        return page;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        index.close();
        open.close();
    }
}
