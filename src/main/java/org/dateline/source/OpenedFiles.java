package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.model.Document;
import org.dateline.source.Sources.Opening;

/**
 * Reads articles from the files of any file system, which the caller opens, one after the other. What they hold, and what is
 * wrong with them, is the same as if {@link Sources} read them.
 */
public final class OpenedFiles {
    private final Intake intake;
    private final Doors doors;

    /** Hands on every article and every fault as it is found. */
    public OpenedFiles(Consumer<Document> documents, Consumer<BadInput> faults) {
        intake = new Intake(documents, faults);
        doors = new Doors(intake, new SlowInputs(), Drafts.Links.NONE);
    }

    /**
     * Finds the files below a folder that are to be read, in the order in which {@link Sources} reads them.
     *
     * @param name the folder as given, with forward slashes
     * @param files takes a file, and its name: that of the folder and the way from there
     */
    public <F> void walk(FileTree<F> tree, F folder, String name, BiConsumer<F, String> files) {
        new Folder<>(tree, intake).walk(folder, name, files);
    }

    /** Reads a file. */
    public void read(String name, Opening file) {
        Sources.read(file, Input.of(new Origin.File(name)), "The file", doors, intake);
    }

    /**
     * Reads a stretch of a file of JSON Lines, whose records and faults have the names that they have in the whole file.
     *
     * @param file gives the file from one byte before the stretch, or from its beginning if there is none
     */
    public void read(String name, LineStretch stretch, Opening file) {
        try (InputStream in = file.open()) {
            new JsonLines(new Origin.File(name), intake).read(in, stretch);
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, name, Folder.reason("The file", e));
        }
    }

    /** What reading came to so far. */
    public ReadCount count() {
        return intake.count();
    }

    /** Whether a file of this name holds one record a line whatever it begins with, so that it can be read in stretches. */
    public static boolean isLines(String name) {
        return JsonLines.isNamed(name);
    }

    /** Whether an argument is an address on the web and not a file. */
    public static boolean isAddress(String argument) {
        return Metadata.isAddress(argument);
    }
}
