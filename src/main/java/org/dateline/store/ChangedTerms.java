package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/**
 * In which state of the database quads with a term last came or went. States are numbered in their order. While a change
 * is being made the file says so; if it is cut off, anything may have changed.
 */
final class ChangedTerms {
    /** The area of a pattern that asks all graphs. */
    static final String ANYWHERE = "anywhere";

    private static final String DOCUMENTS = "documents";
    private static final String STATE = "state";
    private static final String ALL = "all";
    private static final String CHANGING = "changing";

    /** What a term is in a quad. */
    enum Kind {
        PREDICATE,
        CLASS
    }

    /**
     * A predicate or a class in some graphs.
     *
     * @param area the graphs of documents, the IRI of another graph, or {@link #ANYWHERE}
     */
    record Term(String area, Kind kind, Node node) {
        String line() {
            return area + " " + kind.name().toLowerCase(Locale.ROOT) + " " + node.getURI();
        }
    }

    private final Path file;
    private final Map<String, Long> states = new TreeMap<>();

    private ChangedTerms(Path file) {
        this.file = file;
    }

    /** Reads the file; one that is not there or damaged tells that anything may have changed. */
    static ChangedTerms read(Path file) {
        ChangedTerms terms = new ChangedTerms(file);
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                int tab = line.indexOf('\t');
                terms.states.put(line.substring(0, tab), Long.parseLong(line.substring(tab + 1)));
            }
        } catch (IOException | RuntimeException e) {
            terms.states.clear();
        }
        return terms;
    }

    /** The area that a graph belongs to. */
    static String area(Node graph) {
        return graph.getURI().contains("/document/") ? DOCUMENTS : graph.getURI();
    }

    /** The number of the state that the database is in; 0 if that is not known. */
    long state() {
        return states.containsKey(CHANGING) ? 0 : states.getOrDefault(STATE, 0L);
    }

    /** Whether a quad with one of these terms may have come or gone after a state. */
    boolean since(long state, Set<Term> terms) {
        return state <= 0
                || state() < state
                || states.getOrDefault(ALL, 0L) > state
                || terms.stream().anyMatch(term -> states.getOrDefault(term.line(), 0L) > state);
    }

    /** Says that a change begins, and gives what is to be told of it. */
    Change begin(QuadChanges next) {
        boolean unknown = state() == 0;
        // The clock keeps numbers from coming again if the file is lost.
        long state = Math.max(states.getOrDefault(STATE, 0L) + 1, System.currentTimeMillis());
        states.put(CHANGING, state);
        write();
        return new Change(this, next, state, unknown);
    }

    private void write() {
        List<String> lines = new ArrayList<>();
        states.forEach((term, state) -> lines.add(term + "\t" + state));
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes note of the terms of one change, and passes everything on. */
    static final class Change implements QuadChanges {
        private final ChangedTerms terms;
        private final QuadChanges next;
        private final long state;
        private final boolean unknown;
        private final Map<String, Set<Node>> predicates = new TreeMap<>();
        private final Map<String, Set<Node>> classes = new TreeMap<>();
        private Node graph = NodeFactory.createURI("");
        private String area = "";

        private Change(ChangedTerms terms, QuadChanges next, long state, boolean unknown) {
            this.terms = terms;
            this.next = next;
            this.state = state;
            this.unknown = unknown;
        }

        @Override
        public void added(Quad quad) {
            note(quad);
            next.added(quad);
        }

        @Override
        public void deleted(Quad quad) {
            note(quad);
            next.deleted(quad);
        }

        @Override
        public void committing() {
            next.committing();
        }

        private void note(Quad quad) {
            if (!quad.getGraph().equals(graph)) {
                graph = quad.getGraph();
                area = area(graph);
            }
            predicates.computeIfAbsent(area, a -> new HashSet<>()).add(quad.getPredicate());
            if (quad.getPredicate().equals(Vocabulary.TYPE)) {
                classes.computeIfAbsent(area, a -> new HashSet<>()).add(quad.getObject());
            }
        }

        /** Says that the change is made. */
        void end() {
            predicates.forEach((where, nodes) -> nodes.forEach(node -> enter(where, Kind.PREDICATE, node)));
            classes.forEach((where, nodes) -> nodes.forEach(node -> enter(where, Kind.CLASS, node)));
            if (unknown) {
                terms.states.put(ALL, state);
            }
            terms.states.remove(CHANGING);
            terms.states.put(STATE, state);
            terms.write();
        }

        private void enter(String where, Kind kind, Node node) {
            terms.states.put(new Term(where, kind, node).line(), state);
            terms.states.put(new Term(ANYWHERE, kind, node).line(), state);
        }
    }
}
