package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The request names this server as its host. A page that has its own name resolve to the address of this machine (DNS rebinding)
 * still sends that name, and is refused.
 *
 * @param hosts the hosts that the server is
 */
public record OwnHost(Hosts hosts) implements Rule {
    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        if (hosts.isOwn(request.getHeader("Host"), request)) {
            return Optional.empty();
        }
        String reason = hosts.equals(Hosts.LOCAL)
                ? "This server answers to localhost alone, not to the host in the request."
                : "This server does not answer to the host in the request. Name it with --host-name when it is started.";
        return Optional.of(Refusal.of(403, reason));
    }
}
