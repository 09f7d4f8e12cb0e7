package org.dateline.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.model.Document;
import org.dateline.source.SourceException.Reason;

/**
 * Reads articles from files, folders and standard input, one after the other: memory does not grow with their number.
 *
 * <p>A file holds one article as text, or many as JSON Lines; its content decides, and the endings {@code .jsonl} and
 * {@code .ndjson} do. In a folder, files with these endings and {@code .txt} are read, sub-folders too, sorted by name.
 */
public final class Sources {
    /** The most bytes that one article may have, as a text file or as a record. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final String STANDARD_INPUT = "-";

    private final List<String> arguments;
    private final StandardInput standardInput;

    private Sources(List<String> arguments, StandardInput standardInput) {
        this.arguments = List.copyOf(arguments);
        this.standardInput = standardInput;
    }

    /**
     * @param arguments paths of files and folders, and {@code -} for standard input
     * @throws SourceException if one of them is not there, or is the address of a page
     */
    public static Sources of(List<String> arguments, InputStream standardInput) throws SourceException {
        for (String argument : arguments) {
            check(argument);
        }
        return new Sources(arguments, new StandardInput(standardInput));
    }

    private static void check(String argument) throws SourceException {
        if (argument.equals(STANDARD_INPUT)) {
            return;
        }
        if (Metadata.isAddress(argument)) {
            throw new SourceException(
                    Reason.REMOTE,
                    "[" + argument + "] Pages are not fetched yet: save the article as a text file and give its path.");
        }
        if (!exists(argument)) {
            throw new SourceException(
                    Reason.MISSING, "[" + argument + "] There is no such file or folder: check the path.");
        }
    }

    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Hands on every article and every fault as it is found, in the order of the arguments. May be called again. */
    public ReadCount read(Consumer<Document> documents, Consumer<BadInput> faults) {
        Intake intake = new Intake(documents, faults);
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                readStandardInput(intake);
            } else {
                readPath(Path.of(argument), argument, intake);
            }
        }
        return intake.count();
    }

    private void readStandardInput(Intake intake) {
        Origin origin = new Origin.StandardInput();
        try (InputStream in = standardInput.open()) {
            read(in, origin, intake);
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, origin.name(), Folder.reason("The input", e));
        }
    }

    private static void readPath(Path path, String argument, Intake intake) {
        String name = argument.replace(path.getFileSystem().getSeparator(), "/");
        if (Files.isDirectory(path)) {
            new Folder(intake).walk(path, name, file -> readFile(file.path(), file.name(), intake));
        } else {
            readFile(path, name, intake);
        }
    }

    private static void readFile(Path path, String name, Intake intake) {
        try (InputStream in = Files.newInputStream(path)) {
            read(in, new Origin.File(name), intake);
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, name, Folder.reason("The file", e));
        }
    }

    private static void read(InputStream in, Origin origin, Intake intake) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
            switch (kind(bytes, origin)) {
                case TEXT -> new TextFile(origin, intake).read(bytes);
                case JSON_LINES -> new JsonLines(origin, intake).read(bytes);
                case JSON_ARRAY ->
                    intake.bad(
                            BadInput.Code.NOT_TEXT,
                            origin.name(),
                            "A JSON array is not read: write one record a line (JSON Lines).");
                case MARKUP ->
                    intake.bad(
                            BadInput.Code.NOT_TEXT,
                            origin.name(),
                            "A page of HTML or XML is not read yet: save the article as plain text.");
            }
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, origin.name(), Folder.reason("The input", e));
        }
    }

    private static ContentKind kind(BufferedInputStream bytes, Origin origin) throws IOException {
        String name = origin.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? ContentKind.JSON_LINES : ContentKind.of(bytes);
    }
}
