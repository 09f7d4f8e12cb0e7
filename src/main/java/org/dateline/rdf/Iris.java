package org.dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.ContentHash;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.Run;
import org.dateline.model.Span;

/**
 * The IRIs of a store: all are made from content, under one base.
 *
 * <p>Spans follow RFC 5147 ({@code #char=b,e}), in Unicode code points. Immutable.
 */
public final class Iris {
    /** The base of a store that was created without one; the local server answers there. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    private static final String UNRESERVED = "-._~/";
    private static final int SLUG_LENGTH = 60;

    private final String base;

    /**
     * @param base an absolute http or https IRI that ends in a slash
     * @throws IllegalArgumentException if it is none
     */
    public Iris(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
            throw new IllegalArgumentException(
                    "[base] must be an http or https address that ends in a slash, without query or fragment: " + base);
        }
        this.base = base;
    }

    public String base() {
        return base;
    }

    public Node document(Document document) {
        return iri("document/" + document.id());
    }

    /** The IRI of the document that is read from a source. */
    public String documentIri(String source) {
        return base + "document/" + Document.idOf(source);
    }

    public String runIri(Run run) {
        return run(run).getURI();
    }

    public Node run(Run run) {
        return iri("run/" + run.id());
    }

    /** An entity's IRI; what its key holds beyond unreserved ASCII and slashes is percent-encoded as UTF-8. */
    public Node entity(Entity entity) {
        return iri("entity/" + percentEncoded(entity.key()));
    }

    /** A role: a slug to read by, and a hash of the role's words to tell apart what has the same slug. */
    public Node role(String role) {
        String slug = slug(role);
        String hash = ContentHash.shortOf("role", role).substring(0, 8);
        return iri("role/" + (slug.isEmpty() ? hash : slug + "-" + hash));
    }

    /** A counted concept, named as roles are. */
    public Node concept(String concept) {
        String slug = slug(concept);
        String hash = ContentHash.shortOf("concept", concept).substring(0, 8);
        return iri("concept/" + (slug.isEmpty() ? hash : slug + "-" + hash));
    }

    /** An agency, named by a slug of its name. */
    public Node agency(String agency) {
        return iri("agency/" + slug(agency));
    }

    /** Words of a document's text. */
    public static Node span(Node document, Span span) {
        return NodeFactory.createURI(document.getURI() + "#char=" + span.begin() + "," + span.end());
    }

    /** An interval of days that a document speaks of, by its two ends. */
    static Node interval(Node document, String days) {
        return within(document, "interval/" + days.replace('/', '_'));
    }

    /** A day that begins or ends an interval. */
    static Node instant(Node document, String day) {
        return within(document, "instant/" + day);
    }

    public static Node figure(Node document, Span span) {
        return within(document, "figure/" + span.begin() + "-" + span.end());
    }

    public static Node speech(Node document, Span span) {
        return within(document, "speech/" + span.begin() + "-" + span.end());
    }

    /** That the article comes from an agency, by where it says so. */
    static Node attribution(Node document, Span span) {
        return within(document, "attribution/" + span.begin() + "-" + span.end());
    }

    /** That the article comes from an agency, by the field that says so. */
    static Node attribution(Node document, String field) {
        return within(document, "attribution/" + field);
    }

    static Node statement(Node document, String hash) {
        return within(document, "statement/" + hash);
    }

    /** That an entity may be a thing elsewhere. */
    static Node candidate(Node document, String hash) {
        return within(document, "candidate/" + hash);
    }

    static Node membership(Node document, String hash) {
        return within(document, "membership/" + hash);
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static Node within(Node document, String path) {
        return NodeFactory.createURI(document.getURI() + "/" + path);
    }

    private static String slug(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(slug.length(), SLUG_LENGTH)).replaceAll("^-|-$", "");
    }

    private static String percentEncoded(String key) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
