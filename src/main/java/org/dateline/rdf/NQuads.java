package org.dateline.rdf;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads (W3C 2014), equal lines for equal quads, and back. */
public final class NQuads {
    private static final NodeFormatter TERMS = new NodeFormatterNT();

    private NQuads() {}

    /** A quad as a line, without its line feed. */
    public static String line(Quad quad) {
        StringWriter text = new StringWriter();
        AWriter line = IO.wrap(text);
        term(line, quad.getSubject());
        term(line, quad.getPredicate());
        term(line, quad.getObject());
        if (!quad.isDefaultGraph()) {
            term(line, quad.getGraph());
        }
        line.print(".");
        line.flush();
        return text.toString();
    }

    private static void term(AWriter line, Node term) {
        TERMS.format(line, term);
        line.print(" ");
    }

    /** Quads as lines. */
    public static List<String> lines(Collection<Quad> quads) {
        return quads.stream().map(NQuads::line).toList();
    }

    /**
     * The quads of some lines.
     *
     * @throws org.apache.jena.riot.RiotException if they are no N-Quads
     */
    public static List<Quad> read(String lines) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(lines, Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }

            @Override
            public void triple(Triple triple) {
                quads.add(Quad.create(Quad.defaultGraphIRI, triple));
            }
        });
        return quads;
    }

    /**
     * The IRI of the graph that a line puts its quad in, told without reading the rest.
     *
     * @throws IllegalArgumentException if the line does not end with the IRI of a graph and a point
     */
    public static String graph(String line) {
        int end = line.lastIndexOf('>');
        int begin = line.lastIndexOf('<', end);
        if (begin < 0 || !line.substring(end + 1).strip().equals(".")) {
            throw new IllegalArgumentException("[n-quads] the line ends in no graph: " + line);
        }
        return line.substring(begin + 1, end);
    }
}
