package org.dateline.extract.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Credit;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which agencies an article says that it comes from; the examples stand beside the rules. */
class SyndicationTest {
    private static Document article(String words, @Nullable String publisher, @Nullable String author) {
        Text text = Text.of(words);
        List<Block> blocks = new java.util.ArrayList<>();
        int at = 0;
        for (String line : words.split("\n", -1)) {
            if (!line.isEmpty()) {
                blocks.add(new Block(text.span(at, at + line.length()), Block.Kind.PARAGRAPH));
            }
            at += line.length() + 1;
        }
        return new Document("article", null, null, publisher, author, null, "en", text, blocks);
    }

    private static List<String> found(Document document) {
        return Syndication.of(document).stream()
                .map(credit -> credit.kind() + " " + credit.agency())
                .toList();
    }

    @Test
    void a_paper_that_dates_the_article_itself_signs_it_itself() {
        String own =
                "VARN, March 3 (Levan Courier) — The quay was closed.\n(Reporting by Jane Doe; Editing by John Roe)";
        assertThat(found(article(own, "Levan Courier", "Jane Doe"))).isEmpty();
        assertThat(found(article(own, "Port Weekly", "Jane Doe"))).containsExactly("SYNDICATED Reuters");
        String copied = own.replace("(Levan Courier)", "(Reuters)");
        assertThat(found(article(copied, "Levan Courier", null))).containsExactly("SYNDICATED Reuters");
    }

    static Stream<SyndicationRules.Example> examples() {
        return Syndication.rules().examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_gives_what_stands_beside_it(SyndicationRules.Example example) {
        assertThat(found(article(example.words(), null, null))).isEqualTo(example.expected());
    }

    @Test
    void there_are_many_examples_and_a_third_of_them_give_nothing() {
        long nothing =
                examples().filter(example -> example.expected().isEmpty()).count();
        assertThat(examples()).hasSizeGreaterThan(60);
        assertThat(nothing).isGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            AP                       | -                            | Associated Press
            Reuters                  | Jane Doe                     | Reuters
            The Associated Press     | -                            | Associated Press
            Levan Courier            | By Reuters staff             | Reuters
            Levan Courier            | Jane Doe, Associated Press   | Associated Press
            Levan Courier            | AFP                          | Agence France-Presse
            Levan Courier            | Jane Doe                     | -
            AP Exam Weekly           | -                            | -
            The Reuters Institute    | A. P. Doe                    | -
            """)
    void a_publisher_or_author_may_be_an_agency(String publisher, @Nullable String author, @Nullable String agency) {
        assertThat(found(article("Nothing to see here.", publisher, author)))
                .isEqualTo(agency == null ? List.of() : List.of("SYNDICATED " + agency));
    }

    @Test
    void a_credit_leads_to_its_words_in_code_points() {
        Document document = article("🚢 Ships wait\nOSLO (Reuters) - Nobody reported more than Reuters.", null, null);

        assertThat(Syndication.of(document)).singleElement().satisfies(credit -> {
            assertThat(credit.place()).isInstanceOf(Credit.Place.InText.class);
            Span span = ((Credit.Place.InText) credit.place()).span();
            assertThat(document.text().slice(span)).isEqualTo("Reuters");
            assertThat(credit.sameAs()).isEqualTo("http://www.wikidata.org/entity/Q130879");
        });
    }

    @Test
    void an_agency_is_credited_once_and_for_the_most_that_is_said() {
        String words =
                "Reuters reported on Monday that it rained. AFP reported hail.\n(Reporting by Reuters and AP)\n© AP";

        assertThat(found(article(words, null, null)))
                .containsExactly("CITED Agence France-Presse", "SYNDICATED Reuters", "SYNDICATED Associated Press");
    }

    @ParameterizedTest
    @CsvSource({"'OSLO (Reuters) '", "'By Reuters, '", "'A b. '", "'(Reporting by '", "'according to '", "'© '"})
    void time_grows_with_length_and_no_faster(String unit) {
        Document document = article(unit.repeat(400_000 / unit.length()), null, null);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Syndication.of(document));
    }
}
