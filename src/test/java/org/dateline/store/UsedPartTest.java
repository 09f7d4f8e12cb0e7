package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedPartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "1, 1", "1, 8000000", "65536, 65536", "65536, 200000", "100000, 8388608", "300, 301"})
    void room_kept_ready_at_the_end_does_not_count(int used, long length) throws IOException {
        Path path = folder.resolve("file");
        byte[] content = new byte[used];
        if (used > 0) {
            content[used - 1] = 1;
        }
        Files.write(path, content);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
        assertThat(UsedPart.of(path)).isEqualTo(used);
    }
}
