package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.dateline.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names that stand in very many articles are settled with the work spread evenly. {@code -Ddateline.skew=N} sets of how many
 * articles, all of which name one person, and a third another.
 */
@EnabledIfSystemProperty(named = "dateline.skew", matches = "\\d+")
class SkewTest {
    private static final Logger LOG = LoggerFactory.getLogger(SkewTest.class);
    private static final int ARTICLES = Integer.getInteger("dateline.skew", 0);
    private static final int PARTS = 8;
    /** A stage that takes less, in nanoseconds of a processor, takes no time worth dividing. */
    private static final long WORTH_DIVIDING = 2_000_000_000L;

    private static final double MOST = 3;
    private static final List<String> FIRST = List.of("Ada", "Boris", "Clara", "Dmitri", "Elena", "Felix", "Greta");
    private static final List<String> BEGINNINGS =
            List.of("Bel", "Cor", "Dan", "Fer", "Gal", "Hol", "Jar", "Kel", "Mor");
    private static final List<String> ENDINGS =
            List.of("ado", "bert", "den", "ford", "ina", "lund", "mark", "ova", "wick");

    /** So many words that the articles are no copies of each other. */
    private static final List<String> THINGS = List.of(
            "bridge",
            "harbour",
            "court",
            "school",
            "market",
            "railway",
            "hospital",
            "museum",
            "mill",
            "airport",
            "dam",
            "library");

    private static final List<String> DEEDS =
            List.of("wants", "rejected", "sold", "opened", "lost", "found", "promised", "built", "closed", "needs");

    @TempDir
    static Path folder;

    @Test
    void no_task_has_far_more_to_do_than_others() throws Exception {
        Path own = folder.resolve("own");
        Path output = folder.resolve("settled");
        TaskTimes times = new TaskTimes();
        try (Local local = new Local()) {
            local.run(List.of(articles().toString()), own, null);
            local.spark().sc().addSparkListener(times);
            SettledCounts counts = new SettleJob(local.spark())
                    .run(new SettleJob.Order(
                            List.of(own.toString()),
                            output.toString(),
                            new Rules(Iris.DEFAULT_BASE, ""),
                            PARTS,
                            false));
            assertThat(counts.documents()).isEqualTo(ARTICLES);
        }
        assertThat(SinglePass.hashOfParts(output))
                .isEqualTo(Exported.ofParts(own, folder).hash());
        assertThat(times.stages()).isNotEmpty();
        times.stages().forEach((stage, tasks) -> {
            // A stage may read as well as decide, in tasks of each kind for each part.
            long[] longest = tasks.stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .skip(Math.max(0, tasks.size() - PARTS))
                    .toArray();
            long all = LongStream.of(longest).sum();
            double uneven = (double) longest[longest.length - 1] * longest.length / all;
            LOG.warn(
                    "Stage {}: the longest of {} tasks, {} s of a processor in all, took {} times the mean of these",
                    stage,
                    longest.length,
                    "%.1f".formatted(all / 1e9),
                    "%.2f".formatted(uneven));
            assertThat(all < WORTH_DIVIDING || uneven < MOST)
                    .as("stage " + stage)
                    .isTrue();
        });
    }

    private static Path articles() throws IOException {
        Random random = new Random(ARTICLES);
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            String text = "Prime Minister Marta Kolvin met %s in %s on Monday.".formatted(person(i), place(i / 3));
            for (int sentence = 0; sentence < 4; sentence++) {
                text += " The %s of %s %s a %s."
                        .formatted(
                                any(THINGS, random),
                                place(random.nextInt(900)),
                                any(DEEDS, random),
                                any(THINGS, random));
            }
            if (i % 3 == 0) {
                text += "\n\nTomas Beldar spoke to reporters in %s.".formatted(place(i / 2));
            }
            Files.writeString(articles.resolve("%05d.txt".formatted(i)), text + "\n");
        }
        return articles;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String person(int number) {
        return FIRST.get(number % FIRST.size()) + " " + place(number / FIRST.size());
    }

    private static String place(int number) {
        int rest = number / BEGINNINGS.size();
        return BEGINNINGS.get(number % BEGINNINGS.size())
                + (rest == 0 ? "" : ENDINGS.get(rest % ENDINGS.size()).substring(0, 2))
                + ENDINGS.get(rest / ENDINGS.size() % ENDINGS.size());
    }

    /** What tasks have taken of a processor, by stage. */
    private static final class TaskTimes extends SparkListener {
        private final Map<Integer, List<Long>> byStage = new ConcurrentSkipListMap<>();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            byStage.computeIfAbsent(task.stageId(), stage -> new ArrayList<>())
                    .add(task.taskMetrics().executorCpuTime());
        }

        Map<Integer, List<Long>> stages() {
            return byStage;
        }
    }
}
