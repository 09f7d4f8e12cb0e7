package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jobs whose tasks run in other processes give what a single process gives, even if one of these is killed. {@code
 * -Ddateline.cluster.articles=N} sets of how many articles.
 */
class ClusterTest {
    private static final int ARTICLES = Integer.getInteger("dateline.cluster.articles", 34);
    private static final boolean IS_LONG = ARTICLES > 100;
    private static final int PARTS = 16;
    private static final long MINUTES = 2 + ARTICLES / 40;

    @TempDir
    static Path folder;

    private static List<String> input = List.of();
    private static long splitBytes;
    private static SinglePass single = new SinglePass("", 0, 0, List.of());

    @BeforeAll
    static void extract_in_a_single_process() throws Exception {
        input = News.mixed(folder, ARTICLES);
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        splitBytes = bytes / PARTS;
        single = SinglePass.of(folder, input);
    }

    @Test
    void in_a_cluster_within_one_process_for_each_worker() throws Exception {
        Java java = new Java(folder);
        String master = "local-cluster[2,1,1024]";
        Path output = folder.resolve("local-cluster");
        Process job = java.startJob("local-cluster", master, DatelineSpark.class, extracting(output));
        awaitSuccess(job, java, "local-cluster");
        assertThat(SinglePass.hashOfParts(output)).isEqualTo(single.hash());
        if (IS_LONG) {
            Path settled = folder.resolve("local-cluster-settled");
            job = java.startJob("local-cluster-settled", master, DatelineSettle.class, settling(output, settled));
            awaitSuccess(job, java, "local-cluster-settled");
            assertThat(SinglePass.hashOfParts(settled))
                    .isEqualTo(Exported.ofParts(output, folder).hash());
        }
    }

    @Test
    void on_a_master_with_two_workers_of_which_one_loses_its_executor() throws Exception {
        Java java = new Java(folder);
        Path output = folder.resolve("standalone");
        Path settled = folder.resolve("standalone-settled");
        try (Standalone cluster = Standalone.start(folder)) {
            Process job = java.startJob("standalone", cluster.address(), DatelineSpark.class, extracting(output));
            int finished = awaitParts(output, 3, job);
            kill(cluster);
            awaitSuccess(job, java, "standalone");
            int parts = SinglePass.files(output, "part-\\d+\\.json").size();
            assertThat(finished).as("the executor was killed in mid-run").isLessThan(parts - 2);
            assertThat(java.printed("standalone")).contains("Lost executor");
            job = java.startJob(
                    "standalone-settled", cluster.address(), DatelineSettle.class, settling(output, settled));
            awaitStages(java, "standalone-settled", 3, job);
            kill(cluster);
            awaitSuccess(job, java, "standalone-settled");
            assertThat(java.printed("standalone-settled")).contains("Lost executor");
        }
        assertThat(SinglePass.hashOfParts(output)).isEqualTo(single.hash());
        assertThat(SinglePass.files(output, "_.*")).isEmpty();
        assertThat(SinglePass.hashOfParts(settled))
                .isEqualTo(Exported.ofParts(output, folder).hash());
    }

    private static void kill(Standalone cluster) {
        List<ProcessHandle> executors = cluster.executors();
        assertThat(executors).as("the other may not have started yet").isNotEmpty();
        executors.get(0).destroyForcibly();
    }

    private static List<String> extracting(Path output) {
        List<String> arguments =
                new ArrayList<>(List.of("-o", output.toString(), "--split-bytes", Long.toString(splitBytes)));
        arguments.addAll(input);
        return arguments;
    }

    private static List<String> settling(Path own, Path output) {
        return List.of("-o", output.toString(), "--parts", Integer.toString(PARTS / 2), own.toString());
    }

    private static void awaitSuccess(Process job, Java java, String name) throws Exception {
        boolean ended = job.waitFor(MINUTES, TimeUnit.MINUTES);
        job.descendants().forEach(ProcessHandle::destroyForcibly);
        job.destroyForcibly();
        assertThat(ended).as(() -> printed(java, name)).isTrue();
        assertThat(job.exitValue()).as(() -> printed(java, name)).isZero();
    }

    private static String printed(Java java, String name) {
        try {
            return java.printed(name);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Waits until some parts are finished, and gives how many. */
    private static int awaitParts(Path output, int wanted, Process job) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        int finished = 0;
        while (finished < wanted && job.isAlive() && System.nanoTime() < end) {
            Thread.sleep(50);
            finished = Files.isDirectory(output)
                    ? SinglePass.files(output, "part-\\d+\\.json").size()
                    : 0;
        }
        return finished;
    }

    /** Waits until some stages of a job are finished, which it has many of. */
    private static void awaitStages(Java java, String name, int wanted, Process job) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (java.printed(name).split("Stage \\d+ .* finished in", -1).length <= wanted
                && job.isAlive()
                && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }
}
