package org.dateline.spark;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.dateline.model.Document;
import org.dateline.source.BadInput;
import org.dateline.source.OpenedFiles;
import org.dateline.source.ReadCount;

/** Reads the documents of a split. */
final class SplitReader {
    private final Configuration hadoop;
    private final boolean isLastTry;

    private SplitReader(Configuration hadoop, boolean isLastTry) {
        this.hadoop = hadoop;
        this.isLastTry = isLastTry;
    }

    /** A reader for a task, to which it matters how often it was tried. */
    static SplitReader of(Job job) {
        TaskContext task = TaskContext.get();
        return new SplitReader(job.hadoop().value().value(), task.attemptNumber() + 1 >= job.tries());
    }

    /**
     * Hands on every document and every fault as it is found. A file that cannot be read in the last try either is bad input, as
     * on one machine.
     *
     * @throws IOException if the file system fails, so that reading is to be tried again
     */
    ReadCount read(Split split, Consumer<Document> documents, Consumer<BadInput> faults) throws IOException {
        OpenedFiles files = new OpenedFiles(documents, faults);
        for (Piece piece : split.pieces()) {
            HadoopFiles.Watched system = new HadoopFiles.Watched();
            if (piece.isWhole()) {
                files.read(piece.name(), () -> system.open(piece, 0, hadoop));
            } else {
                long from = Math.max(0, piece.begin() - 1);
                files.read(piece.name(), piece.stretch(), () -> system.open(piece, from, hadoop));
            }
            if (!isLastTry) {
                system.check();
            }
        }
        return files.count();
    }
}
