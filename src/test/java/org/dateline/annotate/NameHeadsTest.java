package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHeadsTest {
    private final NameHeads heads = new NameHeads(new Lexicon.Builder()
            .add(List.of("Velder"), NameClass.PEOPLE)
            .add(List.of("Osterby"), NameClass.CITY)
            .add(List.of("7X"), NameClass.COMPANY)
            .build());

    @Test
    void no_name_runs_across_a_clause() {
        List<String> tokens = List.of("Osterby", "Votes", "as", "Court", "Meets");
        Name piece = new Name(0, 4, MentionType.ORGANISATION, 0.8);
        assertThat(heads.apply(new TaggedSentence(tokens, List.of(piece))).names())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvSource({
        "He left Istituto Verdi early, PERSON Istituto Verdi, ORGANISATION Istituto Verdi",
        "They closed Osterby Bridge twice, ORGANISATION Osterby Bridge, PLACE Osterby Bridge",
        "The Osterby Herald wrote, PLACE Osterby Herald, ORGANISATION Osterby Herald",
        "Here Ana River spoke, PERSON Ana River, PERSON Ana River",
        "A Velder was there, PLACE Velder, GROUP Velder",
        "The 4GS costs more, ORGANISATION 4GS, OTHER 4GS",
        "The 7X broadcast it, ORGANISATION 7X, ORGANISATION 7X",
        "Its GPS failed, ORGANISATION GPS, OTHER GPS",
        "A Norwind K40 landed, ORGANISATION Norwind, OTHER Norwind K40",
        "OSTERBY ( NWA ) -, ORGANISATION OSTERBY, PLACE OSTERBY",
        "Two Norwind K40s landed, ORGANISATION Norwind, OTHER Norwind K40s",
        "A Norwind plane landed, ORGANISATION Norwind, ORGANISATION Norwind"
    })
    void words_of_a_name_say_what_it_names(String text, String found, String expected) {
        List<String> tokens = List.of(text.split(" "));
        int space = found.indexOf(' ');
        List<String> words = List.of(found.substring(space + 1).split(" "));
        int begin = Collections.indexOfSubList(tokens, words);
        Name name = new Name(begin, begin + words.size(), MentionType.valueOf(found.substring(0, space)), 0.9);
        TaggedSentence set = heads.apply(new TaggedSentence(tokens, List.of(name)));
        Name corrected = set.names().get(0);
        assertThat(corrected.type() + " " + String.join(" ", set.words(corrected)))
                .isEqualTo(expected);
    }
}
