package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.serve.NewsServer;
import org.dateline.serve.ServerOptions;
import org.dateline.serve.access.Access;
import org.dateline.store.NewsStore;
import org.dateline.store.index.ExplorerIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a server is opened to, what it says of that, and at which addresses it then listens. */
class AccessOptionsTest {
    @TempDir
    Path folder;

    private Path users = Path.of("");
    private String out = "";
    private String err = "";

    @Command
    private static final class Any {
        @Mixin
        private final AccessOptions access = new AccessOptions();
    }

    @BeforeEach
    void addUser() {
        users = folder.resolve("users.txt");
        Program.Outcome added =
                Program.runWith("a heron in the reeds\n", "user", "add", "ines", "--role", "editor", "--users", users);
        assertThat(added.code()).as(added.err()).isZero();
    }

    private Access announced(String... options) {
        Any any = new Any();
        new CommandLine(any).parseArgs(options);
        Access access = any.access.access();
        StringWriter said = new StringWriter();
        StringWriter warned = new StringWriter();
        any.access.announce(access, 3030, new PrintWriter(said, true), new PrintWriter(warned, true));
        out = said.toString();
        err = warned.toString();
        return access;
    }

    @Test
    void a_server_for_this_machine_says_nothing() {
        assertThat(announced()).isEqualTo(Access.LOCAL);
        assertThat(out).isEmpty();
        announced("--users", users.toString());
        assertThat(out + err).isEmpty();
    }

    @Test
    void a_public_server_says_what_it_opens() {
        announced("--public", "--users", users.toString());
        assertThat(out)
                .contains(
                        "This server is open to others:",
                        "listens at  every address of this machine, port 3030",
                        "answers to  localhost and the address it is asked at",
                        "may read    who has signed in, as a reader or an editor",
                        "may edit    who has signed in as an editor",
                        "encryption  none: passwords can be read on the way");
        announced("--public", "--users", users.toString(), "--anonymous-read", "--host-name", "news.example.org");
        assertThat(out).contains("may read    anybody", "answers to  news.example.org, localhost");
        assertThat(err).isEmpty();
    }

    @Test
    void behind_a_proxy_it_listens_to_this_machine_or_warns() {
        announced("--public", "--users", users.toString(), "--behind-proxy");
        assertThat(out).contains("listens at  127.0.0.1, port 3030", "encryption  is the proxy's");
        assertThat(err).isEmpty();
        announced("--public", "--users", users.toString(), "--behind-proxy", "--host", "192.0.2.4");
        assertThat(out).contains("listens at  192.0.2.4");
        assertThat(err).contains("Whoever reaches port 3030 without the proxy can pretend to be anywhere");
    }

    @Test
    void a_file_of_users_that_others_may_read_is_warned_of() throws IOException {
        Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-r--r--"));
        announced("--users", users.toString());
        assertThat(err).contains("Others than you may read " + users, "chmod 600 " + users);
        Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-------"));
        announced("--users", users.toString());
        assertThat(err).isEmpty();
    }

    @Test
    void a_public_server_is_reached_at_other_addresses_and_a_local_one_is_not() throws IOException {
        Optional<InetAddress> outward = outward();
        org.assertj.core.api.Assumptions.assumeThat(outward).isPresent();
        Path store = folder.resolve("store");
        Program.done("build", "seeds/09-imre-flood-toll.txt", "--store", store);
        for (String[] options : new String[][] {{}, {"--public", "--users", users.toString()}}) {
            Access access = announced(options);
            try (OpenStore open = OpenStore.settled(NewsStore.open(store), new PrintWriter(new StringWriter()));
                    ExplorerIndex index = open.explorer();
                    NewsServer server = NewsServer.start(
                            ServerOptions.DEFAULT.withPort(0).withAccess(access), open.store(), index, open::follow)) {
                assertThat(isReached(outward.get(), server.port())).isEqualTo(access.isPublic());
                assertThat(isReached(InetAddress.getLoopbackAddress(), server.port()))
                        .isTrue();
            }
        }
    }

    /** An address of this machine that others may reach it at, if it has one. */
    private static Optional<InetAddress> outward() throws IOException {
        Stream<NetworkInterface> interfaces = NetworkInterface.networkInterfaces();
        return interfaces
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst();
    }

    private static boolean isReached(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
