package org.dateline.serve.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.serve.ServeException;

/**
 * The file of the users: on each line a name, a role ({@code reader} or {@code editor}) and the hash of a password, parted by spaces.
 * Empty lines and those that begin with {@code #} say nothing. What is changed is written beside it and put in its place.
 */
public final class UserFile {
    private static final Set<PosixFilePermission> OWN =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    public UserFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /**
     * All users by their names, sorted.
     *
     * @throws ServeException if the file cannot be read, or a line of it
     */
    public Map<String, User> users() {
        try {
            Map<String, User> users = new TreeMap<>();
            int number = 0;
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    User user = user(line, number);
                    users.put(user.name(), user);
                }
            }
            return users;
        } catch (IOException e) {
            throw new ServeException(
                    "[" + path + "] The file of the users cannot be read: " + e
                            + ". Make it with: dateline user add NAME --role editor --users " + path,
                    e);
        }
    }

    private User user(String line, int number) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length == 3 && User.isName(parts[0])) {
            Optional<Role> role = Role.of(parts[1]);
            Optional<PasswordHash> password = PasswordHash.parse(parts[2]);
            if (role.isPresent() && password.isPresent()) {
                return new User(parts[0], role.get(), password.get());
            }
        }
        throw new ServeException(
                "[" + path + ":" + number + "] A line has a name, a role (reader or editor) and the hash"
                        + " of a password. Make it with: dateline user add");
    }

    /**
     * Adds a user, or changes one.
     *
     * @return true if there was none of that name
     */
    public boolean put(User user) {
        Map<String, User> users = Files.exists(path) ? users() : new TreeMap<>();
        boolean added = users.put(user.name(), user) == null;
        write(users);
        return added;
    }

    /**
     * Takes a user out.
     *
     * @return true if there was one of that name
     */
    public boolean remove(String name) {
        Map<String, User> users = users();
        boolean removed = users.remove(name) != null;
        if (removed) {
            write(users);
        }
        return removed;
    }

    private void write(Map<String, User> users) {
        StringBuilder text = new StringBuilder("# name role password\n");
        users.values()
                .forEach(user -> text.append(user.name())
                        .append(' ')
                        .append(user.role().word())
                        .append(' ')
                        .append(user.password().written())
                        .append('\n'));
        try {
            Path folder = path.toAbsolutePath().getParent();
            Path fresh = Files.createTempFile(folder, "users", ".tmp", ownersAlone());
            Files.writeString(fresh, text);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServeException("[" + path + "] The file of the users cannot be written: " + e, e);
        }
    }

    private static FileAttribute<?>[] ownersAlone() {
        return isPosix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)} : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** True if others than its owner may read or write it. */
    public boolean isOpenToOthers() {
        try {
            return isPosix() && Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
        } catch (IOException e) {
            return false;
        }
    }
}
