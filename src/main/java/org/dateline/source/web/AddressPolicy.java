package org.dateline.source.web;

import java.net.InetAddress;

/** Which machines may be asked for pages. */
public interface AddressPolicy {
    /** Public addresses on the usual ports: nothing in a private network, nor on this machine. */
    AddressPolicy PUBLIC = new PublicAddresses();

    boolean allows(InetAddress address);

    boolean allowsPort(int port);
}
