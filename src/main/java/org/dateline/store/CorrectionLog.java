package org.dateline.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.Correction;
import org.dateline.rdf.CorrectionGraph;
import org.dateline.rdf.Vocabulary;
import org.dateline.settle.Corrections;

/**
 * The file of the corrections: Turtle to which every correction is appended, never changed. It may be read, copied and
 * kept under version control; a correction in it counts wherever it stands, in the order of the moments at which they
 * were made.
 */
final class CorrectionLog {
    private static final String END = "# end of a correction\n";

    private final Path file;
    private final CorrectionGraph graph;
    private final Map<String, Correction> all = new LinkedHashMap<>();

    private CorrectionLog(Path file, String base) {
        this.file = file;
        this.graph = new CorrectionGraph(base);
    }

    /**
     * Reads the file, if it is there.
     *
     * @throws StoreException if it cannot be read as corrections, with the line
     */
    static CorrectionLog open(Path file, String base) {
        CorrectionLog log = new CorrectionLog(file, base);
        if (Files.exists(file)) {
            log.read();
        }
        return log;
    }

    private void read() {
        try {
            String text = Files.readString(file);
            try {
                enter(CorrectionGraph.read(triples(text)));
            } catch (RiotException e) {
                enter(CorrectionGraph.read(triples(withoutCutOff(text, e))));
            }
        } catch (RiotException | IllegalArgumentException e) {
            throw new StoreException(
                    "[" + file + "] It cannot be read as corrections: " + e.getMessage()
                            + " Put it right, or restore it.",
                    e);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read: " + e + ". Check its rights.", e);
        }
    }

    /** The text up to the last correction that was written whole; the rest was cut off while it was written. */
    private String withoutCutOff(String text, RiotException fault) throws IOException {
        int end = text.lastIndexOf(END);
        if (end < 0 || end + END.length() == text.length()) {
            throw fault;
        }
        String whole = text.substring(0, end + END.length());
        triples(whole);
        Files.writeString(file, whole);
        return whole;
    }

    private static List<Triple> triples(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph.find().toList();
    }

    private void enter(Map<String, Correction> corrections) {
        Map<String, Correction> sorted = new LinkedHashMap<>(all);
        sorted.putAll(corrections);
        all.clear();
        all.putAll(Corrections.inOrder(sorted));
    }

    /**
     * Appends corrections that are not in the file yet.
     *
     * @return the IRIs of those appended
     */
    synchronized List<String> append(Collection<Correction> corrections) {
        StringBuilder text = new StringBuilder();
        Map<String, Correction> added = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            String iri = graph.iri(correction).getURI();
            if (!all.containsKey(iri) && added.putIfAbsent(iri, correction) == null) {
                text.append(turtle(graph.triples(correction))).append(END);
            }
        }
        if (!added.isEmpty()) {
            write(text.toString());
            enter(added);
        }
        return new ArrayList<>(added.keySet());
    }

    private static String turtle(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        Vocabulary.PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        return RDFWriter.source(graph).format(RDFFormat.TURTLE_BLOCKS).asString();
    }

    private void write(String text) {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** All that were ever made, by their IRIs, in the order of their moments. */
    synchronized Map<String, Correction> all() {
        return new LinkedHashMap<>(all);
    }

    /** All that were ever made, in Turtle, as the file has them. */
    String turtle() {
        StringBuilder text = new StringBuilder();
        all().values()
                .forEach(correction ->
                        text.append(turtle(graph.triples(correction))).append(END));
        return text.toString();
    }
}
