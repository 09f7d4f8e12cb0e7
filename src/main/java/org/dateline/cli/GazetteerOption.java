package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.extract.Setup;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which gazetteer to use. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "More names to know, made by: dateline gazetteer import")
    @Nullable
    Path file;

    /**
     * What to extract with.
     *
     * @throws IOException if the file cannot be read
     */
    Setup setup() throws IOException {
        return file == null ? Setup.SHIPPED : Setup.with(Gazetteer.read(file));
    }
}
