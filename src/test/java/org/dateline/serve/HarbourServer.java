package org.dateline.serve;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.dateline.model.Identification;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.IndexFolder;

/** A server of the invented news of {@code harbour.trig} on a free port, and a client of it. */
final class HarbourServer implements AutoCloseable {
    static final String BASE = "http://localhost:3030/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final NewsServer server;
    private final ExplorerIndex index;
    private Path folder = Path.of("");

    HarbourServer() {
        this(ServerOptions.DEFAULT);
    }

    HarbourServer(ServerOptions options) {
        this(options, harbour());
    }

    /** A server of other news, in TriG. */
    HarbourServer(ServerOptions options, String trig) {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.executeWrite(() -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
        ExampleQuery example = new ExampleQuery(
                "Names",
                "everything that has a name",
                "SELECT ?name { ?thing <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }");
        index = indexed(dataset);
        server = NewsServer.start(options.withPort(0), dataset, BASE, List.of(example), index);
    }

    private ExplorerIndex indexed(DatasetGraph graph) {
        try {
            folder = Files.createTempDirectory("harbour-index");
            IndexFolder files = new IndexFolder(folder, BASE);
            files.follow(1, graph, Identification.AT_ITS_WORD);
            return files.open();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ExplorerIndex index() {
        return index;
    }

    private static String harbour() {
        try (InputStream news = HarbourServer.class.getResourceAsStream("harbour.trig")) {
            return new String(news.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    NewsServer server() {
        return server;
    }

    long size() {
        return dataset.calculateRead(() -> dataset.stream().count());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(Duration.ofSeconds(30));
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

    HttpResponse<String> get(String path, String accept) {
        HttpResponse<String> answer = send(request(path).header("Accept", accept));
        while (answer.body().contains("class=\"awaited\"")) {
            answer = send(request(path).header("Accept", accept));
        }
        return answer;
    }

    HttpResponse<String> query(String sparql) {
        return send(request("/news/sparql?query=" + encoded(sparql)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        index.close();
        dataset.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
