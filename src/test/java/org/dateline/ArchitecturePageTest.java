package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.dateline.extract.Extractor;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;
import org.dateline.source.Sources;
import org.junit.jupiter.api.Test;

/** The article that ARCHITECTURE.md follows gives the graph that the page shows. */
class ArchitecturePageTest {
    private static final String ARTICLE = "seeds/09-imre-flood-toll.txt";
    private static final Pattern TURTLE = Pattern.compile("(?ms)^```turtle\\n(.*?)^```");

    @Test
    void the_graph_shown_is_part_of_the_article_s() throws Exception {
        List<Quad> quads = new java.util.ArrayList<>();
        Sources.of(List.of(ARTICLE), System.in)
                .read(
                        document -> quads.addAll(
                                DocumentGraph.of(new Extractor().extract(document), new Iris(Iris.DEFAULT_BASE))
                                        .quads()),
                        fault -> {});
        assertThat(quads.stream().map(Quad::asTriple).toList())
                .containsAll(shown().find().toList());
    }

    private static Graph shown() throws Exception {
        Matcher block = TURTLE.matcher(Files.readString(Path.of("ARCHITECTURE.md")));
        assertThat(block.find()).isTrue();
        StringBuilder turtle = new StringBuilder();
        Vocabulary.PREFIXES.forEach((prefix, iri) -> turtle.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append(">\n"));
        return RDFParser.fromString(turtle + block.group(1), Lang.TURTLE)
                .base(Iris.DEFAULT_BASE)
                .toGraph();
    }
}
