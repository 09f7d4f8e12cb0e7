package org.dateline.rdf;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Term;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Collects the quads of one document's graph, each once, in the order in which they come. */
final class GraphWriter {
    private final Document source;
    private final Iris iris;
    private final Node document;
    private final Set<Quad> quads = new LinkedHashSet<>();

    GraphWriter(Document source, Iris iris) {
        this.source = source;
        this.iris = iris;
        this.document = iris.document(source);
    }

    /** The document's IRI, which is the graph's as well. */
    Node document() {
        return document;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(document, subject, predicate, object));
    }

    /** Adds a string, unless there is none. */
    void text(Node subject, Node predicate, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(subject, predicate, Literals.string(value));
        }
    }

    /** A part of the text, without its words. */
    Node span(Span span, Node type) {
        Node node = Iris.span(document, span);
        add(node, Vocabulary.TYPE, type);
        add(node, Vocabulary.BEGIN_INDEX, Literals.index(span.begin()));
        add(node, Vocabulary.END_INDEX, Literals.index(span.end()));
        add(node, Vocabulary.REFERENCE_CONTEXT, document);
        return node;
    }

    /** A part of the text with its words. */
    Node words(Span span, Node type) {
        Node node = span(span, type);
        add(node, Vocabulary.ANCHOR_OF, Literals.string(source.text().slice(span)));
        return node;
    }

    /** The entity, or the phrase where it names none. */
    Node term(Term term) {
        if (term instanceof Term.Known known) {
            return iris.entity(known.entity());
        }
        return words(term.span(), Vocabulary.PHRASE);
    }

    /** When something held, as a literal, and as an interval of OWL-Time if it is no day, month or year. */
    void time(Node subject, @Nullable TimeExpression time) {
        if (time == null) {
            return;
        }
        add(subject, Vocabulary.TIME, Literals.time(time));
        int slash = time.value().indexOf('/');
        if (slash > 0) {
            Node interval = Iris.interval(document, time.value());
            add(subject, Vocabulary.HAS_TIME, interval);
            add(interval, Vocabulary.TYPE, Vocabulary.PROPER_INTERVAL);
            instant(interval, Vocabulary.HAS_BEGINNING, time.value().substring(0, slash));
            instant(interval, Vocabulary.HAS_END, time.value().substring(slash + 1));
        }
    }

    private void instant(Node interval, Node property, String day) {
        Node instant = Iris.instant(document, day);
        add(interval, property, instant);
        add(instant, Vocabulary.TYPE, Vocabulary.INSTANT);
        add(instant, Vocabulary.IN_XSD_DATE, Literals.date(LocalDate.parse(day)));
    }

    void term(Node subject, Node predicate, @Nullable Term term) {
        if (term != null) {
            add(subject, predicate, term(term));
        }
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
