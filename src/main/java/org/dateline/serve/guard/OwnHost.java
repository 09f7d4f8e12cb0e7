package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The request names this machine as its host, with this server's port. A page that has its own name resolve to the
 * loopback address (DNS rebinding) still sends that name, and is refused.
 */
public final class OwnHost implements Rule {
    static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return isOwn(host, request.getLocalPort())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(403, "This server answers to localhost alone, not to the host in the request."));
    }

    static boolean isOwn(@org.jspecify.annotations.Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String named = host.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> named.equals(name + ":" + port) || port == 80 && named.equals(name));
    }
}
