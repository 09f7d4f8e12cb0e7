package org.dateline.source;

import java.io.IOException;
import java.util.List;

/**
 * A file system, as far as articles are looked for in its folders.
 *
 * @param <F> its files and folders
 */
public interface FileTree<F> {
    /** What lies in a folder, in any order. */
    List<F> children(F folder) throws IOException;

    /** The last part of the path. */
    String name(F file);

    boolean isFolder(F file);

    /** Whether it is a file that can be read as often as wanted, and no device or the like. */
    boolean isFile(F file);

    /** Whether a folder is a link to one it lies in: following it would never end. */
    boolean leadsBack(F folder);
}
