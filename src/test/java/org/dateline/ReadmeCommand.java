package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.cli.Dateline;

/** Runs command lines as a reader of the README would, in a folder with a few articles in it. */
final class ReadmeCommand {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Set<String> IN_FOLDER =
            Set.of("store", "other", "articles", "graph.nq", "graph.trig", "changes.rdfp", "news.xml");

    private final Path folder;

    /** What a command gave: its exit code, and what it printed. */
    record Answer(int code, String output, String errors) {}

    ReadmeCommand(Path folder) throws IOException {
        this.folder = folder;
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.copy(Path.of("seeds/08-imre-flood.txt"), articles.resolve("flood.txt"));
        Files.writeString(
                articles.resolve("archive.jsonl"),
                "{\"id\": 1, \"text\": \"Lena Drost met Viktor Hale in Tessen.\"}\n");
    }

    /** Runs {@code dateline …} or {@code cat FILE | dateline …}. */
    Answer run(String line) throws IOException {
        List<String> words = words(line);
        InputStream input = InputStream.nullInputStream();
        if (words.get(0).equals("cat")) {
            input = Files.newInputStream(Path.of(words.get(1)));
            words = words.subList(3, words.size());
        }
        if (!words.get(0).equals("dateline")) {
            throw new IllegalArgumentException("not a command of ours: " + line);
        }
        return run(words.subList(1, words.size()), input);
    }

    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(located(word.group().replace("\"", "")));
        }
        return words;
    }

    private String located(String word) {
        return IN_FOLDER.contains(word.split("/")[0]) ? folder.resolve(word).toString() : word;
    }

    private static Answer run(List<String> arguments, InputStream input) throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try (input) {
            System.setIn(new ByteArrayInputStream(input.readAllBytes()));
            System.setOut(new PrintStream(printed, true, UTF_8));
            System.setErr(new PrintStream(errors, true, UTF_8));
            int code = Dateline.run(arguments.toArray(String[]::new));
            return new Answer(code, printed.toString(UTF_8), errors.toString(UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
