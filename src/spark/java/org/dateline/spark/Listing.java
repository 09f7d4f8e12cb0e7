package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.source.BadInput;
import org.dateline.source.OpenedFiles;

/**
 * The files that a job reads, in the order in which a single process reads them.
 *
 * @param files each whole
 * @param faults folders that could not be looked into
 * @param skipped files in folders that are no articles by their names
 */
record Listing(List<Piece> files, List<BadInput> faults, long skipped) {

    /**
     * Looks for the files.
     *
     * @param arguments paths and URIs of files and folders
     * @throws JobException if one is not there, or is none
     * @throws IOException if a file system does not answer
     */
    static Listing of(List<String> arguments, Configuration hadoop) throws IOException {
        List<Piece> files = new ArrayList<>();
        List<BadInput> faults = new ArrayList<>();
        OpenedFiles found = new OpenedFiles(document -> {}, faults::add);
        for (String argument : arguments) {
            FileSystem system = system(argument, hadoop);
            FileStatus status = status(argument, system);
            if (status.isDirectory()) {
                found.walk(new HadoopTree(system), status, argument, (file, name) -> files.add(piece(file, name)));
            } else {
                files.add(piece(status, argument));
            }
        }
        return new Listing(files, faults, found.count().skipped());
    }

    private static FileSystem system(String argument, Configuration hadoop) throws IOException {
        if (argument.equals("-") || OpenedFiles.isAddress(argument)) {
            throw new JobException(
                    "[" + argument + "] On a cluster, files and folders are read, no address and no standard"
                            + " input: fetch it first.");
        }
        try {
            return new Path(argument).getFileSystem(hadoop);
        } catch (IllegalArgumentException e) {
            throw new JobException("[" + argument + "] It is no path: " + e.getMessage());
        }
    }

    private static FileStatus status(String argument, FileSystem system) throws IOException {
        try {
            return system.getFileStatus(new Path(argument));
        } catch (FileNotFoundException e) {
            throw new JobException("[" + argument + "] There is no such file or folder: check the path.");
        }
    }

    private static Piece piece(FileStatus file, String name) {
        return Piece.whole(name, file.getPath().toUri().toString(), file.getLen(), file.getModificationTime());
    }
}
