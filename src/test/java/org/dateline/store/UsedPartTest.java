package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedPartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "1, 1", "1, 8000000", "65536, 65536", "65536, 200000", "100000, 8388608", "300, 301"})
    void room_kept_ready_at_the_end_does_not_count(int used, long length) throws IOException {
        assertThat(UsedPart.of(file("file", used, length))).isEqualTo(used);
    }

    @Test
    void several_files_exceed_what_they_use_together() throws IOException {
        List<Path> files = List.of(file("first", 100_000, 8 << 20), file("second", 70, 8 << 20), file("third", 0, 5));
        assertThat(UsedPart.of(files)).isEqualTo(100_070);
        assertThat(UsedPart.exceeds(files, 100_069)).isTrue();
        assertThat(UsedPart.exceeds(files, 100_070)).isFalse();
        assertThat(UsedPart.exceeds(files, 9 << 20)).isFalse();
        assertThat(UsedPart.exceeds(files, 20 << 20)).isFalse();
        assertThat(UsedPart.exceeds(List.of(), 0)).isFalse();
    }

    private Path file(String name, int used, long length) throws IOException {
        Path path = folder.resolve(name);
        byte[] content = new byte[used];
        if (used > 0) {
            content[used - 1] = 1;
        }
        Files.write(path, content);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
        return path;
    }
}
