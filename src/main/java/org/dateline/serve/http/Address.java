package org.dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;

/** The address at which a client reached this server. */
public final class Address {
    private Address() {}

    /** Scheme, host and port as {@code http://localhost:3030/}; the host is one that the server answers to. */
    public static String root(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host") + "/";
    }
}
