package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where requests come from.
 *
 * @param behindProxy a proxy stands before the server: it tells by {@code X-Forwarded-For} and {@code X-Forwarded-Proto} whom it asks
 *     for. Without one, these say nothing, since everybody can send them.
 */
public record Clients(boolean behindProxy) {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    /** A provider gives a network of this size to one customer, so that its single addresses tell nothing. */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    /** The address of the client; of IPv6 its network. Of what a proxy forwards, the last counts: what stands before may be made up. */
    public String address(HttpServletRequest request) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        String last = forwarded == null
                ? ""
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return network(last.isEmpty() ? request.getRemoteAddr() : last);
    }

    private static String network(String address) {
        String bare = address.replaceAll("^\\[|].*$|%.*$", "");
        if (bare.length() > 45 || !LITERAL.matcher(bare).matches()) {
            return "unknown";
        }
        try {
            byte[] bytes = InetAddress.getByName(bare).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : HexFormat.of().formatHex(bytes);
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** True if the client's connection is encrypted, as the proxy says. */
    public boolean isSecure(HttpServletRequest request) {
        return behindProxy && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** True if nobody between can read what the client sends: it is encrypted, or does not leave this machine. */
    public boolean isSafe(HttpServletRequest request) {
        return isSecure(request) || !behindProxy && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            String bare = address.replaceAll("^\\[|].*$|%.*$", "");
            return LITERAL.matcher(bare).matches()
                    && InetAddress.getByName(bare).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
