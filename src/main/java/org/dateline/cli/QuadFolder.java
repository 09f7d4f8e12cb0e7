package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds files of quads in folders, where engines of dataflow put parts, and beside them marks and sums of their own. */
final class QuadFolder {
    private static final Pattern QUADS = Pattern.compile(".*\\.(nq|trig)(\\.gz)?");

    private QuadFolder() {}

    /**
     * The files that are given and those in folders that are given, in the order of their names.
     *
     * @throws UsageException if one cannot be read, or a folder has none
     */
    static List<Path> files(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isReadable(path)) {
                throw new UsageException("There is no file " + path + " that can be read.");
            }
            files.addAll(Files.isDirectory(path) ? within(path) : List.of(path));
        }
        return files;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found = walk.filter(file -> isPart(folder.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UsageException("In " + folder
                        + " there is no file of quads: none ends in .nq, .nq.gz, .trig or" + " .trig.gz.");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What is hidden, or begins with an underscore, is not finished or belongs to the engine. */
    private static boolean isPart(Path file) {
        for (Path name : file) {
            if (name.toString().startsWith(".") || name.toString().startsWith("_")) {
                return false;
            }
        }
        return QUADS.matcher(file.toString()).matches();
    }
}
