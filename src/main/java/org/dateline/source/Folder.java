package org.dateline.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the articles below a folder: files in the order of their names, and folders among them. */
final class Folder {
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "jsonl", "ndjson", "json", "html", "htm", "xhtml", "xht", "xml", "rss", "atom", "rdf",
            "warc", "gz", "zip", "pdf", "docx", "docm", "dotx", "doc", "odt", "rtf", "eml");

    /**
     * A file found.
     *
     * @param name the folder as given, and the way from there, with forward slashes
     */
    record Found(Path path, String name) {}

    private final Intake intake;

    Folder(Intake intake) {
        this.intake = intake;
    }

    void walk(Path folder, String name, Consumer<Found> files) {
        String prefix = name.endsWith("/") ? name : name + "/";
        for (String child : children(folder, name)) {
            Path path = folder.resolve(child);
            if (child.startsWith(".")) {
                intake.skip();
            } else if (Files.isDirectory(path)) {
                descend(path, prefix + child, files);
            } else if (isArticle(path, child)) {
                files.accept(new Found(path, prefix + child));
            } else {
                intake.skip();
            }
        }
    }

    private List<String> children(Path folder, String name) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, name, reason("The folder", e));
            return List.of();
        }
    }

    private void descend(Path folder, String name, Consumer<Found> files) {
        if (leadsBack(folder)) {
            intake.skip();
        } else {
            walk(folder, name, files);
        }
    }

    /** Whether a folder is a link to one it lies in: following it would never end. */
    private static boolean leadsBack(Path folder) {
        try {
            Path parent = folder.toAbsolutePath().getParent();
            return Files.isSymbolicLink(folder)
                    && parent != null
                    && parent.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isArticle(Path path, String name) {
        return mayHoldArticles(name) && Files.isRegularFile(path);
    }

    /** Whether a name has the ending of a kind that is read; what the file holds is then told by its content. */
    static boolean mayHoldArticles(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    static String reason(String what, IOException e) {
        return e instanceof AccessDeniedException
                ? what + " may not be read: check its permissions."
                : what + " cannot be read (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ").";
    }
}
