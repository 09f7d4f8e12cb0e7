package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.dateline.store.NewsStore;
import org.dateline.store.Parameter;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long pages take, of the things that are mentioned most above all. {@code -Ddateline.scale=10000} makes a store of so many
 * articles, {@code -Ddateline.store=DIR} takes one that is there; the limits are those for 10,000 articles.
 */
class ExplorerSpeedTest {
    private static final Logger LOG = LoggerFactory.getLogger(ExplorerSpeedTest.class);
    private static final int ARTICLES = Integer.getInteger("dateline.scale", 150);
    private static final int PAGE_MILLISECONDS = 500;
    private static final int TYPED_MILLISECONDS = 100;
    private static final int CROWD_MILLISECONDS = 1_000;
    /** A small run goes on beside other tests, which take their time. */
    private static final int PATIENCE = ARTICLES >= 1_000 || System.getProperty("dateline.store") != null ? 1 : 3;

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 4;
    private static final int PAGES = 300;
    private static final int EACH_SORT = 8;

    @TempDir
    static Path folder;

    private static OpenStore opened;
    private static ExplorerIndex index;
    private static NewsServer server;

    @BeforeAll
    static void serve() throws IOException {
        String given = System.getProperty("dateline.store");
        Path place = given == null ? folder.resolve("store") : Path.of(given);
        if (given == null) {
            Path articles = Files.createDirectory(folder.resolve("articles"));
            Program.done(
                    "build", Variants.whole(Path.of("seeds"), ARTICLES, new Random(7), articles), "--store", place);
        }
        opened = OpenStore.settled(NewsStore.open(place), new PrintWriter(Writer.nullWriter()));
        index = opened.explorer();
        server = NewsServer.start(ServerOptions.DEFAULT.withPort(0), opened.store(), index, opened::follow);
    }

    @AfterAll
    static void stop() {
        server.close();
        index.close();
        opened.close();
    }

