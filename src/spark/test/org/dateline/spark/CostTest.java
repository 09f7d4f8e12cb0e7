package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.cli.Variants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an article costs on Spark in time of a processor, beside a single process. Both run in one process, after each has run
 * once to warm up, so that what starting costs is left out. The single process extracts one half before and one after, since
 * whoever comes later has the warmer code. {@code -Ddateline.cost=N} sets of how many articles.
 */
@EnabledIfSystemProperty(named = "dateline.cost", matches = "\\d+")
class CostTest {
    private static final Logger LOG = LoggerFactory.getLogger(CostTest.class);
    private static final int ARTICLES = Integer.getInteger("dateline.cost", 0);
    private static final double MOST = 1.3;

    @TempDir
    static Path folder;

    @Test
    void an_article_costs_at_most_a_third_more_than_in_a_single_process() throws Exception {
        List<String> few = articles("few", Math.min(400, ARTICLES));
        List<String> earlier = articles("earlier", ARTICLES / 2);
        List<String> later = articles("later", ARTICLES - ARTICLES / 2);
        List<String> all = Stream.concat(earlier.stream(), later.stream()).toList();
        try (Local local = new Local()) {
            JdkXml.use();
            extract(few);
            local.run(few, folder.resolve("warm"), null);
            long single = cost(() -> extract(earlier));
            long onSpark = cost(() -> local.run(all, folder.resolve("out"), null));
            single += cost(() -> extract(later));
            double ratio = (double) onSpark / single;
            LOG.warn(
                    "{} articles: {} ms each in a single process, {} ms on Spark, ratio {}",
                    ARTICLES,
                    each(single),
                    each(onSpark),
                    "%.3f".formatted(ratio));
            assertThat(ratio).isLessThan(MOST);
        }
    }

    private static void extract(List<String> input) throws Exception {
        SinglePass.extract(input, Files.createTempFile(folder, "single", ".nq.gz"), new ArrayList<>());
    }

    private static List<String> articles(String name, int count) throws IOException {
        Path articles = Files.createDirectory(folder.resolve(name));
        return List.of(Variants.whole(Path.of("seeds"), count, new Random(name.hashCode()), articles)
                .toString());
    }

    private static String each(long nanoseconds) {
        return "%.1f".formatted(nanoseconds / 1e6 / ARTICLES);
    }

    /** Work that may fail. */
    private interface Costly {
        void run() throws Exception;
    }

    private static long cost(Costly work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return system.getProcessCpuTime() - before;
    }
}
