package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dateline.extract.Extractor;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.model.Stage;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.source.Sources;
import org.dateline.store.Contribution;
import org.dateline.store.DocumentQuads;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * No stage takes more than in proportion to its input, on texts at the edge of what is published: each is read at four sizes, each
 * twice as large as the one before, and the slope of the time over the size, both as logarithms, says by which power it grows.
 * {@code -Ddateline.article=1000000} sets how many characters the longest article has, and {@code -Ddateline.sentence=20000} how
 * many words and marks the longest sentence.
 */
class StageSlopeTest {
    private static final Logger LOG = LoggerFactory.getLogger(StageSlopeTest.class);
    private static final int LONGEST_ARTICLE = Integer.getInteger("dateline.article", 160_000);
    private static final int LONGEST_SENTENCE = Integer.getInteger("dateline.sentence", 5_000);
    private static final int[] PARTS = {8, 4, 2, 1};
    private static final double STEEPEST = 1.3;
    /** What a stage takes for the largest text if it is to be judged by, in nanoseconds of a processor. */
    private static final long LEAST = 60_000_000;

    private static final int TRIALS = 4;

    private static final StageTimes TIMES = new StageTimes();
    private static final Extractor EXTRACTOR = new Extractor(Setup.SHIPPED, TIMES);
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    /**
     * A kind of text.
     *
     * @param most how many units the largest has
     * @param text a text of so many units
     */
    private record Kind(String name, int most, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("an article of many names", LONGEST_ARTICLE / 100, StageSlopeTest::article),
                new Kind(
                        "a sentence without a stop",
                        LONGEST_SENTENCE / 8,
                        n -> "the bank paid the crew and met Hale ".repeat(n)),
                new Kind(
                        "two who stand together",
                        LONGEST_ARTICLE / 160,
                        n -> "Ana Varga left, and then Ana Maria Varga paid the old crew in the harbour. ".repeat(n)),
                new Kind("a word of letters", 100_000, n -> "they paid " + letters(n) + " today."),
                new Kind("a name of letters", 100_000, n -> "They met X" + letters(n) + " in Tessen."),
                new Kind("names in a list", 10_000, n -> several(n, i -> person(i) + ", ") + "were there."),
                new Kind(
                        "numbers in a sentence",
                        2_000,
                        n -> "They counted " + several(n, i -> i + " boats, ") + "no more."),
                new Kind("quotation in quotation", 2_000, n -> "“She said ".repeat(n) + "no" + "” he said".repeat(n)),
                new Kind("brackets in brackets", 2_000, n -> "(the bank ".repeat(n) + "paid" + ") today".repeat(n)),
                new Kind("a table", 1_500, n -> several(n, i -> person(i) + "\t" + i + "\t" + (3 * i) % 97 + "%\n")),
                new Kind("a page with a table", 1_500, n -> page(several(n, StageSlopeTest::row))));
    }

    private static String article(int paragraphs) {
        return several(
                paragraphs,
                i -> person(i) + " of " + OddInputs.name(i + 7) + " met " + person(2 * i) + " on Tuesday. “We paid "
                        + (i + 2) + " workers,” " + OddInputs.name(3 * i) + " said.\n\n");
    }

    private static String letters(int count) {
        return several(count, i -> Character.toString('a' + (i % 23) * (i % 23) % 23 + i % 3));
    }

    private static String row(int i) {
        return "<tr><td>" + person(i) + "</td><td>" + i + "</td><td>" + (3 * i) % 97 + "%</td></tr>";
    }

    private static String page(String rows) {
        return "<!DOCTYPE html><html><head><title>Results</title></head><body><article><h1>Results</h1><p>The votes were counted in"
                + " Tessen on Tuesday, the office said, and this is what they came to.</p><table>" + rows
                + "</table></article></body></html>";
    }

    private static String person(int i) {
        return OddInputs.name(3 * i) + " " + OddInputs.name(5 * i + 1);
    }

    private static String several(int count, IntFunction<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    @BeforeAll
    static void warmUp() throws Exception {
        for (int i = 0; i < 3; i++) {
            run(article(200));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_stage_takes_more_than_in_proportion(Kind kind) throws Exception {
        List<Map<Stage, Long>> best = new ArrayList<>();
        for (int ignored : PARTS) {
            best.add(new EnumMap<>(Stage.class));
        }
        Map<Stage, Double> slopes = Map.of();
        for (int trial = 0; trial < TRIALS; trial++) {
            for (int i = 0; i < PARTS.length; i++) {
                Map<Stage, Long> sizes = best.get(i);
                run(kind.text().apply(kind.most() / PARTS[i]))
                        .forEach((stage, taken) -> sizes.merge(stage, taken, Math::min));
            }
            slopes = slopes(best);
            if (trial > 0 && slopes.values().stream().allMatch(slope -> slope < STEEPEST)) {
                break;
            }
        }
        LOG.info("{}: milliseconds {}; slopes {}", kind, milliseconds(best.get(PARTS.length - 1)), slopes);
        assertThat(slopes).allSatisfy((stage, slope) -> assertThat(slope).isLessThan(STEEPEST));
    }

    private static Map<Stage, Long> milliseconds(Map<Stage, Long> taken) {
        Map<Stage, Long> told = new EnumMap<>(taken);
        told.replaceAll((stage, nanoseconds) -> nanoseconds / 1_000_000);
        return told;
    }

    /** The slope of a line through the logarithms of the times, by least squares, for each stage that takes long enough. */
    private static Map<Stage, Double> slopes(List<Map<Stage, Long>> sizes) {
        Map<Stage, Double> slopes = new EnumMap<>(Stage.class);
        sizes.get(sizes.size() - 1).forEach((stage, longest) -> {
            if (longest >= LEAST) {
                double sum = 0;
                double squares = 0;
                for (int i = 0; i < sizes.size(); i++) {
                    double x = i - (sizes.size() - 1) / 2.0;
                    sum += x * Math.log(Math.max(1, sizes.get(i).get(stage))) / Math.log(2);
                    squares += x * x;
                }
                slopes.put(stage, Math.round(100 * sum / squares) / 100.0);
            }
        });
        return slopes;
    }

    /** What each stage takes for a text, in nanoseconds of a processor. */
    private static Map<Stage, Long> run(String text) throws Exception {
        TIMES.costs().clear();
        TIMES.begin();
        List<Document> documents = new ArrayList<>();
        Sources.of(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .read(documents::add, fault -> {});
        TIMES.end(Stage.READ);
        for (Document document : documents) {
            DocumentGraph graph = DocumentGraph.of(EXTRACTOR.extract(document), IRIS);
            TIMES.end(Stage.RDF);
            Contribution.of(new DocumentQuads(graph.iri(), graph.quads()), OpenStore.COPIES);
            TIMES.end(Stage.CONTRIBUTION);
        }
        Map<Stage, Long> taken = new EnumMap<>(Stage.class);
        TIMES.costs().forEach((stage, cost) -> taken.put(stage, cost.nanoseconds()));
        return taken;
    }
}
