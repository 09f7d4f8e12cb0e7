package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * A request that another web page makes is refused: it has a foreign {@code Origin} (an opaque {@code null} is foreign
 * too), or Fetch Metadata call it cross-site without its being a plain link that somebody followed.
 *
 * @param hosts the hosts that the server is
 * @param clients tells which connections are encrypted
 */
public record OwnOrigin(Hosts hosts, Clients clients) implements Rule {
    private static final Refusal FOREIGN = Refusal.of(403, "Pages of other sites may not use this server.");

    @Override
    public Optional<Refusal> check(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && !isOwn(origin.toLowerCase(Locale.ROOT), request)) {
            return Optional.of(FOREIGN);
        }
        return crossSite(request) && !followedLink(request) ? Optional.of(FOREIGN) : Optional.empty();
    }

    private boolean isOwn(String origin, HttpServletRequest request) {
        String scheme = clients.isSecure(request) ? "https://" : "http://";
        if (!origin.startsWith(scheme)) {
            return false;
        }
        String host = origin.substring(scheme.length());
        return Hosts.isLoopback(host, request.getLocalPort())
                || host.equalsIgnoreCase(request.getHeader("Host")) && hosts.isOwn(host, request);
    }

    private static boolean crossSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean followedLink(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
