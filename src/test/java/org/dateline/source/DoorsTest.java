package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads each file in {@code doors/FORMAT/} and compares with what stands in the file of the same name with {@code .expected} behind
 * it. There, {@code fault CODE} and {@code skipped N} hold for the file; {@code document} begins what holds for the next article:
 * its fields ({@code none} for none), how its text begins and ends, and what it has and lacks.
 */
class DoorsTest {
    private static final Path DOORS = Path.of("src/test/resources/org/dateline/source/doors");

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(DOORS)) {
            return files.filter(file -> file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_file_gives_what_stands_beside_it(Path expected) throws Exception {
        Path file = Path.of(expected.toString().replaceFirst("\\.expected$", ""));
        List<Document> documents = new ArrayList<>();
        List<BadInput> faults = new ArrayList<>();
        ReadCount count = Sources.of(List.of(file.toString()), InputStream.nullInputStream())
                .read(documents::add, faults::add);

        List<String> codes = new ArrayList<>();
        long skipped = 0;
        int number = -1;
        for (String line : Files.readAllLines(expected)) {
            String[] parts = line.split(" ", 2);
            switch (parts[0]) {
                case "" -> {}
                case "fault" -> codes.add(parts[1]);
                case "skipped" -> skipped = Long.parseLong(parts[1]);
                case "document" -> assertThat(documents).as("%s", faults).hasSizeGreaterThan(++number);
                default -> check(documents.get(number), parts[0], parts[1]);
            }
        }
        assertThat(documents).hasSize(number + 1);
        assertThat(faults).extracting(fault -> fault.code().name()).containsExactlyElementsOf(codes);
        assertThat(count.skipped()).isEqualTo(skipped);
    }

    private static void check(Document document, String key, String value) {
        String text = document.text().chars();
        switch (key) {
            case "title" -> assertThat(shown(document.title())).as(text).isEqualTo(value);
            case "date" -> assertThat(shown(document.published())).isEqualTo(value);
            case "author" -> assertThat(shown(document.author())).isEqualTo(value);
            case "publisher" -> assertThat(shown(document.publisher())).isEqualTo(value);
            case "language" -> assertThat(document.language()).isEqualTo(value);
            case "url" -> assertThat(shown(document.url())).isEqualTo(value);
            case "source" -> assertThat(document.source()).endsWith(value);
            case "begins" -> assertThat(text).startsWith(value);
            case "ends" -> assertThat(text).endsWith(value);
            case "has" -> assertThat(text).contains(value);
            case "lacks" -> assertThat(text).doesNotContain(value);
            case "heading" -> assertThat(blocks(document, Block.Kind.HEADING)).contains(value);
            case "caption" -> assertThat(blocks(document, Block.Kind.CAPTION)).contains(value);
            case "block" -> assertThat(blocks(document, Block.Kind.PARAGRAPH)).contains(value);
            default -> throw new IllegalArgumentException("No such key: " + key);
        }
    }

    private static String shown(@org.jspecify.annotations.Nullable Object value) {
        return Objects.toString(value, "none");
    }

    private static List<String> blocks(Document document, Block.Kind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> document.text().slice(block.span()).replace('\n', ' '))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "feed", "warc", "pdf", "docx", "eml", "jsonl", "charset"})
    void a_format_has_ten_fixtures_and_more(String format) throws IOException {
        try (Stream<Path> files = Files.list(DOORS.resolve(format))) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected")))
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void two_readings_give_the_same_in_the_same_order() throws Exception {
        Sources sources = Sources.of(List.of(DOORS.toString()), InputStream.nullInputStream());
        List<Document> first = new ArrayList<>();
        List<Document> second = new ArrayList<>();
        List<BadInput> faults = new ArrayList<>();
        List<BadInput> again = new ArrayList<>();

        assertThat(sources.read(first::add, faults::add)).isEqualTo(sources.read(second::add, again::add));
        assertThat(first).hasSizeGreaterThan(80).isEqualTo(second);
        assertThat(faults).isEqualTo(again);
    }
}
