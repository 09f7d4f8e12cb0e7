package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.store.NewsStore;
import org.dateline.store.index.ExplorerIndex;

/** A store that was built, served on a free port, and a client of it. */
final class ServedStore implements AutoCloseable {
    private static final Pattern SHOWN_QUERY = Pattern.compile("href=\"/ui/#/dataset/news/query\\?query=([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final OpenStore open;
    private final ExplorerIndex index;
    private final NewsServer server;

    /** Serves a store. */
    ServedStore(Path store) {
        open = OpenStore.settled(NewsStore.open(store), new PrintWriter(new StringWriter()));
        index = open.explorer();
        server = NewsServer.start(ServerOptions.DEFAULT.withPort(0), open.store(), index, open::follow);
    }

    int port() {
        return server.port();
    }

    ExplorerIndex index() {
        return index;
    }

    /** What a page or file is, which must be there. */
    String get(String path) {
        HttpResponse<String> response = answer(path, "*/*;q=0.5,text/html");
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** What comes back, whatever it is. */
    HttpResponse<String> answer(String path, String accept) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The rows of a query. */
    List<Map<String, String>> ask(String sparql) {
        HttpResponse<String> answer = answer("/news/sparql?query=" + EditedStore.encoded(sparql), "text/csv");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body() + sparql);
        }
        return Csv.rows(answer.body());
    }

    /** The queries that a page shows, in the order in which it does. */
    static List<String> shownQueries(String page) {
        return SHOWN_QUERY
                .matcher(page)
                .results()
                .map(found -> URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
                .toList();
    }

    /** The first group of each match in a page. */
    static List<String> found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(each -> each.group(1)).toList();
    }

    @Override
    public void close() {
        server.close();
        index.close();
        open.close();
    }
}
