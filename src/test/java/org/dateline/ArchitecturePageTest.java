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

/** The articles that ARCHITECTURE.md follows give the graphs that the page shows. */
class ArchitecturePageTest {
    private static final List<String> ARTICLES =
            List.of("seeds/09-imre-flood-toll.txt", "seeds/02-kim-offers-builders.txt");
    private static final Pattern TURTLE = Pattern.compile("(?ms)^```turtle\\n(.*?)^```");

    @Test
    void the_graphs_shown_are_parts_of_the_articles() throws Exception {
        List<Quad> quads = new java.util.ArrayList<>();
        Sources.of(ARTICLES, System.in)
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
        StringBuilder turtle = new StringBuilder();
        Vocabulary.PREFIXES.forEach((prefix, iri) -> turtle.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append(">\n"));
        int blocks = 0;
        while (block.find()) {
            turtle.append(block.group(1));
            blocks++;
        }
        assertThat(blocks).isEqualTo(ARTICLES.size());
        return RDFParser.fromString(turtle.toString(), Lang.TURTLE)
                .base(Iris.DEFAULT_BASE)
                .toGraph();
    }
}
