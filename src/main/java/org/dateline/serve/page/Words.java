package org.dateline.serve.page;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** Names of the graph in a reader's words. */
public final class Words {
    private Words() {}

    /** The part of an IRI after its last slash or hash; of a literal, its value. */
    static String local(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.isURI() ? node.getURI() : node.toString();
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        return cut >= 0 && cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
    }

    /** A relation in words: {@code spokeWith} as "spoke with", an untyped one as the words of the text. */
    static String relation(Thing statement) {
        String name = statement.one(Vocabulary.PREDICATE).map(Words::local).orElse("relatedTo");
        return name.equals("relatedTo")
                ? statement.text(Vocabulary.PREDICATE_TEXT).orElse("is related to")
                : spaced(name);
    }

    /** A relation as it stands in an address: one of ours by its name alone. */
    static String shortRelation(String iri) {
        return iri.startsWith(Vocabulary.DL) ? iri.substring(Vocabulary.DL.length()) : iri;
    }

    /** ", EUR per hour": what a figure is measured in; nothing for a plain count. */
    public static String measure(String unit, String per) {
        String measure = ((unit.equals("count") ? "" : unit) + (per.isEmpty() ? "" : " per " + per)).strip();
        return measure.isEmpty() ? "" : ", " + measure;
    }

    /** A time as people read it: of a span its first and last day with a dash between. */
    public static String time(String time) {
        return time.replace("/", "\u2009\u2013\u2009");
    }

    static String spaced(String camelCase) {
        return camelCase.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    /** A number with what is counted: "1,204 articles". */
    public static String counted(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
