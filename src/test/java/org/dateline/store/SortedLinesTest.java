package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 500, 5_000, Long.MAX_VALUE})
    void lines_come_out_in_the_order_of_their_bytes_whatever_memory_there_is(long budget) throws IOException {
        Random random = new Random(1);
        byte[][] lines = IntStream.range(0, 300)
                .mapToObj(i -> line(random).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedLines sorted = new SortedLines(budget)) {
            for (byte[] line : lines) {
                sorted.add(line);
            }
            sorted.writeTo(out);
        }
        String expected = Arrays.stream(lines)
                .sorted(Arrays::compareUnsigned)
                .map(line -> new String(line, StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    /** Letters whose order differs between UTF-8 and Java's strings among them. */
    private static String line(Random random) {
        String[] letters = {"a", "Z", "é", "\uFB01", "🚢", " ", ""};
        return random.ints(6, 0, letters.length).mapToObj(i -> letters[i]).collect(Collectors.joining());
    }
}
