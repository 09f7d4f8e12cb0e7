package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Figure;
import org.dateline.model.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the examples that stand beside the words by which figures are understood. */
class FigureExamplesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<List<String>> measured() {
        return rows("measured-words.tsv");
    }

    static Stream<List<String>> claimed() {
        return rows("figure-claims.tsv");
    }

    static Stream<List<String>> people() {
        return rows("counted-verbs.tsv");
    }

    static Stream<List<String>> money() {
        return rows("context-currencies.tsv");
    }

    private static Stream<List<String>> rows(String table) {
        return WordList.lines(FigureFinder.class, table).stream().map(line -> List.of(line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("measured")
    void a_word_leads_to_what_is_measured(List<String> row) {
        Figure figure = marked(row.get(3));
        String noun = row.get(2);
        switch (row.get(0)) {
            case "aside" -> assertThat(figure.counts()).startsWith(noun + " ");
            case "moving" -> {
                assertThat(figure.counts()).isNotNull();
                assertThat(figure.change()).isNotNull();
                String way = figure.change().direction().label();
                assertThat(way).isEqualTo(noun.equals("-") ? "open" : noun);
            }
            default -> {
                if (noun.equals("-")) {
                    assertThat(row.get(3)).containsIgnoringCase(String.valueOf(figure.counts()));
                } else {
                    assertThat(figure.counts()).isEqualTo(noun);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("claimed")
    void a_verb_tells_who_vouches_for_a_figure(List<String> row) {
        assertThat(marked(row.get(3)).claimant())
                .isNotNull()
                .extracting(t -> t.label().toLowerCase(java.util.Locale.ROOT))
                .asString()
                .contains(row.get(4).toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("people")
    void people_are_counted_as_what_is_said_of_them(List<String> row) {
        assertThat(marked(row.get(2)).concept()).isEqualTo(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("money")
    void money_is_that_of_the_country_spoken_of(List<String> row) {
        List<Figure> figures = EXTRACTOR.extract(Marked.annotation(row.get(4))).figures();
        assertThat(figures).singleElement().extracting(f -> f.quantity().unit()).isEqualTo(row.get(5));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "figure-examples.tsv", delimiter = '\t', quoteCharacter = '\1')
    void a_figure_of_a_text_is_entered_in_the_ledger(
            String text, String words, String counts, String concept, String about, String claimant, String change) {
        Figure figure = EXTRACTOR.extract(Marked.annotation(text.replace(" / ", "\n"))).figures().stream()
                .filter(f -> f.quantity().text().equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(figure.counts() == null ? "-" : figure.counts()).isEqualTo(counts);
        assertThat(figure.concept() == null ? "-" : figure.concept()).isEqualTo(concept);
        assertThat(
                        figure.about().isEmpty()
                                ? "-"
                                : String.join(
                                        "|",
                                        figure.about().stream()
                                                .map(e -> e.label())
                                                .toList()))
                .isEqualTo(about);
        assertThat(figure.claimant() == null ? "-" : figure.claimant().label()).isEqualTo(claimant);
        assertThat(
                        figure.change() == null
                                ? "-"
                                : figure.change().direction().label() + " "
                                        + figure.change().role().label())
                .isEqualTo(change);
    }

    /** The figure that a sentence marks with brackets. */
    private static Figure marked(String example) {
        String words = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        Annotation annotation = EXTRACTOR.annotate(Marked.document(example.replaceAll("[\\[\\]]", "")));
        return EXTRACTOR.extract(annotation).figures().stream()
                .filter(f -> f.quantity().text().contains(words)
                        || words.contains(f.quantity().text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + words + " in " + example));
    }
}
