package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.dateline.model.Extraction;
import org.dateline.model.Figure;
import org.dateline.model.Modality;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final Path BROKEN = Path.of("src/test/resources/org/dateline/rdf/broken-graphs.tsv");
    private static final Path SHAPES = Path.of("ontology/shapes.ttl");

    record Broken(String update, String message) {
        static Broken parse(String line) {
            String[] cells = line.split("\t");
            return new Broken(cells[0], cells[1]);
        }
    }

    @Test
    void the_sample_article_has_the_shapes() {
        assertThat(Shapes.shipped().violations(ExtractionGraph.quads(Samples.article(), Samples.IRIS)))
                .isEmpty();
    }

    @Test
    void what_passes_the_grounding_gate_has_the_shapes_still() {
        List<Quad> corrupt = ExtractionGraph.quads(Samples.article(), Samples.IRIS).stream()
                .map(quad -> quad.getPredicate().equals(Vocabulary.ANCHOR_OF)
                                && quad.getObject().getLiteralLexicalForm().equals("Ana Belmar")
                        ? Quad.create(
                                quad.getGraph(), quad.getSubject(), quad.getPredicate(), Literals.string("invented"))
                        : quad)
                .toList();

        assertThat(Shapes.shipped().violations(Grounding.check(corrupt).quads()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 5, , ",
        "EXACT, 5, 5, 5",
        "ABOUT, 5, , ",
        "ABOUT, 5, 4, 6",
        "AT_LEAST, 5, 5, ",
        "AT_MOST, 5, , 5",
        "AT_MOST, 5, 0, 5",
        "MORE_THAN, 5, 5, ",
        "LESS_THAN, 5, , 5",
        "VAGUE, , , ",
        "VAGUE, , 24, ",
        "RANGE, , 5, 6",
    })
    void a_figure_of_each_modifier_has_the_shapes(
            Modifier modifier, BigDecimal value, BigDecimal low, BigDecimal high) {
        Quantity quantity =
                new Quantity(Samples.span("2,500"), "2,500", value, low, high, modifier, "square mile", "month", null);
        Figure figure = new Figure(
                quantity, Samples.sentences().get(2), null, null, List.of(), null, null, Modality.ASSERTED, null);

        assertThat(Shapes.shipped().violations(ExtractionGraph.quads(withFigure(figure), Samples.IRIS)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_graph_is_told_what_is_wrong(Broken broken) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        ExtractionGraph.quads(Samples.article(), Samples.IRIS)
                .forEach(quad -> dataset.getDefaultGraph().add(quad.asTriple()));
        UpdateAction.parseExecute(prefixes() + broken.update(), dataset);

        assertThat(Shapes.shipped().violations(dataset.getDefaultGraph()))
                .extracting(Shapes.Violation::message)
                .contains(broken.message());
    }

    @Test
    void every_message_of_the_shapes_has_a_graph_that_is_told_so() {
        Node message = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
        Set<String> messages = RDFParser.source(SHAPES).toGraph().find(Node.ANY, message, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());

        assertThat(broken().map(Broken::message))
                .containsOnlyOnceElementsOf(messages)
                .hasSameSizeAs(messages);
    }

    @Test
    void a_violation_names_node_and_property() {
        List<Quad> quads = ExtractionGraph.quads(Samples.article(), Samples.IRIS).stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.SOURCE))
                .toList();

        assertThat(Shapes.shipped().violations(quads))
                .containsExactly(new Shapes.Violation(
                        Samples.IRIS.document(Samples.article().document()).getURI(),
                        "<" + Vocabulary.DL + "source>",
                        "An article must say where it was read (dl:source), once."));
    }

    static Stream<Broken> broken() {
        try {
            return Files.readAllLines(BROKEN).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Broken::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String prefixes() {
        return Vocabulary.PREFIXES.entrySet().stream()
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                .collect(Collectors.joining());
    }

    private static Extraction withFigure(Figure figure) {
        Extraction article = Samples.article();
        return new Extraction(
                article.document(),
                article.run(),
                article.sentences(),
                article.resolution(),
                List.of(figure),
                article.statements(),
                article.speech());
    }
}
