package org.dateline.serve;

import com.google.gson.Gson;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The terms of the ontology that fit what is being typed, as the query editor reads them. */
final class TermSuggestions {
    private static final String ONTOLOGY = "org/dateline/ontology/dateline.ttl";
    private static final int LIMIT = 50;

    private final List<String> terms;

    TermSuggestions() {
        terms = Assets.bytes(ONTOLOGY).map(TermSuggestions::declared).orElse(List.of());
    }

    private static List<String> declared(byte[] turtle) {
        Graph ontology = RDFParser.source(new ByteArrayInputStream(turtle))
                .lang(Lang.TURTLE)
                .toGraph();
        return ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .toList();
    }

    String matching(@Nullable String typed) {
        String wanted = typed == null ? "" : typed.toLowerCase(Locale.ROOT);
        return new Gson()
                .toJson(Map.of(
                        "results",
                        terms.stream()
                                .filter(term -> term.toLowerCase(Locale.ROOT).contains(wanted))
                                .limit(LIMIT)
                                .map(term -> Map.of("uri", List.of(term)))
                                .toList()));
    }
}
