package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads damaged files, made from the fixtures of all formats: none stops the program, none takes long, and of each something is
 * read, reported or counted. {@code -Ddateline.mutations=3000} reads as many.
 */
class MutationTest {
    private static final Logger LOG = LoggerFactory.getLogger(MutationTest.class);
    private static final Path DOORS = Path.of("src/test/resources/org/dateline/source/doors");
    private static final int COUNT = Integer.getInteger("dateline.mutations", 300);
    private static final long SEED = 20_260_312;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Map<BadInput.Code, Integer> codes = new EnumMap<>(BadInput.Code.class);
    private int documents;

    @Test
    void a_damaged_file_is_never_a_crash_nor_a_hang_nor_lost() throws Exception {
        Mutations mutations = new Mutations(SEED, fixtures());
        Duration longest = Duration.ZERO;
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = mutations.next();
            long start = System.nanoTime();
            ReadCount count = read(bytes);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            assertThat(count.documents() + count.bad() + count.skipped())
                    .as("mutation %d", i)
                    .isPositive();
            assertThat(took).as("mutation %d", i).isLessThan(LONGEST);
        }
        LOG.info(
                "{} damaged files gave {} articles and {}; the longest took {} ms",
                COUNT,
                documents,
                codes,
                longest.toMillis());
    }

    private ReadCount read(byte[] bytes) throws SourceException {
        return Sources.of(List.of("-"), new ByteArrayInputStream(bytes)).read(this::take, this::take);
    }

    private void take(Document document) {
        documents++;
        assertThat(document.text().chars()).isNotBlank();
        document.blocks()
                .forEach(
                        block -> assertThat(document.text().slice(block.span())).isNotBlank());
    }

    private void take(BadInput fault) {
        codes.merge(fault.code(), 1, Integer::sum);
        assertThat(fault.what()).isNotBlank();
    }

    private static List<byte[]> fixtures() throws IOException {
        List<byte[]> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DOORS)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .forEach(file -> fixtures.add(bytes(file)));
        }
        return fixtures;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
