package org.dateline.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows the links of a server's pages, every sort of page alike. */
final class SiteWalk {
    private final URI home;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Deque<String>> open = new TreeMap<>();

    /** @param home the first page of the server */
    SiteWalk(URI home) {
        this.home = home;
    }

    /** What answers. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Visits pages.
     *
     * @param begin where to begin, as paths
     * @param visits how many to visit
     * @param visited takes each path and its answer
     * @return the paths of pages by their sort, in the order of the visits
     */
    Map<String, List<String>> walk(
            Collection<String> begin, int visits, BiConsumer<String, HttpResponse<String>> visited)
            throws IOException, InterruptedException {
        begin.forEach(this::note);
        Map<String, List<String>> pages = new TreeMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int visit = 0; visit < visits && !open.isEmpty(); visit++) {
            String sort = Collections.min(open.keySet(), Comparator.comparingInt(each -> taken.getOrDefault(each, 0)));
            String path = open.get(sort).remove();
            open.values().removeIf(Deque::isEmpty);
            taken.merge(sort, 1, Integer::sum);
            HttpResponse<String> answer = get(path);
            visited.accept(path, answer);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                pages.computeIfAbsent(sort, any -> new ArrayList<>()).add(path);
                links(path, answer.body()).forEach(this::note);
            }
        }
        return pages;
    }

    private void note(String path) {
        if (seen.add(path)) {
            open.computeIfAbsent(sort(path), any -> new ArrayDeque<>()).add(path);
        }
    }

    /** The first part of a path, what kind of thing is below it, and the names of its parameters. */
    static String sort(String path) {
        URI uri = URI.create(path);
        String[] parts = uri.getPath().split("/");
        String names = uri.getRawQuery() == null
                ? ""
                : Pattern.compile("&")
                        .splitAsStream(uri.getRawQuery())
                        .map(each -> each.split("=")[0])
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(","));
        return "/" + (parts.length > 1 ? parts[1] : "") + (parts.length > 3 ? "/…/" + parts[3] : "") + "?" + names;
    }

    private Set<String> links(String path, String html) {
        Set<String> links = new LinkedHashSet<>();
        for (Element link : Jsoup.parse(html, home.resolve(path).toString()).select("a[href]")) {
            String to = link.absUrl("href").replaceAll("#.*", "");
            if (to.startsWith(home.toString())) {
                links.add(to.substring(home.toString().length() - 1));
            }
        }
        return links;
    }
}
