package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dateline.extract.Extractor;
import org.dateline.model.Document;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The time that a text takes grows in proportion to its length, from the bytes to the checked graph. {@code
 * -Ddateline.megabytes=5} reads texts of that size besides.
 */
class LinearTimeTest {
    private static final int LENGTH = 20_000;
    private static final int TIMES = 4;
    /** What a text of {@link #TIMES} times the length may take for each character, by the time of the short one. */
    private static final double ALLOWED = 2.5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 6;
    private static final int SECONDS_PER_MEGABYTE = 60;

    private static final String PROSE =
            "On Tuesday Prime Minister Viktor Hale met Lena Drost in Tessen, and 47 people were killed, officials said. "
                    + "“We will not go,” said Elin Varga of Norwind. The bank paid $3.1m to 1,200 workers. ";

    private static final Extractor EXTRACTOR = new Extractor();

    private record Kind(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.concat(
                onOneLine(),
                Stream.of(
                        new Kind("one word without a space", n -> fill("word", n)),
                        new Kind("quotations never closed", n -> fill("“ We will go ", n)),
                        new Kind(
                                "new names in every sentence",
                                n -> grow(n, i -> person(i) + " met " + person(-i) + ". ")),
                        new Kind(
                                "new bodies in every sentence", n -> grow(n, i -> "The " + person(i) + " Bank paid. ")),
                        new Kind("one family", n -> grow(n, i -> OddInputs.name(i) + " Hale met Mr Hale. ")),
                        new Kind(
                                "all capitals",
                                n -> grow(n, i -> OddInputs.name(i).toUpperCase() + " ")),
                        new Kind("figures", n -> grow(n, i -> i + " people, ")),
                        new Kind("agencies", n -> fill("By Reuters (AP) and, according to Xinhua, ", n)),
                        new Kind("shouts", n -> fill("! ", n)),
                        new Kind("a word of apostrophes", n -> fill("a’", n)),
                        new Kind("a word of hyphens", n -> fill("France-", n)),
                        new Kind("emoji", n -> fill("👩🏽‍🚀 ", n)),
                        new Kind("short lines", n -> fill("Viktor Hale\n", n)),
                        new Kind("header lines", n -> "Title: x\n" + fill("key: value\n", n))));
    }

    static Stream<Kind> onOneLine() {
        return Stream.of(
                new Kind("prose", n -> fill(PROSE, n)),
                new Kind("one sentence without a full stop", n -> fill(PROSE.replace(".", "") + "and ", n)),
                new Kind("one word repeated", n -> fill("word ", n)),
                new Kind("quotation marks all over", n -> fill("“We go,” \" said ” Hale “ ", n)));
    }

    @BeforeAll
    static void warmUp() throws Exception {
        for (int i = 0; i < RUNS; i++) {
            run(fill(PROSE, LENGTH));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void four_times_the_text_takes_about_four_times_as_long(Kind kind) throws Exception {
        String brief = kind.text().apply(LENGTH);
        String lengthy = kind.text().apply(LENGTH * TIMES);
        long shortTime = Long.MAX_VALUE;
        long longTime = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            shortTime = Math.min(shortTime, run(brief));
            longTime = Math.min(longTime, run(lengthy));
            if (i > 0 && longTime <= ALLOWED * TIMES * shortTime) {
                return;
            }
        }
        assertThat((double) longTime / TIMES / shortTime).isLessThan(ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("onOneLine")
    void megabytes_on_one_line_are_read(Kind kind) throws Exception {
        int megabytes = Integer.getInteger("dateline.megabytes", 0);
        assumeTrue(megabytes > 0, "Set dateline.megabytes to read texts of that size");
        long seconds = run(kind.text().apply(megabytes << 20)) / 1_000_000_000;
        System.Logger log = System.getLogger(LinearTimeTest.class.getName());
        log.log(System.Logger.Level.INFO, "{0}: {1} MB in {2} s", kind, megabytes, seconds);
        assertThat(seconds).isLessThan((long) SECONDS_PER_MEGABYTE * megabytes);
    }

    @Test
    void five_megabytes_without_a_space_are_read_at_once() throws Exception {
        assertThat(run(fill("word", 5 << 20))).isLessThan(30_000_000_000L);
    }

    private static String person(int i) {
        return OddInputs.name(3 * i) + " " + OddInputs.name(5 * i + 1);
    }

    private static String fill(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static String grow(int length, IntFunction<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    /** Nanoseconds of a processor, which do not count what else the machine does. */
    private static long run(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long start = THREADS.getCurrentThreadCpuTime();
        List<Document> documents = new ArrayList<>();
        Sources.of(List.of("-"), new ByteArrayInputStream(bytes)).read(documents::add, fault -> {});
        for (Document document : documents) {
            DocumentGraph graph = DocumentGraph.of(EXTRACTOR.extract(document), new Iris("http://localhost:3030/"));
            assertThat(graph.grounding().refused()).isZero();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
