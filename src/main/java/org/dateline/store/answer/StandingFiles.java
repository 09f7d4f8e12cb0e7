package org.dateline.store.answer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.system.Txn;
import org.dateline.model.ContentHash;

/**
 * The rows of queries that look across documents, kept in files beside the index: a file for each query, which says of which state of
 * the store it is and by which text of the query. What is of another state or text, or cannot be read, counts for nothing.
 */
public final class StandingFiles {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final Path folder;

    /** @param folder where the files are; it is made when it is needed */
    public StandingFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Works out what is not kept for a state of the store yet, on all processors, and keeps it.
     *
     * @param longest for each query, in time of a processor
     */
    public void workOut(List<CutQuery> queries, DatasetGraph dataset, long state, Duration longest) {
        queries.parallelStream()
                .filter(query -> read(query, state).isEmpty())
                .forEach(query -> write(
                        query,
                        state,
                        Txn.calculateRead(
                                dataset,
                                () -> StandingRows.workedOut(query, dataset, new StandingRows.Stop(), longest))));
    }

    private Path file(CutQuery query) {
        return folder.resolve(query.query().name() + ".rows");
    }

    private static String mark(CutQuery query) {
        return ContentHash.shortOf("standing-1", query.query().text());
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER));
    }

    private static boolean isOf(CutQuery query, long state, DataInputStream in) throws IOException {
        return in.readLong() == state && in.readUTF().equals(mark(query));
    }

    /** What is kept of a query for a state of the store. */
    public Optional<StandingRows> read(CutQuery query, long state) {
        Path file = file(query);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = open(file)) {
            if (!isOf(query, state, in)) {
                return Optional.empty();
            }
            Map<Node, Node> known = new HashMap<>();
            List<Optional<Table>> levels = new ArrayList<>();
            for (int level = in.readInt(); level > 0; level--) {
                levels.add(in.readBoolean() ? Optional.of(table(in, known)) : Optional.empty());
            }
            return Optional.of(new StandingRows(levels));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Table table(DataInputStream in, Map<Node, Node> known) throws IOException {
        List<Var> variables = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            variables.add(Var.alloc(in.readUTF()));
        }
        Table table = TableFactory.create(variables);
        for (int length = in.readInt(); length != END; length = in.readInt()) {
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            List<Node> nodes = NodeBytes.unpack(ByteBuffer.wrap(bytes));
            BindingBuilder row = BindingFactory.builder();
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                if (node != null) {
                    row.add(variables.get(i), known.computeIfAbsent(node, any -> node));
                }
            }
            table.addBinding(row.build());
        }
        return table;
    }

    /** Keeps the rows of a query for a state of the store, in place of those for another. */
    public void write(CutQuery query, long state, StandingRows rows) {
        Path file = file(query);
        Path part = folder.resolve(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new DeflaterOutputStream(Files.newOutputStream(part), new Deflater(Deflater.BEST_SPEED)),
                    BUFFER))) {
                out.writeLong(state);
                out.writeUTF(mark(query));
                out.writeInt(rows.levels().size());
                for (Optional<Table> level : rows.levels()) {
                    out.writeBoolean(level.isPresent());
                    if (level.isPresent()) {
                        table(level.get(), out);
                    }
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void table(Table table, DataOutputStream out) throws IOException {
        List<Var> variables = table.getVars();
        out.writeInt(variables.size());
        for (Var variable : variables) {
            out.writeUTF(variable.getVarName());
        }
        for (Iterator<Binding> rows = table.rows(); rows.hasNext(); ) {
            Binding row = rows.next();
            ByteBuffer bytes = NodeBytes.pack(variables.stream().map(row::get).toList());
            out.writeInt(bytes.remaining());
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        }
        out.writeInt(END);
    }
}
