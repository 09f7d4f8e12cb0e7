package org.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.serve.access.PasswordHash;
import org.dateline.serve.access.Role;
import org.dateline.serve.access.User;
import org.dateline.serve.access.UserFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Keeps the file of those who may sign in to a server. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps the file of those who may sign in to a server: their names, their roles, and their passwords as salted"
                    + " hashes. A running server follows it at once.",
            "",
            "What a command takes: dateline user COMMAND --help"
        })
final class UserCommand {
    @Option(
            names = "--users",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "The file (default: ${DEFAULT-VALUE}).")
    Path file = Path.of("users.txt");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Adds a user, or gives one a new role and password.",
                "The password is asked for; it is the first line of the input where there is no terminal."
            })
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "reader, or editor, who may correct too.")
                    String role)
            throws IOException {
        Role meant = Arrays.stream(Role.values())
                .filter(each -> each.word().equals(role.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("--role is reader or editor, not " + role + "."));
        boolean added;
        try {
            added = new UserFile(file).put(new User(name, meant, PasswordHash.of(password())));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage().replaceFirst("^\\[.*?] ", ""));
        }
        out().println(name + " is " + (meant == Role.EDITOR ? "an " : "a ") + meant.word()
                + (added ? "" : " now, with a new password") + ": " + file);
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes a user out; their sessions end.")
    int remove(@Parameters(paramLabel = "NAME") String name) {
        if (!new UserFile(file).remove(name)) {
            throw new UsageException(file + " has no user of that name; 'dateline user list' shows them.");
        }
        out().println(name + " is out of " + file);
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the users and their roles.")
    int list() {
        new UserFile(file)
                .users()
                .values()
                .forEach(user -> out().println(user.name() + "  " + user.role().word()));
        return 0;
    }

    private static char[] password() throws IOException {
        Console console = System.console();
        if (console == null) {
            return line();
        }
        char[] first = console.readPassword("Password (at least %d characters): ", PasswordHash.SHORTEST);
        char[] again = console.readPassword("Once more: ");
        if (first == null || !Arrays.equals(first, again)) {
            throw new UsageException("These are two passwords. Try again.");
        }
        return first;
    }

    private static char[] line() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new UsageException("Give the password as the first line of the input.");
        }
        return line.toCharArray();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
