package org.dateline.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * The graph as pages read it: every access is one look-up in an index, so a page takes as long as what it shows and not
 * as long as the store is large. All of it happens inside {@link #read}.
 */
public final class NewsGraph {
    private static final int SAMPLE = 200;

    private final DatasetGraph dataset;
    private final String base;

    /** The graph of a dataset whose own names begin with the base. */
    public NewsGraph(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** Computes something in one transaction. */
    public <T> T read(Supplier<T> computation) {
        return dataset.calculateRead(computation::get);
    }

    /** The name that a path of this server stands for, whatever host and port it was asked at. */
    public Node named(String path) {
        return NodeFactory.createURI(base + path.substring(1));
    }

    /** The page of a node of ours on this server; empty for others. */
    Optional<Link> page(Node node) {
        return node.isURI() && node.getURI().startsWith(base)
                ? Optional.of(new Link("/" + node.getURI().substring(base.length())))
                : Optional.empty();
    }

    /** The page of something of ours by its IRI; empty for others. */
    public Optional<Link> page(String iri) {
        return iri.startsWith(base) ? Optional.of(new Link("/" + iri.substring(base.length()))) : Optional.empty();
    }

    /** How a thing is called in an address: the path of its page without the slash, or its whole IRI. */
    public String path(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    /** The value of a property of a node in one document. */
    public Optional<String> value(Node document, Node node, Node property) {
        return first(document, node, property);
    }

    /** The thing that a name means which is no thing itself; nothing if several documents mean different things by it. */
    public Optional<Node> meant(Node name) {
        boolean thing = !sources(Vocabulary.TA_IDENT_REF, name, 1).isEmpty();
        List<Node> meant = quads(Node.ANY, name, Vocabulary.IDENTIFIED_AS, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .toList();
        return thing || meant.size() != 1 ? Optional.empty() : Optional.of(meant.get(0));
    }

    /** The IRI of the thing that a name means now, which is the name itself unless it was merged into another. */
    public String meaning(String iri) {
        return read(() -> meant(NodeFactory.createURI(iri))).map(Node::getURI).orElse(iri);
    }

    Map<String, String> prefixes() {
        return Prefixes.of(base);
    }

    /** What the names of the graph begin with. */
    public String base() {
        return base;
    }

    /** What each document says of the node, at most so many documents. */
    List<Thing> sayings(Node node, int limit) {
        Map<Node, Map<Node, List<Node>>> byDocument = new LinkedHashMap<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY);
        try {
            while (quads.hasNext() && byDocument.size() <= limit) {
                Quad quad = quads.next();
                add(byDocument.computeIfAbsent(quad.getGraph(), any -> new HashMap<>()), quad);
            }
        } finally {
            Iter.close(quads);
        }
        return byDocument.entrySet().stream()
                .limit(limit)
                .map(entry -> new Thing(entry.getKey(), node, entry.getValue()))
                .toList();
    }

    Optional<Thing> thing(Node node) {
        return sayings(node, 1).stream().findFirst();
    }

    Thing thing(Node document, Node node) {
        Map<Node, List<Node>> values = new HashMap<>();
        dataset.find(document, node, Node.ANY, Node.ANY).forEachRemaining(quad -> add(values, quad));
        return new Thing(document, node, values);
    }

    /** Everything in one document's graph, by its name. */
    Map<Node, Thing> document(Node document) {
        Map<Node, Thing> things = new HashMap<>();
        dataset.find(document, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            Thing thing = things.computeIfAbsent(quad.getSubject(), node -> new Thing(document, node, new HashMap<>()));
            add(thing.values(), quad);
        });
        return things;
    }

    /** What points at the node by the property, at most so many and one more. */
    List<Thing> pointingAt(Node property, Node node, int limit) {
        return sources(property, node, limit + 1L).stream()
                .map(quad -> thing(quad.getGraph(), quad.getSubject()))
                .toList();
    }

    /** The quads that point at the node by the property, at most so many. */
    List<Quad> sources(Node property, Node node, long limit) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, node);
        try {
            return new ArrayList<>(Iter.toList(Iter.limit(quads, limit)));
        } finally {
            Iter.close(quads);
        }
    }

    Stream<Quad> quads(Node graph, Node subject, Node property, Node object) {
        return Iter.asStream(dataset.findNG(graph, subject, property, object));
    }

    /** The words of a thing in one document: an entity's label, a phrase's words. */
    String label(Node document, Node node) {
        return first(document, node, Vocabulary.PREF_LABEL)
                .or(() -> first(document, node, Vocabulary.ANCHOR_OF))
                .orElseGet(() -> label(node));
    }

    /** The commonest label of a thing in all documents, the longest of the equally common. */
    public String label(Node node) {
        Map<String, Integer> counts = new HashMap<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, node, Vocabulary.PREF_LABEL, Node.ANY);
        try {
            Iter.limit(quads, SAMPLE)
                    .forEachRemaining(quad -> counts.merge(quad.getObject().getLiteralLexicalForm(), 1, Integer::sum));
        } finally {
            Iter.close(quads);
        }
        Comparator<Map.Entry<String, Integer>> common = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                .max(common.thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> Words.local(node));
    }

    private Optional<String> first(Node document, Node node, Node property) {
        Iterator<Quad> quads = dataset.find(document, node, property, Node.ANY);
        try {
            return quads.hasNext() ? Optional.of(quads.next().getObject().getLiteralLexicalForm()) : Optional.empty();
        } finally {
            Iter.close(quads);
        }
    }

    private static void add(Map<Node, List<Node>> values, Quad quad) {
        values.computeIfAbsent(quad.getPredicate(), any -> new ArrayList<>()).add(quad.getObject());
    }
}
