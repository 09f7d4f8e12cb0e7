package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.serve.access.Access;
import org.dateline.serve.access.UserFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom a server answers. */
final class AccessOptions {
    private static final Pattern HOST = Pattern.compile("([\\p{L}\\p{N}.-]{1,253}|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

    @Option(names = "--users", paramLabel = "FILE", description = "Who may sign in; see: dateline user --help.")
    @Nullable
    Path users;

    @Option(names = "--public", description = "Serve other machines too. Needs --users.")
    boolean open;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen at with --public (default: all of this machine's).")
    @Nullable
    String host;

    @Option(
            names = "--host-name",
            paramLabel = "NAME",
            description = "What this server is called in the addresses of browsers, such as news.example.org."
                    + " May be given several times.")
    List<String> hostNames = List.of();

    @Option(names = "--anonymous-read", description = "With --public, let anybody read; to correct, one signs in.")
    boolean anonymousRead;

    @Option(
            names = "--behind-proxy",
            description = "Requests come from a proxy on this machine, which tells whom it asks for and whether that is"
                    + " encrypted (X-Forwarded-For, X-Forwarded-Proto).")
    boolean behindProxy;

    /** @throws UsageException if the options do not go together */
    Access access() {
        Optional<UserFile> file = Optional.ofNullable(users).map(AccessOptions::existing);
        if (!open) {
            checkPublicAlone();
            return file.map(Access.LOCAL::withUsers).orElse(Access.LOCAL);
        }
        if (file.isEmpty()) {
            throw new UsageException(
                    "--public needs --users FILE. Make one: dateline user add NAME --role editor" + " --users FILE");
        }
        hostNames.forEach(AccessOptions::checkHost);
        return new Access(address(), hostNames, file, anonymousRead, behindProxy);
    }

    private static UserFile existing(Path path) {
        if (!Files.isReadable(path)) {
            throw new UsageException("There is no file " + path + " that can be read. Make it: dateline user add NAME"
                    + " --role editor --users " + path);
        }
        return new UserFile(path);
    }

    private void checkPublicAlone() {
        if (host != null || !hostNames.isEmpty() || anonymousRead || behindProxy) {
            throw new UsageException("--host, --host-name, --anonymous-read and --behind-proxy go with --public.");
        }
    }

    private static void checkHost(String name) {
        if (!HOST.matcher(name).matches()) {
            throw new UsageException("--host-name is a name such as news.example.org, not " + name + ".");
        }
    }

    /** What a proxy on this machine forwards is believed, so that nobody else should reach the server without it. */
    private Optional<String> address() {
        return host == null && behindProxy ? Optional.of(Access.LOOPBACK) : Optional.ofNullable(host);
    }

    /** Tells in plain words what is opened, and warns of what is not safe. */
    void announce(Access access, int port, PrintWriter out, PrintWriter err) {
        access.users()
                .filter(UserFile::isOpenToOthers)
                .ifPresent(file -> err.println(
                        "dateline: Others than you may read " + users + ". Keep it to yourself: chmod 600 " + users));
        if (!access.isPublic()) {
            return;
        }
        out.println();
        out.println("This server is open to others:");
        out.println("  listens at  " + access.address().orElse("every address of this machine") + ", port " + port);
        out.println("  answers to  " + (hostNames.isEmpty() ? "" : String.join(", ", hostNames) + ", ")
                + "localhost and the address it is asked at");
        out.println(
                "  may read    " + (access.openToAll() ? "anybody" : "who has signed in, as a reader or an editor"));
        out.println("  may edit    who has signed in as an editor");
        out.println(
                access.behindProxy()
                        ? "  encryption  is the proxy's; what it forwards is believed"
                        : "  encryption  none: passwords can be read on the way. Put a proxy with TLS before it, and start"
                                + " with --behind-proxy");
        if (access.behindProxy() && !access.address().equals(Access.LOCAL.address())) {
            err.println("dateline: Whoever reaches port " + port
                    + " without the proxy can pretend to be anywhere. Let nobody else reach it.");
        }
    }
}
