package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.model.ContentHash;
import org.dateline.store.index.IndexDump;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many articles give one graph, byte for byte, in whatever order and batches they are read, on however many threads, and
 * whatever was taken back and added again in between. {@code -Ddateline.articles=N} sets how many there are.
 */
class OneGraphTest {
    private static final int ARTICLES = Integer.getInteger("dateline.articles", 110);
    private static final int BATCHES = 10;
    private static final Random RANDOM = new Random(20261128);

    @TempDir
    static Path folder;

    private static List<Path> articles = List.of();
    private static String expected = "";

    @BeforeAll
    static void build_at_once() throws IOException {
        Path variants =
                Variants.of(Path.of("seeds"), ARTICLES, RANDOM, Files.createDirectory(folder.resolve("articles")));
        articles = new ArrayList<>(Program.reports(variants));
        Path store = folder.resolve("at-once");
        Program.done("build", articles, "--store", store, "--threads", 2);
        expected = hash(store);
        assertThat(Program.export(store))
                .anyMatch(line -> line.contains("#verdict> \"same\""))
                .anyMatch(line -> line.contains("#nearDuplicateOf>"));
    }

    @Test
    void in_reverse_on_one_thread() {
        List<Path> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        Path store = folder.resolve("reversed");
        Program.done("build", reversed, "--store", store, "--threads", 1);
        assertThat(hash(store)).isEqualTo(expected);
    }

    @Test
    void in_random_batches_with_articles_withdrawn_and_added_again() {
        List<Path> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, RANDOM);
        Path store = folder.resolve("batches");
        int size = (ARTICLES + BATCHES - 1) / BATCHES;
        for (int begin = 0; begin < ARTICLES; begin += size) {
            List<Path> batch = shuffled.subList(begin, Math.min(ARTICLES, begin + size));
            Program.done("build", batch, "--store", store);
            Program.done("withdraw", shuffled.subList(0, begin / 3 + 1), "--store", store);
        }
        Program.done("build", shuffled, "--store", store);
        assertThat(hash(store)).isEqualTo(expected);
    }

    @Test
    void by_an_export() {
        Path export = folder.resolve("export.nq");
        Program.done("export", "--store", folder.resolve("at-once"), "-o", export);
        Program.done("load", export, "--store", folder.resolve("loaded"));
        assertThat(hash(folder.resolve("loaded"))).isEqualTo(expected);
    }

    /** Of the graph and of the index, which are the same for the same articles. */
    private static String hash(Path store) {
        try {
            List<String> rows = IndexDump.of(store.resolve("explorer"));
            assertThat(rows).hasSizeGreaterThan(ARTICLES);
            return ContentHash.of(Program.export(store).toArray()) + ContentHash.of(rows.toArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
