package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Extraction;
import org.dateline.model.Speech;
import org.dateline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static Extraction extract(String marked) {
        return EXTRACTOR.extract(Marked.annotation(marked));
    }

    private static String line(Statement s) {
        return "%s | %s | %s%s%s%s"
                .formatted(
                        s.subject().label(),
                        s.predicate().equals(Statement.UNTYPED) ? "“" + s.predicateText() + "”" : s.predicate(),
                        s.object().label(),
                        s.negated() ? " | not" : "",
                        s.modality().ordinal() == 0 ? "" : " | " + s.modality().label(),
                        s.claimant() == null ? "" : " | says " + s.claimant().label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            [P Ana Velde] will visit [L Lisbon].	Ana Velde | visited | Lisbon | planned
            [P Ana Velde] did not visit [L Lisbon].	Ana Velde | visited | Lisbon | not
            [P Ana Velde] is not a member of [O NATO].	Ana Velde | isMemberOf | NATO | not
            [P Ana Velde] isn't among the owners of [O Norwind].	Ana Velde | “be among” | owners of Norwind | not
            [P Ana Velde] never visited [L Lisbon].	Ana Velde | visited | Lisbon | not
            Nobody could say whether [P Ana Velde] visited [L Lisbon].	Ana Velde | visited | Lisbon | conditional
            [P Ana Velde] could visit [L Lisbon].	Ana Velde | visited | Lisbon | possible
            [P Ana Velde] has yet to visit [L Lisbon].	Ana Velde | visited | Lisbon | not | planned
            [P Ana Velde] refused to visit [L Lisbon].	Ana Velde | visited | Lisbon | not
            [P Ana Velde] agreed to visit [L Lisbon].	Ana Velde | visited | Lisbon | planned
            [P Ana Velde] reportedly visited [L Lisbon].	Ana Velde | visited | Lisbon | possible
            [P Ivo Marr] said [P Ana Velde] visited [L Lisbon].	Ana Velde | visited | Lisbon | says Ivo Marr
            [P Ana Velde] visited [L Lisbon], [P Ivo Marr] said.	Ana Velde | visited | Lisbon | says Ivo Marr
            [P Ivo Marr] denied that [P Ana Velde] visited [L Lisbon].	Ana Velde | visited | Lisbon | not | says Ivo Marr
            According to [O Interpol], [P Ana Velde] visited [L Lisbon].	Ana Velde | visited | Lisbon | says Interpol
            [P Ana Velde], who leads [O Norwind], visited [L Lisbon].	Ana Velde | visited | Lisbon
            [P Ana Velde] met [P Ivo Marr] and visited [L Lisbon].	Ana Velde | visited | Lisbon
            [P Ana Velde] resigned after visiting [L Lisbon].	Ana Velde | visited | Lisbon
            [P Ana Velde] and [P Ivo Marr] visited [L Lisbon].	Ivo Marr | visited | Lisbon
            [O Norwind] acquired [O Ostrel Grid] and [O Tamar Power].	Norwind | acquired | Tamar Power
            [O Norwind] opened a plant for turbines in [L Bergen].	Norwind | “open” | plant for turbines in Bergen
            """)
    void a_statement_keeps_what_the_sentence_says_of_it(String marked, String expected) {
        assertThat(extract(marked).statements())
                .extracting(ExtractionTest::line)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            The mayor of [L Lisbon] resigned.
            He met them there.
            The company grew.
            """)
    void what_names_nobody_or_relates_nothing_gives_no_statement(String marked) {
        assertThat(extract(marked).statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            [P Ana Velde], chief executive of [O Norwind], resigned.	Ana Velde | chief executive | Norwind | current
            [O Norwind] chief executive [P Ana Velde] resigned.	Ana Velde | chief executive | Norwind | current
            [G Portuguese] foreign minister [P Ana Velde] resigned.	Ana Velde | foreign minister | Portugal | current
            Former [G Portuguese] president [P Ana Velde] resigned.	Ana Velde | president | Portugal | former
            [P Ana Velde], a former minister of [L Portugal], resigned.	Ana Velde | minister | Portugal | former
            [L Portugal]'s acting defence minister [P Ana Velde] resigned.	Ana Velde | defence minister | Portugal | acting
            The president of [O Norwind], [P Ana Velde], resigned.	Ana Velde | president | Norwind | current
            [P Ana Velde] is the director of [O Norwind].	Ana Velde | director | Norwind | current
            [P Ana Velde] was the director of [O Norwind].	Ana Velde | director | Norwind | former
            [P Ana Velde] was named chairwoman of [O Norwind].	Ana Velde | chairwoman | Norwind | current
            [P Ana Velde], now serving as the head of [O Norwind], resigned.	Ana Velde | head | Norwind | current
            Interior Minister [P Ana Velde] resigned.	Ana Velde | interior minister | Interior Minister | current
            The police met fire chief [P Ana Velde] on Monday.	Ana Velde | fire chief | fire chief | current
            Regional governor [P Ana Velde] resigned.	Ana Velde | regional governor | Regional governor | current
            Former finance director [P Ana Velde] resigned.	Ana Velde | finance director | Former finance director | former
            """)
    void a_post_has_its_holder_role_organisation_and_tenure(String marked, String expected) {
        List<String> posts = extract(marked).statements().stream()
                .filter(s -> s.post() != null)
                .map(s -> s.subject().label() + " | " + s.post().role() + " | "
                        + s.object().label() + " | " + s.post().tenure().label())
                .toList();
        assertThat(posts).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            “The vote was fair and free,” [P Ana Velde] said.	Ana Velde | said | The vote was fair and free, | direct
            “The vote was fair and free,” said [P Ana Velde].	Ana Velde | said | The vote was fair and free, | direct
            [P Ana Velde] said: “The vote was fair and free.”	Ana Velde | said | The vote was fair and free. | direct
            "The vote was fair and free," [P Ana Velde] told reporters.	Ana Velde | told | The vote was fair and free, | direct
            [P Ana Velde] said that the vote was fair.	Ana Velde | said | the vote was fair | indirect
            The vote was fair, officials in [L Lisbon] said.	officials in Lisbon | said | The vote was fair | indirect
            According to [O Interpol], the vote was fair.	Interpol | according to | the vote was fair | indirect
            [P Ana Velde] arrived. “The vote was fair and free,” she said.	Ana Velde | said | The vote was fair and free, | direct
            """)
    void speech_has_its_speaker_cue_and_content(String marked, String expected) {
        Extraction extraction = extract(marked);
        assertThat(extraction.speech()).extracting(s -> line(extraction, s)).containsExactly(expected);
    }

    private static String line(Extraction extraction, Speech s) {
        return (s.speaker() == null ? "?" : s.speaker().label()) + " | " + s.cue() + " | "
                + extraction.document().text().slice(s.content()) + " | " + (s.direct() ? "direct" : "indirect");
    }

    @Test
    void a_few_quoted_words_in_a_sentence_are_no_speech() {
        assertThat(extract("[P Ana Velde] opened the “house of winds” in [L Lisbon].")
                        .speech())
                .isEmpty();
    }

    @Test
    void a_quotation_that_goes_on_in_its_paragraph_keeps_its_speaker() {
        List<Speech> speech = extract("“The vote was fair,” [P Ana Velde] said. “Nobody was turned away.”")
                .speech();
        assertThat(speech).hasSize(2).allSatisfy(s -> assertThat(s.speaker()).isNotNull());
        assertThat(speech.get(1).cue()).isNull();
    }

    @Test
    void what_is_quoted_is_claimed_by_who_says_it() {
        Extraction extraction = extract("“[O Norwind] acquired [O Ostrel Grid],” [P Ana Velde] said.");
        assertThat(extraction.statements())
                .extracting(ExtractionTest::line)
                .containsExactly("Norwind | acquired | Ostrel Grid | says Ana Velde");
        assertThat(extraction.statements().get(0).asserted()).isFalse();
    }

    @Test
    void a_figure_has_what_it_counts_whom_it_concerns_and_who_says_so() {
        var figures = extract("Officials said as many as 14,000 [G Portuguese] nurses are working in [L Norway].")
                .figures();
        assertThat(figures).singleElement().satisfies(f -> {
            assertThat(f.counts()).isEqualTo("Portuguese nurses");
            assertThat(f.about()).extracting(e -> e.label()).contains("Portugal", "Norway");
            assertThat(f.claimant()).isNotNull().extracting(t -> t.label()).isEqualTo("Officials");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            Some 300 [G Portuguese] nurses fell ill. [O Interpol] said 400 were ill.	400	Portuguese nurses	nurse
            [O Interpol] put the number of [G Portuguese] nurses at 400.	400	Portuguese nurses	nurse
            [L Portugal] sent 40 soldiers.	40	soldiers	troops
            [L Portugal] sent 40 people.	40	people	-
            """)
    void a_figure_tells_what_it_counts_though_the_noun_stands_elsewhere(
            String marked, String text, String counts, String concept) {
        assertThat(extract(marked).figures())
                .filteredOn(f -> f.quantity().text().equals(text))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.counts()).isEqualTo(counts);
                    assertThat(f.concept() == null ? "-" : f.concept()).isEqualTo(concept);
                });
    }

    @Test
    void the_same_document_gives_the_same_extraction_on_another_extractor() {
        var annotation =
                Marked.annotation("[P Ana Velde], head of [O Norwind], met [P Ivo Marr] in [L Lisbon] on Friday.");
        assertThat(new Extractor().extract(annotation)).isEqualTo(EXTRACTOR.extract(annotation));
    }
}
