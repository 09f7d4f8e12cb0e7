package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URLEncoder;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.store.NewsStore;
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

    private static long time(SiteWalk walk, String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        assertThat(walk.get(path).statusCode()).as(path).isLessThan(500);
        return System.nanoTime() - begin;
    }

    /** The answers to named queries, which read as much of the graph as their question needs, are none of these pages. */
    private static boolean isPage(String path) {
        return !path.startsWith("/queries/") && !path.startsWith("/ui") && !path.startsWith("/news");
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
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        try {
            List<Future<Map<String, List<Long>>>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                List<String> order = new ArrayList<>(paths);
                Collections.shuffle(order, new Random(client));
                all.add(clients.submit(visitor(order)));
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
        tell(CLIENTS + " clients", times);
        assertThat(times)
                .allSatisfy(
                        (sort, each) -> assertThat(each.part(.95)).as(sort).isLessThan(PATIENCE * CROWD_MILLISECONDS));
    }

    private static Callable<Map<String, List<Long>>> visitor(List<String> paths) {
        return () -> {
            SiteWalk walk = new SiteWalk(server.home());
            Map<String, List<Long>> taken = new TreeMap<>();
            for (String path : paths) {
                taken.computeIfAbsent(SiteWalk.sort(path), sort -> new ArrayList<>())
                        .add(time(walk, path));
            }
            return taken;
        };
    }
}
