package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.store.KeptArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A build that is killed at any moment keeps the articles that it has finished, and the next one goes on from there: it
 * extracts none of them again and comes to the same graph. The moments are spread over the whole build; {@code
 * -Ddateline.kills=N} sets how many there are, {@code -Ddateline.articles=N} of how many articles.
 */
class KillTest {
    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int KILLS = Integer.getInteger("dateline.kills", 3);
    private static final int ARTICLES = Integer.getInteger("dateline.articles", 120);
    private static final int BATCH = 4;
    private static final Random RANDOM = new Random(20260203);

    @TempDir
    static Path folder;

    private static Path articles = Path.of("");
    private static List<String> undisturbed = List.of();
    private static long undisturbedSize;

    @BeforeAll
    static void build_undisturbed() throws IOException {
        articles = Variants.of(Path.of("seeds"), ARTICLES, RANDOM, Files.createDirectory(folder.resolve("articles")));
        Path store = folder.resolve("undisturbed");
        Program.done("build", articles, "--store", store, "--batch", BATCH);
        undisturbed = Program.export(store);
        undisturbedSize = KeptArticles.in(store).bytes();
        assertThat(Program.graphs(undisturbed)).hasSizeGreaterThan(ARTICLES);
    }

    @Test
    void no_finished_article_is_lost_or_extracted_twice() throws Exception {
        Path store = folder.resolve("killed");
        List<Integer> found = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            double moment = (kill + RANDOM.nextDouble()) / (KILLS - 1);
            killAt(Math.round(moment * undisturbedSize), store);
            found.add(KeptArticles.in(store).articles());
        }
        LOG.info("articles kept after each of {} kills, of {}: {}", KILLS, ARTICLES, found);
        assertThat(found).as("a kill came before the end").anyMatch(articles -> articles < ARTICLES);
        assertThat(found).isSorted();
        String report = Program.done("build", articles, "--store", store, "--batch", BATCH);
        assertThat(report).contains("%,d as they were".formatted(found.get(KILLS - 1)));
        assertThat(KeptArticles.in(store).slack()).isZero();
        assertThat(Program.export(store)).isEqualTo(undisturbed);
        Program.done("validate", "--store", store);
    }

    @Test
    void what_a_stopped_build_has_finished_can_be_looked_at() throws Exception {
        Path store = folder.resolve("stopped");
        killAt(undisturbedSize / 3, store);
        int kept = KeptArticles.in(store).articles();
        assertThat(Program.done("query", "documents", "--store", store, "--format", "csv")
                        .lines())
                .hasSize(kept + 1);
    }

    /**
     * Kills a build a moment after it has kept so many bytes of articles; where these are more than there are, a moment
     * after it has begun to put them into the graph.
     */
    private static void killAt(long size, Path store) throws IOException, InterruptedException {
        Process build = Program.start(folder.resolve("err"), "build", articles, "--store", store, "--batch", BATCH);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        long wanted = Math.min(size, undisturbedSize);
        while (build.isAlive() && KeptArticles.bytesSoFar(store) < wanted && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        Thread.sleep(RANDOM.nextInt(size < wanted ? 100 : 1_000));
        build.destroyForcibly().waitFor();
    }
}