    private static List<EntitySummary> hubs() {
        return Stream.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION)
                .flatMap(kind -> index.mostMentioned(kind, 2).stream())
                .toList();
    }

    private static String path(String iri) {
        return iri.substring(opened.store().base().length() - 1);
    }

    /** Pages of the most mentioned, and what their scripts ask for. */
    private static List<String> beginnings() {
        List<String> paths = new ArrayList<>(List.of("/", "/ledger", "/map", "/timeline", "/graph"));
        List<EntitySummary> hubs = hubs();
        for (EntitySummary hub : hubs) {
            String name = URLEncoder.encode(path(hub.entity().iri()).substring(1), StandardCharsets.UTF_8);
            paths.add(path(hub.entity().iri()));
            paths.add("/search?q=" + URLEncoder.encode(hub.entity().label(), StandardCharsets.UTF_8));
            paths.add("/search.json?q=" + URLEncoder.encode(hub.entity().label(), StandardCharsets.UTF_8));
            paths.add("/graph?focus=" + name);
            paths.add("/graph.json?focus=" + name);
            paths.add("/statements.json?entity=" + name);
            paths.add("/timeline?entity=" + name);
            paths.add("/map?entity=" + name);
            paths.add("/ledger?entity=" + name);
            paths.add("/path.json?from=" + name + "&to="
                    + URLEncoder.encode(
                            path(hubs.get(hubs.size() - 1).entity().iri()).substring(1), StandardCharsets.UTF_8));
        }
        index.articles(Selection.ALL, 0, 2).items().forEach(article -> paths.add(path(article.iri())));
        return paths;
    }

    /** Milliseconds that were taken, in order. */
    private record Times(List<Long> sorted) {
        static Times of(List<Long> nanoseconds) {
            return new Times(
                    nanoseconds.stream().map(each -> each / 1_000_000).sorted().toList());
        }

        long part(double share) {
            return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
        }

        @Override
        public String toString() {
            return "median " + part(.5) + " ms, 95 in 100 within " + part(.95) + " ms, longest " + part(1) + " ms";
        }
    }

    /** Until all is there: a page that comes before its answer is asked for again, as its script does. */
    private static long time(SiteWalk walk, String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> answer = walk.get(path);
        while (answer.body().contains("class=\"awaited\"")) {
            answer = walk.get(path);
        }
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        return System.nanoTime() - begin;
    }

    private static long first(SiteWalk walk, String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        assertThat(walk.get(path).body()).as(path).contains("<form");
        return System.nanoTime() - begin;
    }

    /** The answers to named queries, which read as much of the graph as their question needs, are none of these pages. */
    private static boolean isPage(String path) {
        return !path.startsWith("/queries/") && !path.startsWith("/ui") && !path.startsWith("/news");
    }

    private static final Map<String, String> ASKED_FOR = Map.ofEntries(
            Map.entry("in", "count"),
            Map.entry("kind", "person"),
            Map.entry("since", "2020-01-01"),
            Map.entry("is", "same"),
            Map.entry("least", "0.2"),
            Map.entry("counted", "death"),
            Map.entry("counts", "death"),
            Map.entry("doing", "met"),
            Map.entry("post", "minister"),
            Map.entry("part", "1"));

    /** Each named query, without parameters and with each: names are those of the most mentioned. */
    private static List<String> questions(String form) {
        String hub = hubs().get(2).entity().label();
        List<String> paths = new ArrayList<>();
        for (NamedQuery query : NamedQueries.shipped().all()) {
            String path = "/queries/" + query.name() + "?" + form;
            paths.add(path);
            for (Parameter parameter : query.parameters()) {
                String value = ASKED_FOR.getOrDefault(parameter.name(), hub);
                paths.add(path + "&" + parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return paths;
    }

    /** What looks across documents is worked out when the server begins; until then it is asked of the graph. */
    private static void awaitStanding() throws InterruptedException {
        long begin = System.nanoTime();
        while (!server.isReady()) {
            assertThat((System.nanoTime() - begin) / 1_000_000_000L)
                    .as("seconds until all is worked out")
                    .isLessThan(600);
            Thread.sleep(100);
        }
        LOG.info("waited {} ms for what looks across documents", (System.nanoTime() - begin) / 1_000_000);
    }

    @Test
    void named_queries_are_answered_at_once() throws Exception {
        awaitStanding();
        SiteWalk walk = new SiteWalk(server.home());
        Map<String, Times> times = new TreeMap<>();
        for (String path : Stream.of(
                        "limit=100", "limit=100&offset=100", "limit=100&format=csv", "limit=100&format=json")
                .flatMap(form -> questions(form).stream())
                .toList()) {
            List<Long> each = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                each.add(time(walk, path));
            }
            times.put(path, Times.of(each));
        }
        tell("named queries, one client", times);
        assertThat(times)
                .allSatisfy((path, each) -> assertThat(each.part(0)).as(path).isLessThan(PATIENCE * PAGE_MILLISECONDS));
    }

    @Test
    void the_form_of_a_named_query_comes_at_once_whatever_its_answer_takes() throws Exception {
        SiteWalk walk = new SiteWalk(server.home());
        Map<String, Times> times = new TreeMap<>();
        for (String path : questions("limit=100&offset=3")) {
            times.put(path, Times.of(List.of(first(walk, path))));
        }
        tell("the form of a named query", times);
        assertThat(times)
                .allSatisfy(
                        (path, each) -> assertThat(each.part(.95)).as(path).isLessThan(PATIENCE * PAGE_MILLISECONDS));
    }

    @Test
    void named_queries_of_a_newsroom_at_once_wait_no_longer_than_a_second() throws Exception {
        awaitStanding();
        crowd("named queries, " + CLIENTS + " clients", questions("limit=100"), path -> path.replaceAll("=[^&]*", ""));
    }

    @Test
    void all_rows_begin_to_come_at_once() throws Exception {
        awaitStanding();
        HttpClient client = HttpClient.newHttpClient();
        Map<String, Times> first = new TreeMap<>();
        Map<String, Times> last = new TreeMap<>();
        for (NamedQuery query : NamedQueries.shipped().all()) {
            String path = "/queries/" + query.name();
            long begin = System.nanoTime();
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(server.home().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            try (InputStream body = answer.body()) {
                assertThat(body.read()).as(path).isNotNegative();
                first.put(path, Times.of(List.of(System.nanoTime() - begin)));
                body.transferTo(OutputStream.nullOutputStream());
                last.put(path, Times.of(List.of(System.nanoTime() - begin)));
            }
        }
        tell("the first byte of all rows", first);
        tell("all rows", last);
        assertThat(first)
                .allSatisfy((path, each) ->
                        assertThat(each.part(1)).as(path).isLessThan(PATIENCE * 2L * CROWD_MILLISECONDS));
    }

    private static Map<String, List<String>> pages() throws IOException, InterruptedException {
        Map<String, List<String>> pages = new SiteWalk(server.home()).walk(beginnings(), PAGES, (path, answer) -> {});
        pages.keySet().removeIf(sort -> !isPage(sort));
        for (String path : beginnings()) {
            pages.computeIfAbsent(SiteWalk.sort(path), sort -> new ArrayList<>())
                    .add(path);
        }
        return pages;
    }

    @Test
    void pages_come_at_once() throws Exception {
        Map<String, List<String>> pages = pages();
        SiteWalk walk = new SiteWalk(server.home());
        Map<String, Times> times = new TreeMap<>();
        for (Map.Entry<String, List<String>> sort : pages.entrySet()) {
            List<Long> each = new ArrayList<>();
            for (String path : first(sort.getValue())) {
                for (int round = 0; round < ROUNDS; round++) {
                    each.add(time(walk, path));
                }
            }
            times.put(sort.getKey(), Times.of(each));
        }
        tell("one client", times);
        assertThat(times)
                .allSatisfy(
                        (sort, each) -> assertThat(each.part(.95)).as(sort).isLessThan(PATIENCE * PAGE_MILLISECONDS));
    }

    private static void tell(String who, Map<String, Times> times) {
        String slowest = times.entrySet().stream()
                .sorted(Comparator.comparingLong(each -> -each.getValue().part(.95)))
                .limit(EACH_SORT)
                .map(each -> "\n  " + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining());
        LOG.info("{}, {} sorts of page and request, the slowest:{}", who, times.size(), slowest);
    }

    private static List<String> first(List<String> paths) {
        return paths.stream().distinct().limit(EACH_SORT).toList();
    }

    @Test
    void what_is_typed_is_completed_as_it_is_typed() throws Exception {
        SiteWalk walk = new SiteWalk(server.home());
        List<Long> times = new ArrayList<>();
        for (EntitySummary hub : hubs()) {
            String name = hub.entity().label();
            for (int typed = 1; typed <= name.length(); typed++) {
                String words = URLEncoder.encode(name.substring(0, typed), StandardCharsets.UTF_8);
                times.add(time(walk, "/complete.json?q=" + words));
            }
        }
        LOG.info("completion: {}", Times.of(times));
        assertThat(Times.of(times).part(.95)).isLessThan(PATIENCE * TYPED_MILLISECONDS);
    }

    @Test
    void a_newsroom_at_once_waits_no_longer_than_a_second() throws Exception {
        List<String> paths = pages().values().stream()
                .flatMap(sort -> first(sort).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        crowd(CLIENTS + " clients", paths, SiteWalk::sort);
    }

    private static void crowd(String who, List<String> paths, UnaryOperator<String> sorts) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        try {
            List<Future<Map<String, List<Long>>>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                List<String> order = new ArrayList<>(paths);
                Collections.shuffle(order, new Random(client));
                all.add(clients.submit(visitor(order, sorts)));
            }
            for (Future<Map<String, List<Long>>> each : all) {
                each.get()
                        .forEach((sort, times) -> taken.computeIfAbsent(sort, any -> new ArrayList<>())
                                .addAll(times));
            }
        } finally {
            clients.shutdownNow();
        }
        Map<String, Times> times = new TreeMap<>();
        taken.forEach((sort, each) -> times.put(sort, Times.of(each)));
        tell(who, times);
        assertThat(times)
                .allSatisfy(
                        (sort, each) -> assertThat(each.part(.95)).as(sort).isLessThan(PATIENCE * CROWD_MILLISECONDS));
    }

    private static Callable<Map<String, List<Long>>> visitor(List<String> paths, UnaryOperator<String> sorts) {
        return () -> {
            SiteWalk walk = new SiteWalk(server.home());
            Map<String, List<Long>> taken = new TreeMap<>();
            for (String path : paths) {
                taken.computeIfAbsent(sorts.apply(path), sort -> new ArrayList<>())
                        .add(time(walk, path));
            }
            return taken;
        };
    }
}
