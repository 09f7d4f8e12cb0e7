package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.annotate.Annotator;
import org.dateline.extract.Extractor;
import org.dateline.model.Document;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.source.Sources;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Extraction does not become much slower without anybody noticing. No clock is asked, since machines differ and are busy: the time
 * of a processor that a token takes is compared with that of a fixed piece of work of the same kind, which looks numbers up in a
 * table larger than the caches and handles short texts, in the same process and in turns with it. The best of several turns counts.
 */
class ExtractionCostTest {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionCostTest.class);
    /** How much work a token may take, in units of calibration. Measured was 39; the limit is three times that. */
    private static final double MOST_UNITS = 120;

    private static final int TURNS = 5;
    private static final int UNITS = 20_000;
    private static final int[] TABLE = new int[1 << 22];
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int sink;

    @Test
    void a_token_takes_no_more_than_so_many_units_of_calibration() throws Exception {
        List<Document> articles = new ArrayList<>();
        Sources.of(List.of("seeds"), InputStream.nullInputStream()).read(articles::add, fault -> {});
        Annotator annotator = new Annotator();
        int tokens = articles.stream()
                .flatMap(article -> annotator.annotate(article).sentences().stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        Extractor extractor = new Extractor();
        double token = Double.MAX_VALUE;
        double unit = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS || turn < 3 * TURNS && token / unit > MOST_UNITS; turn++) {
            unit = Math.min(unit, time(ExtractionCostTest::calibrate) / UNITS);
            token = Math.min(token, time(() -> articles.forEach(article -> read(extractor, article))) / tokens);
        }
        LOG.info("{} units of calibration a token, {} ns each", Math.round(10 * token / unit) / 10.0, Math.round(unit));
        assertThat(token / unit).isLessThan(MOST_UNITS);
    }

    private static double time(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private static void read(Extractor extractor, Document article) {
        sink += DocumentGraph.of(extractor.extract(article), new Iris(Iris.DEFAULT_BASE))
                .quads()
                .size();
    }

    /** Each unit looks up sixteen numbers all over a table, and makes a short text that it counts in a sorted map. */
    private static void calibrate() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        int hash = 1;
        for (int unit = 0; unit < UNITS; unit++) {
            for (int i = 0; i < 16; i++) {
                hash = hash * 0x9E3779B1 + TABLE[(hash ^ unit) >>> 10] + i;
            }
            counts.merge("w" + (hash & 1023), 1, Integer::sum);
        }
        sink += counts.size();
    }
}
