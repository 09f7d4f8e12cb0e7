package org.dateline.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that a server is.
 *
 * @param names its names besides those of the loopback interface, at whatever port: a proxy may stand before it
 * @param byAddress it is the address too at which a request arrives
 */
public record Hosts(List<String> names, boolean byAddress) {
    /** This machine, by its own names for itself. */
    public static final Hosts LOCAL = new Hosts(List.of(), false);

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+]|[^:/@\\s]+)(?::(\\d{1,5}))?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    public Hosts {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** True if a host, with its port, is this server. */
    boolean isOwn(@Nullable String host, HttpServletRequest request) {
        if (host == null) {
            return false;
        }
        String named = host.toLowerCase(Locale.ROOT);
        return isLoopback(named, request.getLocalPort()) || isNamed(named) || isAddress(named, request);
    }

    static boolean isLoopback(String named, int port) {
        return LOOPBACK.stream().anyMatch(name -> named.equals(name + ":" + port) || port == 80 && named.equals(name));
    }

    private boolean isNamed(String host) {
        Matcher matcher = HOST.matcher(host);
        return matcher.matches() && Stream.of(host, matcher.group(1)).anyMatch(names::contains);
    }

    /** An address is no name that could be made to lead somewhere else. */
    private boolean isAddress(String host, HttpServletRequest request) {
        Matcher matcher = HOST.matcher(host);
        if (!byAddress
                || !matcher.matches()
                || !ADDRESS.matcher(matcher.group(1)).matches()) {
            return false;
        }
        String port = matcher.group(2) == null ? "80" : matcher.group(2);
        try {
            InetAddress arrived = InetAddress.getByName(request.getLocalAddr());
            return port.equals(Integer.toString(request.getLocalPort()))
                    && InetAddress.getByName(matcher.group(1)).equals(arrived);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
