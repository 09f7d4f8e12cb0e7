package org.dateline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this machine. */
final class LocalFiles implements FileTree<Path> {
    @Override
    public List<Path> children(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    @Override
    public String name(Path file) {
        return file.getFileName().toString();
    }

    @Override
    public boolean isFolder(Path file) {
        return Files.isDirectory(file);
    }

    @Override
    public boolean isFile(Path file) {
        return Files.isRegularFile(file);
    }

    @Override
    public boolean leadsBack(Path folder) {
        try {
            Path parent = folder.toAbsolutePath().getParent();
            return Files.isSymbolicLink(folder)
                    && parent != null
                    && parent.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
