package org.dateline.serve.access;

import java.util.List;
import java.util.Optional;

/**
 * Whom the server answers.
 *
 * @param address the address of the interface it listens on; empty for all
 * @param hostNames the names of hosts that it answers to, besides {@code localhost}
 * @param users who may sign in; nobody if there is no file
 * @param openToAll anybody may read; else only who has signed in
 * @param behindProxy a proxy before it tells whom it asks for and whether that is encrypted, and is believed
 */
public record Access(
        Optional<String> address,
        List<String> hostNames,
        Optional<UserFile> users,
        boolean openToAll,
        boolean behindProxy) {
    /** The loopback interface. */
    public static final String LOOPBACK = "127.0.0.1";

    /** This machine, to read. */
    public static final Access LOCAL = new Access(Optional.of(LOOPBACK), List.of(), Optional.empty(), true, false);

    public Access {
        hostNames = List.copyOf(hostNames);
        if (!openToAll && users.isEmpty()) {
            throw new IllegalArgumentException("[access] Without users nobody could read");
        }
    }

    /** The same with users. */
    public Access withUsers(UserFile file) {
        return new Access(address, hostNames, Optional.of(file), openToAll, behindProxy);
    }

    /** True if other machines reach it without a proxy, or by one. */
    public boolean isPublic() {
        return behindProxy || !address.equals(LOCAL.address);
    }
}
