package org.dateline.serve.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The terms that pages read. */
final class Terms {
    static final String DL = "https://w3id.org/dateline/ontology#";
    static final String SCHEMA = "https://schema.org/";
    static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String QUDT = "http://qudt.org/schema/qudt/";

    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = SKOS.prefLabel.asNode();
    static final Node OTHER_LABEL = SKOS.altLabel.asNode();
    static final Node SAME_AS = OWL.sameAs.asNode();

    static final Node ARTICLE = schema("NewsArticle");
    static final Node HEADLINE = schema("headline");
    static final Node PUBLISHED = schema("datePublished");
    static final Node PUBLISHER = schema("publisher");
    static final Node AUTHOR = schema("author");
    static final Node URL = schema("url");
    static final Node PERSON = schema("Person");
    static final Node PLACE = schema("Place");
    static final Node ORGANISATION = schema("Organization");

    static final Node TEXT = nif("isString");
    static final Node SENTENCE = nif("Sentence");
    static final Node PHRASE = nif("Phrase");
    static final Node BEGIN = nif("beginIndex");
    static final Node END = nif("endIndex");
    static final Node WORDS = nif("anchorOf");
    static final Node CONTEXT = nif("referenceContext");
    static final Node ENTITY = iri(ITSRDF + "taIdentRef");

    static final Node SUBJECT = RDF.subject.asNode();
    static final Node PREDICATE = RDF.predicate.asNode();
    static final Node OBJECT = RDF.object.asNode();
    static final Node STATEMENT = dl("Statement");
    static final Node PREDICATE_TEXT = dl("predicateText");
    static final Node EVIDENCE = dl("evidence");
    static final Node CLAIMANT = dl("claimedBy");
    static final Node NEGATED = dl("negated");
    static final Node MODALITY = dl("modality");
    static final Node TIME = dl("time");
    static final Node STATEMENT_PLACE = dl("place");
    static final Node CONFIDENCE = dl("confidence");
    static final Node POST = dl("post");

    static final Node FIGURE = dl("Figure");
    static final Node EXPRESSED_BY = dl("expressedBy");
    static final Node MODIFIER = dl("modifier");
    static final Node UNIT = dl("unitLabel");
    static final Node PER = dl("per");
    static final Node COUNTS = dl("counts");
    static final Node ABOUT = dl("about");
    static final Node VALUE = iri(QUDT + "numericValue");
    static final Node LOW = iri(QUDT + "lowerBound");
    static final Node HIGH = iri(QUDT + "upperBound");

    static final Node SPEECH = dl("Speech");
    static final Node SPEAKER = dl("speaker");
    static final Node CUE = dl("cue");
    static final Node DIRECT = dl("directSpeech");

    static final Node MEMBERSHIP = iri(ORG + "Membership");
    static final Node MEMBER = iri(ORG + "member");
    static final Node ORGANIZATION = iri(ORG + "organization");
    static final Node ROLE_HELD = iri(ORG + "role");
    static final Node ROLE = iri(ORG + "Role");
    static final Node TENURE = dl("tenure");

    static final Node SOURCE = dl("source");
    static final Node RUN = iri("http://www.w3.org/ns/prov#Activity");
    static final Node GENERATED_BY = iri("http://www.w3.org/ns/prov#wasGeneratedBy");

    /** What an entity is, in a reader's words. */
    static final Map<Node, String> KINDS = Map.of(PERSON, "person", PLACE, "place", ORGANISATION, "organisation");

    /** The blocks that are no paragraph, and the class that sets each apart. */
    static final Map<Node, String> BLOCKS = Map.of(
            dl("Heading"),
            "heading",
            dl("Dateline"),
            "dateline",
            dl("Caption"),
            "caption",
            dl("Promotion"),
            "promotion");

    private Terms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node dl(String name) {
        return iri(DL + name);
    }

    private static Node schema(String name) {
        return iri(SCHEMA + name);
    }

    private static Node nif(String name) {
        return iri(NIF + name);
    }
}
