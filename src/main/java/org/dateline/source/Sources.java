package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Document;
import org.dateline.source.SourceException.Reason;
import org.dateline.source.draft.Unreadable;
import org.dateline.source.web.Page;
import org.dateline.source.web.Web;

/**
 * Reads articles from files, folders, standard input and the web, one after the other: memory does not grow with their number.
 *
 * <p>What a file holds is told by its content: plain text, JSON Lines or a JSON array, a page of HTML, a feed, mail, PDF, a document
 * of a word processor, an archive of the web, or any of these packed with gzip or zip. Only the endings {@code .jsonl} and
 * {@code .ndjson} decide by themselves. In a folder, files with the usual endings of these kinds are read, sub-folders too, sorted
 * by name.
 */
public final class Sources {
    /** The most bytes that one article may have, as a text file or as a record. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final String STANDARD_INPUT = "-";

    private final List<String> arguments;
    private final StandardInput standardInput;

    private final Web web;
    private final boolean follow;
    private final SlowInputs slow = new SlowInputs();

    private Sources(List<String> arguments, StandardInput standardInput, Web web, boolean follow) {
        this.arguments = List.copyOf(arguments);
        this.standardInput = standardInput;
        this.web = web;
        this.follow = follow;
    }

    /**
     * @param arguments paths of files and folders, addresses of pages and feeds, and {@code -} for standard input
     * @throws SourceException if a file or folder is not there
     */
    public static Sources of(List<String> arguments, InputStream standardInput) throws SourceException {
        for (String argument : arguments) {
            check(argument);
        }
        return new Sources(arguments, new StandardInput(standardInput), new Web(Web.Settings.USUAL), false);
    }

    /** The same sources, with the pages among them fetched in this way. */
    public Sources through(Web.Settings settings) {
        return new Sources(arguments, standardInput, new Web(settings), follow);
    }

    /** The same sources, with the articles fetched of which a feed has only a summary. */
    public Sources followingLinks() {
        return new Sources(arguments, standardInput, web, true);
    }

    private static void check(String argument) throws SourceException {
        boolean isFile = !argument.equals(STANDARD_INPUT) && !Metadata.isAddress(argument);
        if (isFile && !exists(argument)) {
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
        Doors doors = new Doors(intake, slow, follow ? new FollowedLinks(web, intake) : Drafts.Links.NONE);
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                readStandardInput(doors, intake);
            } else if (Metadata.isAddress(argument)) {
                readAddress(argument, doors, intake);
            } else {
                readPath(Path.of(argument), argument, doors, intake);
            }
        }
        return intake.count();
    }

    private void readStandardInput(Doors doors, Intake intake) {
        Origin origin = new Origin.StandardInput();
        read(standardInput::open, Input.of(origin), "The input", doors, intake);
    }

    private void readAddress(String address, Doors doors, Intake intake) {
        try {
            Page page = web.get(address);
            read(page::open, Input.fetched(page.url(), page.charset()), "The page", doors, intake);
        } catch (Unreadable e) {
            intake.bad(e.code(), address, e.getMessage());
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, address, Folder.reason("The page", e));
        }
    }

    private static void readPath(Path path, String argument, Doors doors, Intake intake) {
        String name = argument.replace(path.getFileSystem().getSeparator(), "/");
        if (Files.isDirectory(path)) {
            new Folder<>(new LocalFiles(), intake)
                    .walk(path, name, (file, inside) -> readFile(file, inside, doors, intake));
        } else {
            readFile(path, name, doors, intake);
        }
    }

    private static void readFile(Path path, String name, Doors doors, Intake intake) {
        read(() -> Files.newInputStream(path), Input.of(new Origin.File(name)), "The file", doors, intake);
    }

    /** Something that can be opened. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    static void read(Opening opening, Input input, String what, Doors doors, Intake intake) {
        try (InputStream in = opening.open()) {
            doors.read(in, input);
        } catch (Unreadable e) {
            intake.bad(e.code(), input.name(), e.getMessage());
        } catch (IOException e) {
            intake.bad(BadInput.Code.UNREADABLE, input.name(), Folder.reason(what, e));
        }
    }
}
