package org.dateline.serve.page;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** Names of the graph in a reader's words. */
final class Words {
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

    static String spaced(String camelCase) {
        return camelCase.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    static String counted(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
