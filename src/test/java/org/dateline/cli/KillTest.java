package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A build that is killed at any moment leaves whole articles, and can be taken up again. The moments are spread over the
 * whole build; {@code -Ddateline.kills=N} sets how many there are.
 */
class KillTest {
    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int KILLS = Integer.getInteger("dateline.kills", 2);
    private static final int ARTICLES = 40 + 10 * KILLS;
    private static final int BATCH = 4;
    private static final Random RANDOM = new Random(20260203);

    @TempDir
    static Path folder;

    private static Path articles = Path.of("");
    private static Map<String, List<String>> undisturbed = Map.of();
    private static long undisturbedSize;

    @BeforeAll
    static void build_undisturbed() throws IOException {
        articles = Variants.of(Path.of("seeds"), ARTICLES, RANDOM, Files.createDirectory(folder.resolve("articles")));
        Path store = folder.resolve("undisturbed");
        Program.done("build", articles, "--store", store, "--batch", BATCH);
        undisturbed = Program.graphs(Program.export(store));
        undisturbedSize = terms(store);
        assertThat(undisturbed).hasSize(ARTICLES);
    }

    @Test
    void every_article_is_whole_or_absent_after_each_kill_and_the_build_is_taken_up_again() throws Exception {
        Path store = folder.resolve("killed");
        List<Integer> found = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            double moment = (kill + RANDOM.nextDouble()) / KILLS;
            killAt(Math.round(moment * undisturbedSize), store);
            if (Files.exists(store.resolve("dateline.properties"))) {
                found.add(wholeArticles(store));
            }
        }
        LOG.info("articles whole after each of {} kills, of {}: {}", KILLS, ARTICLES, found);
        assertThat(found).as("a kill came before the end").anyMatch(articles -> articles < ARTICLES);
        assertThat(found).isSorted();
        Program.done("build", articles, "--store", store, "--batch", BATCH);
        assertThat(Program.graphs(Program.export(store))).isEqualTo(undisturbed);
    }

    /** Kills a build a moment after the store has taken up so many bytes of terms. */
    private static void killAt(long size, Path store) throws IOException, InterruptedException {
        Process build = Program.start(folder.resolve("err"), "build", articles, "--store", store, "--batch", BATCH);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (build.isAlive() && terms(store) < size && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        Thread.sleep(RANDOM.nextInt(300));
        build.destroyForcibly().waitFor();
    }

    /** How many articles a store holds, all of them as in the undisturbed build. */
    private static int wholeArticles(Path store) {
        Map<String, List<String>> graphs = Program.graphs(Program.export(store));
        assertThat(undisturbed).containsAllEntriesOf(graphs);
        Program.done("validate", "--store", store);
        return graphs.size();
    }

    /** The size of the file to which TDB2 appends new terms. */
    private static long terms(Path store) {
        return store.resolve("Data-0001").resolve("nodes-data.obj").toFile().length();
    }
}
