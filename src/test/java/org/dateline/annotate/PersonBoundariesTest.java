package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonBoundariesTest {
    private final PersonBoundaries boundaries = new PersonBoundaries(new Lexicon.Builder()
            .add(List.of("United", "Isles"), NameClass.COUNTRY)
            .add(List.of("Chad"), NameClass.COUNTRY)
            .add(List.of("Chad"), NameClass.GIVEN_NAME)
            .add(List.of("Osterian"), NameClass.PEOPLE)
            .build());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            <Tomas> ( <Tom> ) <Velde> spoke .	Tomas ( Tom ) Velde
            <Tomas> ( in Osterby ) <Velde> spoke .	Tomas, Velde
            <Bobby> " the <Voice" Velde> sang .	Bobby " the Voice " Velde
            <Ana> " the Voice " <Velde> sang .	Ana " the Voice " Velde
            I met <Simon> [ <Velde> ] there .	Simon [ Velde ]
            It was [ <Simon A.> ] Velde in 2000 .	Simon A. ] Velde
            It was [ <Simon> ] in 2000 .	Simon
            It was [ <Simon> ] <Velde> .	Simon ] Velde
            <Ana> [ <Velde> said ] no .	Ana, Velde
            <Ana O> ' Velde spoke .	Ana O ' Velde
            <Tom Velde> Jr. spoke .	Tom Velde Jr.
            <Tom Velde> , Sr. , spoke .	Tom Velde , Sr.
            <Grain Board Director Ana Velde> spoke .	Ana Velde
            <Ana Velde> met the <Grain Board Director> .	Ana Velde
            The <Attorney General> spoke .	''
            The <Lord of the Governor 's Gate> spoke .	Lord of the Governor 's Gate
            <Coach Velde> spoke .	Velde
            envoy to the <United Isles Ana Velde> spoke .	Ana Velde
            <Chad Ana Velde> spoke .	Chad Ana Velde
            <Osterian Velde> spoke .	Velde
            her mother being <Jewish Velde> spoke .	Velde
            the <90-kilo Velde> spoke .	Velde
            Ana Kroll ( <née Velde> ) spoke .	Velde
            they helped <Ana in rehearsing> it .	Ana
            it is by <Ana al-Velde> .	Ana al-Velde
            it is by <Ana> .	Ana
            <Ana Velde> ( <AH-na vel-DEH> ) spoke .	Ana Velde
            <AL-Velde> spoke .	AL-Velde
            """)
    void a_persons_name_is_whole_and_without_office(String text, String expected) {
        String found = MarkedPeople.names(boundaries.apply(MarkedPeople.read(text)));
        assertThat(found).isEqualTo(expected.replace("''", ""));
    }
}
