package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process has as much memory for many articles as for a tenth of them: extraction in a Java that is told nothing about memory, a
 * build within a limit. {@code -Ddateline.scale=20000} sets how many there are;
 * below ten thousand Java has not yet grown to where it stays, so nothing is measured.
 */
class FlatMemoryTest {
    private static final Logger LOG = LoggerFactory.getLogger(FlatMemoryTest.class);
    private static final int ARTICLES = Integer.getInteger("dateline.scale", 0);
    private static final int LEAST = 10_000;
    private static final int PART = Integer.getInteger("dateline.part", 10);
    private static final double MOST = 1.1;
    /** The limit that README names for a build, which Java left to itself would let grow to where garbage is collected late. */
    private static final String LIMIT = "-Xmx1500m";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"extract", "build"})
    void memory_does_not_grow_with_the_number_of_articles(String command) throws Exception {
        assumeTrue(ARTICLES >= LEAST, "Set dateline.scale to at least " + LEAST);
        ProcessUsage few = run(command, ARTICLES / PART);
        ProcessUsage many = run(command, ARTICLES);
        LOG.info(
                "{}: {} MB resident for {} articles ({}), {} MB for {} ({}), {} s of processors",
                command,
                few.resident(),
                ARTICLES / PART,
                few.parts(),
                many.resident(),
                ARTICLES,
                many.parts(),
                Math.round(many.processorSeconds()));
        assertThat((double) many.resident()).isLessThanOrEqualTo(MOST * few.resident());
    }

    private ProcessUsage run(String command, int count) throws IOException, InterruptedException {
        Path articles = folder.resolve("articles" + count);
        if (Files.notExists(articles)) {
            Variants.whole(Path.of("seeds"), count, new Random(7), Files.createDirectory(articles));
        }
        Path output = folder.resolve(command + count + ".nq");
        Process process = command.equals("build")
                ? Program.startHere(List.of(LIMIT), "build", articles, "--store", output)
                : Program.startHere("extract", articles, "-o", output);
        ProcessUsage usage = ProcessUsage.of(process);
        try (InputStream err = process.getErrorStream()) {
            err.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(usage.await()).isZero();
        return usage;
    }
}
