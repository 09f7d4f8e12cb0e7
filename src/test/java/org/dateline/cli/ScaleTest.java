package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.store.NewsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A build of many articles, by a Java that is told nothing about memory, takes memory and disk as it should, and as much time
 * for the last of them as for the first.
 * {@code -Ddateline.scale=N} sets how many articles there are, of some 500 tokens each; the limits of time hold from a
 * thousand on.
 */
class ScaleTest {
    private static final Logger LOG = LoggerFactory.getLogger(ScaleTest.class);
    private static final int ARTICLES = Integer.getInteger("dateline.scale", 150);
    private static final int MOST_MEGABYTES = 3_000;
    private static final double SWOLLEN = 1.5;
    private static final double SLOWER = 1.3;
    private static final Pattern STEP = Pattern.compile("[A-Z][a-z]+ ");
    private static final Pattern PROGRESS = Pattern.compile("Extracted ([\\d,]+) articles?,");

    @TempDir
    Path folder;

    private final TreeMap<Integer, Double> seconds = new TreeMap<>();
    private final Map<String, Long> stages = new LinkedHashMap<>();

    @Test
    void time_memory_and_disk_stay_in_proportion() throws Exception {
        Path articles =
                Variants.whole(Path.of("seeds"), ARTICLES, new Random(7), Files.createDirectory(folder.resolve("a")));
        Path store = folder.resolve("store");
        long begin = System.nanoTime();
        ProcessUsage usage = build(articles, store);
        double whole = (System.nanoTime() - begin) / 1e9;
        long before;
        long after;
        try (NewsStore built = NewsStore.open(store)) {
            before = built.sizeOnDisk();
            built.compact();
            after = built.sizeOnDisk();
        }
        LOG.info(
                "{} articles in {} s, {} s of processors, {} MB resident ({}), {} MB on disk, {} MB compacted; last told of"
                        + " steps in seconds: {}; seconds a thousand: {}",
                ARTICLES,
                Math.round(whole),
                Math.round(usage.processorSeconds()),
                usage.resident(),
                usage.parts(),
                before >> 20,
                after >> 20,
                stages,
                thousands());
        assertThat(usage.resident()).isLessThan(MOST_MEGABYTES);
        assertThat((double) before).isLessThanOrEqualTo(SWOLLEN * after);
        List<Double> thousands = thousands();
        if (thousands.size() > 2) {
            assertThat(thousands.get(thousands.size() - 1)).isLessThanOrEqualTo(SLOWER * thousands.get(1));
        }
    }

    private ProcessUsage build(Path articles, Path store) throws IOException, InterruptedException {
        Process build = Program.startHere("build", articles, "--store", store);
        ProcessUsage usage = ProcessUsage.of(build);
        long begin = System.nanoTime();
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(build.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = err.readLine(); line != null; line = err.readLine()) {
                stage(line, (System.nanoTime() - begin) / 1e9);
                Matcher progress = PROGRESS.matcher(line);
                if (progress.find()) {
                    int done = Integer.parseInt(progress.group(1).replace(",", ""));
                    seconds.put(done, (System.nanoTime() - begin) / 1e9);
                }
            }
        }
        assertThat(usage.await()).isZero();
        return usage;
    }

    /** Takes note of when the program told last of each of its steps. */
    private void stage(String line, double second) {
        Matcher step = STEP.matcher(line);
        if (step.lookingAt()) {
            stages.put(step.group(), Math.round(second));
        }
    }

    /** The seconds that each thousand articles took, between the moments of which the program told. */
    private List<Double> thousands() {
        List<Double> thousands = new ArrayList<>();
        for (int end = 1_000; end <= ARTICLES; end += 1_000) {
            thousands.add(Math.round(10 * (at(end) - at(end - 1_000))) / 10.0);
        }
        return thousands;
    }

    private double at(int articles) {
        Map.Entry<Integer, Double> below = seconds.floorEntry(articles);
        Map.Entry<Integer, Double> above = seconds.ceilingEntry(articles);
        if (below == null || above == null) {
            Map.Entry<Integer, Double> known = below == null ? above : below;
            return known == null ? 0 : known.getValue() * articles / known.getKey();
        }
        int span = above.getKey() - below.getKey();
        double share = span == 0 ? 0 : (articles - below.getKey()) / (double) span;
        return below.getValue() + share * (above.getValue() - below.getValue());
    }
}
