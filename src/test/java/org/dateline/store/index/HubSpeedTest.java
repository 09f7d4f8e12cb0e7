package org.dateline.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Identification;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What pages ask about an entity of very many statements comes in time: that of the processor, which is the same beside other work. {@code -Ddateline.hub=N} sets how many statements it has,
 * ten in each article beside ten of others.
 */
class HubSpeedTest {
    private static final Logger LOG = LoggerFactory.getLogger(HubSpeedTest.class);
    private static final int STATEMENTS = Integer.getInteger("dateline.hub", 3_000);
    private static final int MOST_MILLISECONDS = 400;
    private static final int RUNS = 5;
    private static final int PER_ARTICLE = 10;
    private static final String HUB = "Norrland";

    @TempDir
    Path folder;

    @Test
    void a_hub_is_answered_as_fast_as_any() {
        IndexFolder files = new IndexFolder(folder, Draft.BASE);
        long start = System.nanoTime();
        try (IndexRows rows = IndexRows.create(files, Identification.AT_ITS_WORD)) {
            for (int i = 0; i < STATEMENTS / PER_ARTICLE; i++) {
                Draft article = article(i);
                rows.replace(IndexedDocument.of(article.iri(), article.quads()));
            }
            rows.finish(1);
        }
        LOG.info(
                "{} articles indexed in {} ms, of which the processor worked {} ms",
                STATEMENTS / PER_ARTICLE,
                (System.nanoTime() - start) / 1_000_000,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000);
        try (ExplorerIndex index = files.open()) {
            assertThat(index.statements(Selection.of(Draft.entity(HUB)), 0, 1).total())
                    .isEqualTo(STATEMENTS);
            Map<String, Double> times = times(index);
            LOG.info("milliseconds of the processor for a hub of {} statements: {}", STATEMENTS, times);
            assertThat(times)
                    .allSatisfy((name, milliseconds) ->
                            assertThat(milliseconds).as(name).isLessThan(MOST_MILLISECONDS));
        }
    }

    private static Draft article(int number) {
        String day = LocalDate.of(2030, 1, 1).plusDays(number % 900).toString();
        Draft article = new Draft("a" + number, "Report " + number + " from the north", day)
                .entity(Vocabulary.PLACE_CLASS, HUB)
                .sentence("The council met again for report number " + number + ".");
        for (int i = 0; i < PER_ARTICLE; i++) {
            String person = "Person " + (number * 7L + i * 31) % 2_000;
            String body = "Body " + (number * 3L + i) % 500;
            article.entity(Vocabulary.PERSON, person)
                    .entity(Vocabulary.ORGANIZATION_CLASS, body)
                    .statement(person, i % 2 == 0 ? "visited" : "criticised", HUB)
                    .statement(person, "met", body)
                    .figure(i + " boats", Integer.toString(i), "boat", HUB, person);
        }
        return article;
    }

    private static Map<String, Double> times(ExplorerIndex index) {
        Selection hub = Selection.of(Draft.entity(HUB));
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("statements", () -> index.statements(hub, 0, 50));
        questions.put("last statements", () -> index.statements(hub, STATEMENTS - 50, 50));
        questions.put("relations", () -> index.relations(hub));
        questions.put("edges", () -> index.edges(hub, 100));
        questions.put("neighbours", () -> index.neighbours(Draft.entity(HUB), 50));
        questions.put("figures", () -> index.figures(hub, Optional.empty(), 0, 50));
        questions.put("counted", () -> index.counted(hub, 50));
        questions.put("articles", () -> index.articles(hub, 0, 50));
        questions.put("timeline", () -> index.timeline(hub));
        questions.put("places", () -> index.places(hub, 50));
        questions.put("entity", () -> index.entity(Draft.entity(HUB)));
        questions.put("path", () -> index.path(Draft.entity("Body 1"), Draft.entity("Body 499"), Selection.ALL, 4));
        questions.put("complete", () -> index.complete("p", 10));
        questions.put("search", () -> index.search("council met report", EnumSet.allOf(HitKind.class), 10));
        Map<String, Double> times = new LinkedHashMap<>();
        questions.forEach((name, question) -> {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < RUNS; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                question.run();
                best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
            }
            times.put(name, Math.round(best * 10) / 10.0);
        });
        return times;
    }
}
