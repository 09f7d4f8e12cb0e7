package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBoundariesTest {
    private final NameBoundaries boundaries = new NameBoundaries(new Lexicon.Builder()
            .add(List.of("Toledo"), NameClass.CITY)
            .add(List.of("Jon"), NameClass.GIVEN_NAME)
            .build());

    @ParameterizedTest(name = "[{1}] in \"{0}\" becomes [{2}]")
    @CsvSource({
        "In the Toledo region it rained, PLACE Toledo, Toledo region",
        "In the Umbria region it rained, PLACE Umbria, Umbria",
        "Readers of The Harbour Post know, ORGANISATION The Harbour Post, Harbour Post",
        "Toledo 's mayor spoke, PLACE Toledo 's, Toledo",
        "Taxes of the Municipality of Osterby rose, PLACE Osterby, Municipality of Osterby",
        "The mayor of Osterby spoke, PLACE Osterby, Osterby",
        "The Grain Department Spokesman spoke, ORGANISATION Grain Department Spokesman, Grain Department",
        "Ana met Jon Vale in town ., PERSON Jon, Jon Vale",
        "Ana met Jon Monday in town ., PERSON Jon, Jon",
        "Ana met Jon BA in town ., PERSON Jon, Jon",
        "He joined the Ravel Harbour Board in May ., ORGANISATION Harbour Board, Ravel Harbour Board",
        "He joined the Minister Harbour Board in May ., ORGANISATION Harbour Board, Harbour Board",
        "He joined Ravel Harbour Board in May ., ORGANISATION Harbour Board, Harbour Board",
        "Jon Wins Again in Town, PERSON Jon, Jon",
        "Ana met Velde Road Band in town ., PERSON Velde, Velde",
        "Although Velde spoke, PERSON Although Velde, Velde",
        "Here it rained, PERSON Here, ''",
        "Then Professor Emeritus Ana Velde spoke, PERSON Professor Emeritus Ana Velde, Ana Velde",
        "On Friday the Court ruled, ORGANISATION Court, ''",
        "It costs US $ 5, PLACE US, ''",
        "It costs 5 EUR now, ORGANISATION EUR, ''"
    })
    void sets_the_ends_of_a_name(String text, String found, String expected) {
        List<String> tokens = List.of(text.split(" "));
        int space = found.indexOf(' ');
        List<String> words = List.of(found.substring(space + 1).split(" "));
        int begin = java.util.Collections.indexOfSubList(tokens, words);
        Name name = new Name(begin, begin + words.size(), MentionType.valueOf(found.substring(0, space)), 0.9);
        assertThat(words(new TaggedSentence(tokens, List.of(name))))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {"Italy 's Senate voted; Italy 's Senate", "Italy 's Fiat grew; Italy|Fiat"})
    void a_body_of_many_countries_is_named_with_its_country(String text, String expected) {
        TaggedSentence sentence = new TaggedSentence(
                List.of(text.split(" ")),
                List.of(new Name(0, 1, MentionType.PLACE, 0.9), new Name(2, 3, MentionType.ORGANISATION, 0.8)));
        assertThat(words(sentence)).containsExactly(expected.split("\\|"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {"US Grain Board members; US Grain Board", "US Norwind Blue flights; US|Norwind Blue"})
    void the_abbreviation_of_a_country_belongs_to_the_name_of_its_body(String text, String expected) {
        TaggedSentence sentence = new TaggedSentence(
                List.of(text.split(" ")),
                List.of(new Name(0, 1, MentionType.PLACE, 0.9), new Name(1, 3, MentionType.ORGANISATION, 0.8)));
        assertThat(words(sentence)).containsExactly(expected.split("\\|"));
    }

    private List<String> words(TaggedSentence sentence) {
        TaggedSentence set = boundaries.apply(sentence);
        return set.names().stream()
                .map(name -> String.join(" ", set.words(name)))
                .toList();
    }
}
