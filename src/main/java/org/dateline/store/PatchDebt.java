package org.dateline.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * A patch that was asked for and is not written yet: the quads that have come or gone since, in a file beside the
 * database. It is begun before anything else is done, and outlasts a process that is killed; whatever settles the store
 * then adds to it, and the next patch that is asked for pays it.
 *
 * <p>A quad is in the file before the database has it or loses it. So the file may hold quads that did not change after
 * all, and the patch says of each whether the database has it: it may say more than has changed, and nothing that is untrue.
 */
public final class PatchDebt {
    /** The first line where the database was empty when the patch was asked for: all that it holds has come. */
    private static final String ALL = "# all";

    private final Path file;
    private final DatasetGraph dataset;

    PatchDebt(Path file, DatasetGraph dataset) {
        this.file = file;
        this.dataset = dataset;
    }

    /** True if a patch is owed. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Owes a patch of all that changes from now on, unless one is owed already. To be called before anything is
     * contributed, taken back or corrected.
     */
    public void owe() {
        if (exists()) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(fresh, isEmpty() ? ALL + "\n" : "");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private UncheckedIOException fault(IOException e) {
        return new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }

    private boolean isAll() throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().filter(ALL::equals).isPresent();
        }
    }

    /** What adds to the debt the quads that come and go, and passes them on; just what passes them on if none is owed. */
    Recording recording(QuadChanges next) {
        try {
            return exists() && !isAll() ? new Recording(file, opened(), next) : new Recording(file, null, next);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** The file to append to; a line that was cut off is dropped, since its quad did not reach the database. */
    private FileChannel opened() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0) {
                bytes.seek(end - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                end--;
            }
            bytes.setLength(end);
        }
        return FileChannel.open(file, StandardOpenOption.APPEND);
    }

    /** Tells, for every quad that may have changed, whether the database has it now. */
    public void tell(QuadChanges patch) {
        Txn.executeRead(dataset, () -> {
            try {
                if (isAll()) {
                    dataset.find().forEachRemaining(patch::added);
                } else {
                    opened().close();
                    tellRead(patch);
                }
            } catch (IOException e) {
                throw fault(e);
            }
        });
    }

    private void tellRead(QuadChanges patch) {
        RDFParser.source(file).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                if (dataset.contains(quad)) {
                    patch.added(quad);
                } else {
                    patch.deleted(quad);
                }
            }
        });
    }

    /** Owes nothing any more if nothing has changed since it was asked for, as after a command that was refused. */
    void forgetIfIdle() {
        try {
            if (exists() && (isAll() ? isEmpty() : Files.size(file) == 0)) {
                forget();
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private boolean isEmpty() {
        return Txn.calculateRead(dataset, () -> !dataset.find().hasNext());
    }

    /** Owes nothing any more. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Adds what comes and goes to the file. */
    static final class Recording implements QuadChanges, AutoCloseable {
        private final Path file;
        private final @Nullable FileChannel channel;
        private final Writer lines;
        private final QuadChanges next;

        private Recording(Path file, @Nullable FileChannel channel, QuadChanges next) {
            this.file = file;
            this.channel = channel;
            this.next = next;
            this.lines = channel == null
                    ? Writer.nullWriter()
                    : new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), 1 << 16);
        }

        @Override
        public void added(Quad quad) {
            enter(quad);
            next.added(quad);
        }

        @Override
        public void deleted(Quad quad) {
            enter(quad);
            next.deleted(quad);
        }

        private void enter(Quad quad) {
            if (channel == null) {
                return;
            }
            try {
                for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
                    lines.write(NodeFmtLib.strNT(node));
                    lines.write(' ');
                }
                lines.write(".\n");
            } catch (IOException e) {
                throw fault(e);
            }
        }

        @Override
        public void committing() {
            try {
                lines.flush();
                if (channel != null) {
                    channel.force(true);
                }
            } catch (IOException e) {
                throw fault(e);
            }
            next.committing();
        }

        private UncheckedIOException fault(IOException e) {
            return new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw fault(e);
            }
        }
    }
}
