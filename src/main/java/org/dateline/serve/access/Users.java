package org.dateline.serve.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The users of a running server: who is taken out of the file, or has a new role or password, is that at the next request. */
final class Users {
    private static final Logger LOG = LoggerFactory.getLogger(Users.class);

    /**
     * By what a file differs from one that it replaced: two may be written within one tick of the clock of a file system.
     *
     * @param key names the file beside its path, where the file system has such names
     */
    private record Stamp(
            FileTime modified, long size, @Nullable Object key) {}

    private final UserFile file;
    private @Nullable Stamp changed;
    private Map<String, User> byName;

    Users(UserFile file) {
        this.file = file;
        this.changed = changed(file);
        this.byName = file.users();
    }

    synchronized Optional<User> named(String name) {
        Stamp now = changed(file);
        if (now != null && !now.equals(changed)) {
            changed = now;
            read();
        }
        return Optional.ofNullable(byName.get(name));
    }

    /** A file that cannot be read lets nobody in who was not in before. */
    private void read() {
        try {
            byName = file.users();
        } catch (RuntimeException e) {
            LOG.warn("{} The users stay as they were.", e.getMessage());
        }
    }

    private static @Nullable Stamp changed(UserFile file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
        } catch (IOException e) {
            return null;
        }
    }
}
