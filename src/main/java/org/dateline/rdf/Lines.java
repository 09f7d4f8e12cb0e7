package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Triples as sorted lines of N-Triples within a literal, and back. */
final class Lines {
    private Lines() {}

    static String of(Collection<Quad> quads) {
        return quads.stream().map(quad -> line(quad.asTriple())).sorted().collect(Collectors.joining());
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + " .\n";
    }

    /** @throws org.apache.jena.riot.RiotException if the lines are no N-Triples */
    static List<Quad> read(Node graph, String lines) {
        List<Quad> quads = new ArrayList<>();
        Graph triples = RDFParser.fromString(lines, Lang.NTRIPLES).toGraph();
        triples.find().forEachRemaining(triple -> quads.add(Quad.create(graph, triple)));
        return quads;
    }
}
