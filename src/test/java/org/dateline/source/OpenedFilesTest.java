package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Document;
import org.junit.jupiter.api.Test;

/** A file of JSON Lines gives the same articles and faults in stretches, wherever it is cut. */
class OpenedFilesTest {
    private static final byte[] LINES = ("{\"text\": \"The river rose in Köln.\"}\r\n"
                    + "{\"text\": \n"
                    + "\n"
                    + "{\"text\": \"Three bridges were shut.\", \"published\": \"soon\"}\n"
                    + "{\"text\": \"Rain is expected.\", \"id\": \"rain\"}")
            .getBytes(StandardCharsets.UTF_8);

    private final List<String> found = new ArrayList<>();
    private final OpenedFiles files = new OpenedFiles(this::add, fault -> found.add(fault.toString()));

    private void add(Document document) {
        found.add(document.source() + " " + document.text());
    }

    private List<String> whole() {
        files.read("news.jsonl", () -> new ByteArrayInputStream(LINES));
        List<String> whole = List.copyOf(found);
        found.clear();
        return whole;
    }

    private void stretch(int begin, int end) {
        int from = Math.max(0, begin - 1);
        files.read(
                "news.jsonl",
                new LineStretch(begin, end, linesBefore(begin)),
                () -> new ByteArrayInputStream(LINES, from, LINES.length - from));
    }

    /** How many lines begin before a byte. */
    private static long linesBefore(int begin) {
        return begin == 0
                ? 0
                : 1
                        + IntStream.range(0, begin - 1)
                                .filter(i -> LINES[i] == '\n')
                                .count();
    }

    @Test
    void in_two_stretches_cut_at_every_byte() {
        List<String> whole = whole();
        assertThat(whole).hasSize(5).anyMatch(each -> each.startsWith("news.jsonl#4 "));
        for (int cut = 1; cut < LINES.length; cut++) {
            stretch(0, cut);
            stretch(cut, LINES.length);
            assertThat(found).as("cut at " + cut).isEqualTo(whole);
            found.clear();
        }
    }

    @Test
    void in_stretches_shorter_than_a_line() {
        List<String> whole = whole();
        int[] cuts = IntStream.iterate(0, i -> i < LINES.length, i -> i + 7).toArray();
        for (int begin : cuts) {
            stretch(begin, Math.min(begin + 7, LINES.length));
        }
        assertThat(found).as(Arrays.toString(cuts)).isEqualTo(whole);
    }
}
