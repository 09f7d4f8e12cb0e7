package org.dateline.source.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that anyone can reach, after the registries of special-purpose addresses (RFC 6890). */
final class PublicAddresses implements AddressPolicy {
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Network::of)
            .toList();
    /** Of version 6 only what is given out is public; of that, what leads on to addresses of version 4 is not, nor examples. */
    private static final Network GIVEN_OUT = Network.of("2000::/3");

    private static final List<Network> LEADING_ON = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Network::of)
            .toList();

    private record Network(byte[] prefix, int bits) {
        static Network of(String text) {
            String[] parts = text.split("/", -1);
            try {
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("[addresses] " + text, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public boolean allows(InetAddress address) {
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(network -> network.holds(address))
                : GIVEN_OUT.holds(address) && LEADING_ON.stream().noneMatch(network -> network.holds(address));
    }

    @Override
    public boolean allowsPort(int port) {
        return port == 80 || port == 443;
    }
}
