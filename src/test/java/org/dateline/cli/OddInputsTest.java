package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.Annotator;
import org.dateline.cli.OddInputs.Odd;
import org.dateline.extract.Extractor;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Extraction;
import org.dateline.model.Figure;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.source.BadInput;
import org.dateline.source.Segmenter;
import org.dateline.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is, it is read without an error, and all that is found stands where it is said to stand. */
class OddInputsTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final Extractor EXTRACTOR = new Extractor();

    static List<Odd> odd() {
        return OddInputs.all();
    }

    @Test
    void they_are_more_than_a_hundred_and_each_is_another() {
        assertThat(odd()).hasSizeGreaterThan(150);
        assertThat(odd().stream().map(Odd::text)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void as_a_text_file_it_is_read_and_every_offset_is_right(Odd odd) throws Exception {
        check(read(odd.text().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void as_a_record_it_is_read_and_every_offset_is_right(Odd odd) throws Exception {
        String record = "{\"id\": \"1\", \"published\": \"2026-03-12\", \"text\": \"" + escaped(odd.text()) + "\"}";
        check(read(record.getBytes(StandardCharsets.UTF_8)));
    }

    /** No reader lets half a surrogate pair through, but the stages behind it are not to fail on one either. */
    @ParameterizedTest
    @MethodSource("odd")
    void past_every_reader_it_is_read_and_every_offset_is_right(Odd odd) {
        Text text = Text.of(odd.text());
        List<Block> blocks = new Segmenter().blocks(text, null);
        check(new Document("odd.txt", null, null, null, null, null, "en", text, blocks));
    }

    /** Every character by its number, so that halves of surrogate pairs come through. */
    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }

    private static Map<List<Document>, List<BadInput>> read(byte[] bytes) throws Exception {
        List<Document> documents = new ArrayList<>();
        List<BadInput> faults = new ArrayList<>();
        Sources.of(List.of("-"), new ByteArrayInputStream(bytes)).read(documents::add, faults::add);
        return Map.of(documents, faults);
    }

    private static void check(Map<List<Document>, List<BadInput>> read) {
        read.forEach((documents, faults) -> {
            assertThat(documents.size() + faults.size()).isPositive();
            documents.forEach(OddInputsTest::check);
        });
    }

    private static void check(Document document) {
        Annotation annotation = ANNOTATOR.annotate(document);
        tokensAreInOrder(annotation);
        wordsStandAtTheirPlaces(annotation);
        Extraction extraction = EXTRACTOR.extract(annotation);
        assertThat(spans(extraction))
                .allSatisfy(span -> assertThat(span.end())
                        .isLessThanOrEqualTo(document.text().length()));
        assertThat(terms(extraction))
                .allSatisfy(term -> assertThat(document.text().slice(term.span()))
                        .isEqualTo(
                                term instanceof Term.Phrase phrase
                                        ? phrase.text()
                                        : document.text().slice(term.span())));
        DocumentGraph graph = DocumentGraph.of(extraction, new Iris("http://localhost:3030/"));
        assertThat(graph.grounding().refused())
                .as("%s", graph.grounding().examples())
                .isZero();
        new MarkedText(extraction, false).print(new PrintWriter(new StringWriter()));
    }

    private static void tokensAreInOrder(Annotation annotation) {
        Text text = annotation.document().text();
        int end = 0;
        for (Sentence sentence : annotation.sentences()) {
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
                assertThat(token.span().length()).isPositive();
                assertThat(text.slice(token.span())).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
                end = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(end);
        }
    }

    private static void wordsStandAtTheirPlaces(Annotation annotation) {
        Text text = annotation.document().text();
        assertThat(annotation.mentions())
                .allSatisfy(m -> assertThat(text.slice(m.span())).isEqualTo(m.text()))
                .isSortedAccordingTo((a, b) -> a.span().end() <= b.span().begin() ? -1 : 1);
        assertThat(annotation.quantities())
                .allSatisfy(q -> assertThat(text.slice(q.span())).isEqualTo(q.text()))
                .isSortedAccordingTo((a, b) -> a.span().end() <= b.span().begin() ? -1 : 1);
        assertThat(annotation.times())
                .allSatisfy(t -> assertThat(text.slice(t.span())).isEqualTo(t.text()))
                .isSortedAccordingTo((a, b) -> a.span().end() <= b.span().begin() ? -1 : 1);
    }

    private static List<Span> spans(Extraction extraction) {
        Stream<Span> figures = extraction.figures().stream().map(Figure::evidence);
        Stream<Span> statements = extraction.statements().stream().map(Statement::evidence);
        Stream<Span> speech = extraction.speech().stream().map(said -> said.content());
        return Stream.of(extraction.sentences().stream(), figures, statements, speech)
                .flatMap(spans -> spans)
                .toList();
    }

    private static List<Term> terms(Extraction extraction) {
        Stream<Term> arguments = extraction.statements().stream().flatMap(s -> Stream.of(s.subject(), s.object()));
        Stream<Term> speakers = extraction.speech().stream().map(said -> said.speaker());
        Stream<Term> claimants = extraction.figures().stream().map(Figure::claimant);
        return Stream.of(arguments, speakers, claimants)
                .flatMap(terms -> terms)
                .filter(term -> term != null)
                .toList();
    }
}
