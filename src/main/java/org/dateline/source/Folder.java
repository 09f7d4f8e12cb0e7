package org.dateline.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the articles below a folder: files in the order of their names, and folders among them.
 *
 * @param <F> the files of the file system
 */
final class Folder<F> {
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "jsonl", "ndjson", "json", "html", "htm", "xhtml", "xht", "xml", "rss", "atom", "rdf",
            "warc", "gz", "zip", "pdf", "docx", "docm", "dotx", "doc", "odt", "rtf", "eml");

    private final FileTree<F> tree;
    private final Intake intake;

    Folder(FileTree<F> tree, Intake intake) {
        this.tree = tree;
        this.intake = intake;
    }

    /**
     * Hands on each file.
     *
     * @param name the folder as given, with forward slashes
     * @param files takes a file, and its name: that of the folder and the way from there
     */
    void walk(F folder, String name, BiConsumer<F, String> files) {
        String prefix = name.endsWith("/") ? name : name + "/";
        for (F child : children(folder, name)) {
            String path = prefix + tree.name(child);
            if (tree.name(child).startsWith(".")) {
                intake.skip();
            } else if (tree.isFolder(child)) {
                descend(child, path, files);
            } else if (mayHoldArticles(tree.name(child)) && tree.isFile(child)) {
                files.accept(child, path);
            } else {
                intake.skip();
            }
        }
    }

    private List<F> children(F folder, String name) {
        try {
            return tree.children(folder).stream()
                    .sorted(Comparator.comparing(tree::name))
                    .toList();
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, name, reason("The folder", e));
            return List.of();
        }
    }

    private void descend(F folder, String name, BiConsumer<F, String> files) {
        if (tree.leadsBack(folder)) {
            intake.skip();
        } else {
            walk(folder, name, files);
        }
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
