package org.dateline.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Titles;
import org.dateline.rdf.Vocabulary;

/**
 * The rows of one document, which follow from its graph alone.
 *
 * @param sentences the sentences, in the order of their names
 * @param concepts the words of what is counted, by its IRI
 */
record DocumentRows(
        ArticleEntry article,
        List<StatementEntry> statements,
        List<FigureEntry> figures,
        List<SpeechEntry> speech,
        List<Words> sentences,
        List<Mentioned> mentioned,
        Map<String, String> concepts) {

    /** The rows of a document's graph. */
    static DocumentRows of(String iri, List<Quad> quads) {
        return new Reader(new DocumentGraph(iri, quads)).read();
    }

    private static final class Reader {
        private final DocumentGraph graph;
        private final ArticleEntry article;

        Reader(DocumentGraph graph) {
            this.graph = graph;
            Node document = NodeFactory.createURI(graph.iri());
            String headline = graph.text(document, Vocabulary.HEADLINE);
            String source = graph.text(document, Vocabulary.SOURCE);
            this.article = new ArticleEntry(
                    graph.iri(),
                    Titles.of(headline, graph.text(document, Vocabulary.IS_STRING), source),
                    graph.text(document, Vocabulary.PUBLISHER),
                    graph.text(document, Vocabulary.DATE_PUBLISHED),
                    0);
        }

        DocumentRows read() {
            List<StatementEntry> statements = graph.ofType(Vocabulary.STATEMENT).stream()
                    .filter(node -> Stream.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT)
                            .allMatch(part -> graph.one(node, part).isPresent()))
                    .map(this::statement)
                    .toList();
            List<FigureEntry> figures =
                    graph.ofType(Vocabulary.FIGURE).stream().map(this::figure).toList();
            List<SpeechEntry> speech = graph.ofType(Vocabulary.SPEECH).stream()
                    .filter(node -> graph.one(node, Vocabulary.SPEAKER).isPresent())
                    .map(this::speech)
                    .toList();
            Map<String, String> concepts = new HashMap<>();
            graph.ofType(Vocabulary.CONCEPT)
                    .forEach(node -> concepts.put(node.toString(), graph.text(node, Vocabulary.PREF_LABEL)));
            return new DocumentRows(
                    article,
                    statements,
                    figures,
                    speech,
                    graph.ofType(Vocabulary.SENTENCE).stream().map(this::words).toList(),
                    mentioned(statements, figures, speech),
                    concepts);
        }

        private StatementEntry statement(Node node) {
            List<Named> claimants = graph.named(node, Vocabulary.CLAIMED_BY);
            boolean negated = graph.isTrue(node, Vocabulary.NEGATED);
            String modality = modality(node);
            return new StatementEntry(
                    node.toString(),
                    graph.named(graph.one(node, Vocabulary.SUBJECT).orElseThrow()),
                    graph.one(node, Vocabulary.PREDICATE).orElseThrow().toString(),
                    graph.text(node, Vocabulary.PREDICATE_TEXT),
                    graph.named(graph.one(node, Vocabulary.OBJECT).orElseThrow()),
                    standing(claimants, negated, modality),
                    negated,
                    modality,
                    claimants,
                    graph.named(node, Vocabulary.PLACE),
                    graph.text(node, Vocabulary.TIME),
                    graph.number(node, Vocabulary.CONFIDENCE).orElse(0),
                    evidence(node, Vocabulary.EVIDENCE));
        }

        private String modality(Node node) {
            String modality = graph.text(node, Vocabulary.MODALITY);
            return modality.isEmpty() ? "asserted" : modality;
        }

        private static Standing standing(List<Named> claimants, boolean negated, String modality) {
            if (!claimants.isEmpty()) {
                return Standing.CLAIMED;
            }
            if (negated) {
                return Standing.DENIED;
            }
            return modality.equals("asserted") ? Standing.ASSERTED : Standing.OPEN;
        }

        private FigureEntry figure(Node node) {
            return new FigureEntry(
                    node.toString(),
                    evidence(node, Vocabulary.EXPRESSED_BY).text(),
                    graph.text(node, Vocabulary.COUNTS),
                    graph.one(node, Vocabulary.COUNTED_CONCEPT)
                            .map(Node::toString)
                            .orElse(""),
                    graph.number(node, Vocabulary.NUMERIC_VALUE),
                    graph.number(node, Vocabulary.LOWER_BOUND),
                    graph.number(node, Vocabulary.UPPER_BOUND),
                    graph.text(node, Vocabulary.UNIT_LABEL),
                    graph.text(node, Vocabulary.PER),
                    graph.text(node, Vocabulary.MODIFIER),
                    modality(node),
                    graph.text(node, Vocabulary.TIME),
                    graph.named(node, Vocabulary.ABOUT),
                    graph.named(node, Vocabulary.CLAIMED_BY),
                    evidence(node, Vocabulary.EVIDENCE));
        }

        private SpeechEntry speech(Node node) {
            return new SpeechEntry(
                    node.toString(),
                    graph.named(graph.one(node, Vocabulary.SPEAKER).orElseThrow()),
                    graph.text(node, Vocabulary.CUE),
                    graph.isTrue(node, Vocabulary.DIRECT_SPEECH),
                    evidence(node, Vocabulary.EXPRESSED_BY));
        }

        private Words evidence(Node node, Node property) {
            return graph.one(node, property).map(this::words).orElseGet(() -> words(node));
        }

        private Words words(Node span) {
            return new Words(
                    span.toString(),
                    graph.text(span, Vocabulary.ANCHOR_OF),
                    article.iri(),
                    article.title(),
                    article.publisher(),
                    article.published());
        }

        private List<Mentioned> mentioned(
                List<StatementEntry> statements, List<FigureEntry> figures, List<SpeechEntry> speech) {
            Map<String, int[]> counts = new HashMap<>();
            statements.forEach(row -> {
                Stream.of(row.subject().iri(), row.object().iri()).distinct().forEach(iri -> count(counts, iri)[0]++);
                row.claimants().forEach(claimant -> count(counts, claimant.iri())[2]++);
            });
            figures.forEach(row -> {
                row.about().forEach(about -> count(counts, about.iri())[1]++);
                row.claimants().forEach(claimant -> count(counts, claimant.iri())[2]++);
            });
            speech.forEach(row -> count(counts, row.speaker().iri())[3]++);
            List<Mentioned> mentioned = new ArrayList<>();
            for (Node entity : graph.entities()) {
                int[] found = count(counts, entity.toString());
                mentioned.add(new Mentioned(
                        graph.named(entity),
                        graph.texts(entity, Vocabulary.ALT_LABEL),
                        graph.texts(entity, Vocabulary.SAME_AS),
                        graph.mentions(entity),
                        found[0],
                        found[1],
                        found[2],
                        found[3],
                        article.published()));
            }
            return mentioned;
        }

        private static int[] count(Map<String, int[]> counts, String iri) {
            return counts.computeIfAbsent(iri, any -> new int[4]);
        }
    }
}
