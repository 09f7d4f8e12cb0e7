package org.dateline.serve;

import java.time.Duration;
import org.dateline.serve.access.Access;

/**
 * How the server runs.
 *
 * @param port the TCP port; 0 takes any free one
 * @param queryTimeout the longest that a query may take; a client cannot raise it
 * @param maximumBody the largest request body that is read, in bytes
 * @param access whom it answers
 */
public record ServerOptions(int port, Duration queryTimeout, long maximumBody, Access access) {
    /** Port 3030, a minute for a query, a mebibyte for its text, this machine alone. */
    public static final ServerOptions DEFAULT = new ServerOptions(3030, Duration.ofSeconds(60), 1 << 20, Access.LOCAL);

    public ServerOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("[port] " + port + " is not between 0 and 65535");
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("[query timeout] " + queryTimeout + " is not positive");
        }
        if (maximumBody <= 0) {
            throw new IllegalArgumentException("[maximum body] " + maximumBody + " is not positive");
        }
    }

    /** The same on another port. */
    public ServerOptions withPort(int other) {
        return new ServerOptions(other, queryTimeout, maximumBody, access);
    }

    /** The same with another limit on the time of a query. */
    public ServerOptions withQueryTimeout(Duration other) {
        return new ServerOptions(port, other, maximumBody, access);
    }

    /** The same for others. */
    public ServerOptions withAccess(Access other) {
        return new ServerOptions(port, queryTimeout, maximumBody, other);
    }
}
