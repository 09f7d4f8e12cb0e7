package org.dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.dateline.source.FileTree;

/** A file system that Hadoop's configuration gives. */
final class HadoopTree implements FileTree<FileStatus> {
    private static final String LOCAL = "file";

    private final FileSystem files;

    HadoopTree(FileSystem files) {
        this.files = files;
    }

    @Override
    public List<FileStatus> children(FileStatus folder) throws IOException {
        return List.of(files.listStatus(folder.getPath()));
    }

    @Override
    public String name(FileStatus file) {
        return file.getPath().getName();
    }

    @Override
    public boolean isFolder(FileStatus file) {
        return file.isDirectory();
    }

    @Override
    public boolean isFile(FileStatus file) {
        return file.isFile();
    }

    /** On other file systems than this machine's there are no such links. */
    @Override
    public boolean leadsBack(FileStatus folder) {
        try {
            if (!LOCAL.equals(files.getScheme())) {
                return false;
            }
            Path path = Path.of(folder.getPath().toUri().getPath());
            Path parent = path.getParent();
            return parent != null && parent.toRealPath().startsWith(path.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
