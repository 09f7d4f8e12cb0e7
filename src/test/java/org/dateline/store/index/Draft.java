package org.dateline.store.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/** The graph of an invented article, as far as the index reads it. */
final class Draft {
    static final String BASE = "http://localhost:3030/";

    private final String iri;
    private final Node node;
    private final List<Quad> quads = new ArrayList<>();
    private int parts;

    Draft(String id, String headline, String day) {
        this.iri = BASE + "document/" + id;
        this.node = NodeFactory.createURI(iri);
        add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        add(node, Vocabulary.SOURCE, text("https://news.example/" + id));
        add(node, Vocabulary.HEADLINE, text(headline));
        add(node, Vocabulary.PUBLISHER, text("The Quillmar Courier"));
        if (!day.isEmpty()) {
            add(node, Vocabulary.DATE_PUBLISHED, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        }
    }

    String iri() {
        return iri;
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }

    static String entity(String name) {
        return BASE + "entity/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    Draft entity(Node type, String name, String... others) {
        Node thing = NodeFactory.createURI(entity(name));
        add(thing, Vocabulary.TYPE, type);
        add(thing, Vocabulary.PREF_LABEL, text(name));
        for (String other : others) {
            add(thing, Vocabulary.ALT_LABEL, text(other));
        }
        return mention(name);
    }

    /** An entity that this article calls by another name than what its IRI is made of. */
    Draft called(Node type, String name, String label) {
        Node thing = NodeFactory.createURI(entity(name));
        add(thing, Vocabulary.TYPE, type);
        add(thing, Vocabulary.PREF_LABEL, text(label));
        return mention(name);
    }

    Draft mention(String name) {
        add(words(name), Vocabulary.TA_IDENT_REF, NodeFactory.createURI(entity(name)));
        return this;
    }

    Draft sentence(String words) {
        add(words(words), Vocabulary.TYPE, Vocabulary.SENTENCE);
        return this;
    }

    Draft statement(String subject, String relation, String object) {
        return statement(subject, relation, object, "", false, "asserted", "");
    }

    Draft statement(
            String subject,
            String relation,
            String object,
            String claimant,
            boolean negated,
            String modality,
            String place) {
        Node statement = part("statement");
        add(statement, Vocabulary.TYPE, Vocabulary.STATEMENT);
        add(statement, Vocabulary.SUBJECT, NodeFactory.createURI(entity(subject)));
        add(statement, Vocabulary.PREDICATE, Vocabulary.relation(relation));
        add(statement, Vocabulary.OBJECT, NodeFactory.createURI(entity(object)));
        add(statement, Vocabulary.PREDICATE_TEXT, text("to " + relation));
        add(statement, Vocabulary.NEGATED, text(Boolean.toString(negated)));
        add(statement, Vocabulary.MODALITY, text(modality));
        add(statement, Vocabulary.CONFIDENCE, number("0.8"));
        add(statement, Vocabulary.EVIDENCE, words(subject + " " + relation + " " + object + "."));
        refer(statement, Vocabulary.CLAIMED_BY, claimant);
        refer(statement, Vocabulary.PLACE, place);
        return this;
    }

    Draft figure(String phrase, String value, String concept, String about, String claimant) {
        Node figure = part("figure");
        Node counted = NodeFactory.createURI(BASE + "concept/" + concept);
        add(figure, Vocabulary.TYPE, Vocabulary.FIGURE);
        add(figure, Vocabulary.EXPRESSED_BY, words(phrase));
        add(figure, Vocabulary.EVIDENCE, words(phrase + " " + concept + " in " + about + "."));
        add(figure, Vocabulary.NUMERIC_VALUE, number(value));
        add(figure, Vocabulary.UNIT_LABEL, text("count"));
        add(figure, Vocabulary.MODIFIER, text("exact"));
        add(figure, Vocabulary.COUNTS, text(concept));
        add(figure, Vocabulary.COUNTED_CONCEPT, counted);
        add(counted, Vocabulary.TYPE, Vocabulary.CONCEPT);
        add(counted, Vocabulary.PREF_LABEL, text(concept));
        refer(figure, Vocabulary.ABOUT, about);
        refer(figure, Vocabulary.CLAIMED_BY, claimant);
        return this;
    }

    Draft speech(String speaker, String words) {
        Node speech = part("speech");
        add(speech, Vocabulary.TYPE, Vocabulary.SPEECH);
        add(speech, Vocabulary.EXPRESSED_BY, words(words));
        add(speech, Vocabulary.CUE, text("said"));
        add(speech, Vocabulary.DIRECT_SPEECH, text("true"));
        refer(speech, Vocabulary.SPEAKER, speaker);
        return this;
    }

    private void refer(Node from, Node property, String name) {
        if (!name.isEmpty()) {
            add(from, property, NodeFactory.createURI(entity(name)));
        }
    }

    private Node part(String kind) {
        return NodeFactory.createURI(iri + "/" + kind + "/" + parts++);
    }

    private Node words(String words) {
        Node span = NodeFactory.createURI(iri + "#char=" + 10 * parts + "," + (10 * parts++ + words.length()));
        add(span, Vocabulary.ANCHOR_OF, text(words));
        return span;
    }

    private void add(Node subject, Node property, Node value) {
        quads.add(Quad.create(node, subject, property, value));
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Node number(String digits) {
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }
}
