package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests made at random, by turns sound, damaged and hostile, against everything that is served. Nothing is written, no file and no
 * host is reached, no request ends in an error of the server, and it answers afterwards as before.
 */
class RequestFuzzTest {
    private static final int REQUESTS = Integer.getInteger("dateline.requests", 400);
    /** From so many requests on, the rarer refusals are met too. */
    private static final int LONG_RUN = 2000;

    private static final String SECRET = "the-canary-sings-at-dawn";
    /** No such method, the bound of time, no such version of HTTP. */
    private static final Set<Integer> REFUSED = Set.of(501, 503, 505);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    @Test
    void nothing_is_written_or_reached_and_the_server_stays_up() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.ttl"), "<x:secret> <x:is> \"" + SECRET + "\" .");
        AtomicInteger reached = new AtomicInteger();
        ServerOptions options = ServerOptions.DEFAULT.withQueryTimeout(Duration.ofSeconds(2));
        try (HarbourServer server = new HarbourServer(options);
                ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> count(trap, reached));
            listener.setDaemon(true);
            listener.start();
            long before = server.size();
            String home = server.get("/", "text/html").body();
            RequestMaker maker = new RequestMaker(
                    new Random(7411),
                    server.server().port(),
                    "http://127.0.0.1:" + trap.getLocalPort() + "/",
                    canary.toUri());
            Map<Integer, Integer> statuses = new TreeMap<>();
            Map<String, String> wrong = new HashMap<>();
            for (int i = 0; i < REQUESTS; i++) {
                byte[] request = maker.next();
                String answer = exchanged(server.server().port(), request);
                int status = status(answer);
                statuses.merge(status, 1, Integer::sum);
                if (status >= 500 && !REFUSED.contains(status)
                        || answer.contains(SECRET)
                        || answer.contains("root:x:")) {
                    wrong.putIfAbsent(
                            status + " " + firstLine(request), answer.substring(0, Math.min(800, answer.length())));
                }
            }
            assertThat(wrong).as(statuses.toString()).isEmpty();
            assertThat(reached).as("connections to another server").hasValue(0);
            assertThat(server.size()).isEqualTo(before);
            assertThat(server.get("/", "text/html").body()).isEqualTo(home);
            assertThat(statuses.keySet()).contains(200, 400, 403, 404, 405);
            if (REQUESTS >= LONG_RUN) {
                assertThat(statuses.keySet()).contains(406, 411, 413, 415);
            }
        }
    }

    private static void count(ServerSocket trap, AtomicInteger reached) {
        while (!trap.isClosed()) {
            try {
                trap.accept().close();
                reached.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static String firstLine(byte[] request) {
        return new String(request, 0, Math.min(request.length, 400), StandardCharsets.ISO_8859_1).split("\r\n")[0];
    }

    private static String head(byte[] request) {
        return new String(request, 0, Math.min(request.length, 3000), StandardCharsets.ISO_8859_1).split("\r\n\r\n")[0]
                + " (" + request.length + " bytes)";
    }

    private static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** What the server answers, up to a bound; nothing if it closes the connection without a word. */
    private static String exchanged(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (IOException e) {
                // It may have closed the connection before it read all.
            }
            return read(socket.getInputStream(), head(request));
        }
    }

    private static String read(InputStream in, String what) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0 && answer.size() < 1 << 20; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer in time to " + what, e);
        } catch (IOException e) {
            // It closed the connection: what was read counts.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
