package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutNamesTest {
    private final CutNames cut = new CutNames(new Lexicon.Builder()
            .add(List.of("Tomas"), NameClass.GIVEN_NAME)
            .add(List.of("Karl"), NameClass.GIVEN_NAME)
            .add(List.of("Will"), NameClass.GIVEN_NAME)
            .add(List.of("Pope"), NameClass.GIVEN_NAME)
            .build());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            it is by Tomas <Karl Velde> .	Tomas Karl Velde
            it is by Tomas <Velde> .	Tomas Velde
            it is by Karlo <Velde> .	Velde
            the Storting Tomas <Velde> .	Velde
            Will <Karl Velde> go ?	Karl Velde
            it is by Pope <Karl> .	Karl
            it is by <Karl> Luisia <Tomas Velde> .	Karl Luisia Tomas Velde
            it is by <Karl> and <Tomas Velde> .	Karl, Tomas Velde
            it is by <Karl> Tomas <Karl Velde> .	Karl Tomas Karl Velde
            it is by Prince <Tomas> of <Osterby> .	Tomas of Osterby
            a friend of <Tomas> of <Osterby> .	Tomas, Osterby
            it is by <Ana> bint <Tomas> .	Ana bint Tomas
            a son of <Tomas> the <Younger> .	Tomas the Younger
            a son of <Tomas> the <Velde> .	Tomas, Velde
            targets of Ra's <al-Osteri> there .	Ra's al-Osteri
            """)
    void a_name_in_pieces_is_whole(String text, String expected) {
        assertThat(MarkedPeople.names(cut.apply(MarkedPeople.read(text)))).isEqualTo(expected);
    }
}
