package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the program as a user does, in this process or in one of its own. */
final class Program {
    private Program() {}

    /**
     * What a command came to.
     *
     * @param code its exit code
     * @param out what it printed to standard output
     * @param err what it printed to standard error
     */
    record Outcome(int code, String out, String err) {}

    static Outcome run(Object... arguments) {
        return runWith("", arguments);
    }

    /** Runs a command with something on standard input. */
    static Outcome runWith(String input, Object... arguments) {
        InputStream usualIn = System.in;
        PrintStream usualOut = System.out;
        PrintStream usualErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Dateline.commandLine().execute(words(arguments));
            System.out.flush();
            return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(usualIn);
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    /** Runs a command that must succeed, and gives what it printed to standard output. */
    static String done(Object... arguments) {
        Outcome outcome = run(arguments);
        if (outcome.code() != 0) {
            throw new AssertionError(
                    String.join(" ", words(arguments)) + " ended with " + outcome.code() + ": " + outcome.err());
        }
        return outcome.out();
    }

    /** Starts a command in a process of its own; its standard error goes to a file. */
    static Process start(Path err, Object... arguments) throws IOException {
        return command(List.of("-Xmx1g"), arguments).redirectError(err.toFile()).start();
    }

    /** The same without a word about memory, and its standard error to be read. */
    static Process startHere(Object... arguments) throws IOException {
        return command(List.of(), arguments).start();
    }

    /** The same with options for Java itself. */
    static Process startHere(List<String> options, Object... arguments) throws IOException {
        return command(options, arguments).start();
    }

    private static ProcessBuilder command(List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Dateline.class.getName()));
        command.addAll(List.of(words(arguments)));
        return new ProcessBuilder(command);
    }

    /** The sorted N-Quads of a store. */
    static List<String> export(Path store) {
        return done("export", "--format", "nquads", "--store", store).lines().toList();
    }

    /** The lines of N-Quads by their graph. */
    static Map<String, List<String>> graphs(List<String> quads) {
        return quads.stream()
                .collect(Collectors.groupingBy(
                        quad -> quad.substring(quad.lastIndexOf('<'), quad.lastIndexOf('>') + 1),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** The paths of the reports in a folder, in the order of their names. */
    static List<Path> reports(Path folder) throws IOException {
        return Variants.reports(folder);
    }

    /** Arguments as words; lists among them are spread. A path is one word, though Java counts it as a list. */
    private static String[] words(Object... arguments) {
        return Stream.of(arguments).flatMap(Program::words).toArray(String[]::new);
    }

    private static Stream<String> words(Object argument) {
        return argument instanceof List<?> several
                ? several.stream().flatMap(Program::words)
                : Stream.of(argument.toString());
    }
}
