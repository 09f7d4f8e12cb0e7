package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in braces are people; behind each stands whom it means. */
class PersonClustersTest {
    private final EntityResolver resolver = new EntityResolver();

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            {Ana Ruiz Velde} spoke. {Ruiz} left.	Ana Ruiz Velde, Ana Ruiz Velde
            {Ana Ruiz Velde} spoke. {Tom Ruiz} left, then {Ruiz}.	Ana Ruiz Velde, Tom Ruiz, Tom Ruiz
            {Ana Ruiz Velde} and {Jon Ruiz Kroll} spoke. {Ruiz} left.	Ana Ruiz Velde, Jon Ruiz Kroll, Ruiz
            {Thomas James Velde} spoke. {David} left.	Thomas James Velde, David
            {Abu Salim al-Osteri} died. {Abu Salim} was 40.	Abu Salim al-Osteri, Abu Salim al-Osteri
            {John Henry Velde} sang. {J. H. Velde} was 40.	John Henry Velde, John Henry Velde
            {Jane Velde} and {John Velde} sang. {J. Velde} was 40.	Jane Velde, John Velde, J. Velde
            {Landry Velde} and {L. D. Velde} sang.	Landry Velde, L. D. Velde
            {Nils Velde Sr.} and {N. Velde Jr.} sang.	Nils Velde Sr., N. Velde Jr.
            {Martin Velde} and {Marty Velde} sang.	Martin Velde, Martin Velde
            {Francis Velde} sang. {Frank} left.	Francis Velde, Francis Velde
            {Francis Velde} and {Frank Kroll} sang. {Frank} left.	Francis Velde, Frank Kroll, Frank Kroll
            {Lydia Brechtmann} spoke. Ms {Brachtmann} left.	Lydia Brechtmann, Lydia Brechtmann
            {Jon Larsen} spoke. {Larson} left.	Jon Larsen, Larson
            {Kristin Velde} spoke. {Kristen Velde} left.	Kristen Velde, Kristen Velde
            {Mario Velde} spoke. {Maria Velde} left.	Mario Velde, Maria Velde
            {Julian Velde} spoke. {Juliana Velde} left.	Julian Velde, Juliana Velde
            {Lidia Velde} was a daughter of {L. K. Velde}.	Lidia Velde, L. K. Velde
            {Tom Velde Sr.} died. {Tom Velde Jr.} sang.	Tom Velde Sr., Tom Velde Jr.
            {Halvor III} died, and {King Halvor IV} was crowned.	Halvor III, King Halvor IV
            {Sidney Velde} met {Viscount Velde} and {Lady Velde}.	Sidney Velde, Viscount Velde, Lady Velde
            {John Velde} won. {Doctor Velde} was glad.	Doctor Velde, Doctor Velde
            {Ana Velde}, née {Kroll}, met {Tom Kroll}. {Kroll} sang.	Ana Velde, Ana Velde, Tom Kroll, Tom Kroll
            {Tom Velde, Jr.} led. Then {Jon Kroll} passed {Velde, Jr.}	Tom Velde, Jr., Jon Kroll, Tom Velde, Jr.
            {Jon Velde Jr.} met {Kroll Jr.} there.	Jon Velde Jr., Kroll Jr.
            {Kenji Odara} led it. {Odara Kenji} died in 1945.	Kenji Odara, Kenji Odara
            {James Martin} met {Martin James}.	James Martin, Martin James
            {Adolf Nicolas Brennveld} resigned. {Nicolas} is 80.	Adolf Nicolas Brennveld, Adolf Nicolas Brennveld
            {Adolf Nicolas Brennveld} met {Nicolas Kroll}. {Nicolas} is 80.	Adolf Nicolas Brennveld, Nicolas Kroll, Nicolas Kroll
            {Rui de Aveda e Tessa} shot. {De Tessa} won.	Rui de Aveda e Tessa, Rui de Aveda e Tessa
            {Rui Aveda Tessa} shot. {De Tessa} won.	Rui Aveda Tessa, De Tessa
            {Lee Roy Velde} called. {Leroy Velde} was tried.	Lee Roy Velde, Lee Roy Velde
            {Karl Filip} was born there. {Charles Philip} died in 1820.	Charles Philip, Charles Philip
            {Karl Velde} met {Carol Kroll}.	Karl Velde, Carol Kroll
            {Ana Velde} sings. King {Halvor} died. She is also known as {Nana}.	Ana Velde, Halvor, Ana Velde
            {John Velde} ran it, after which {Tom Velde} was asked to. He is known as {Nell}.	John Velde, Tom Velde, Tom Velde
            {George H. W. Bush} ruled, then {George W. Bush}.	George H. W. Bush, George W. Bush
            {Jesus} is a prophet there. The death of {Christ} is told.	Christ, Christ
            {Jesus Velde} sings. {Christ} is told of.	Jesus Velde, Christ
            {Ana Velde} sings. A listener heard two of {Veldes} songs.	Ana Velde, Ana Velde
            {Ana Velde} sings. The {Veldes} quit.	Ana Velde, Veldes
            {Jon Larsen} spoke. Image: {Larson} et al.	Jon Larsen, Jon Larsen
            {Jon Velde}, 1st {Baron Tessen}, and {Tom Velde}, 2nd {Baron Tessen}, died.	Jon Velde, Jon Velde, Tom Velde, Tom Velde
            """)
    void names_are_joined_where_one_person_fits(String text, String meant) {
        assertThat(meant(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\1', textBlock = """
            {Ana Velde} sings. Her brother is {Tom Velde}. {Velde} won.	Ana Velde, Tom Velde, Ana Velde
            {Ana Velde} was born to {Jon} and {Mia Velde}. {Velde} won.	Ana Velde, Jon, Mia Velde, Ana Velde
            {Ana Velde} sings. {Tom Velde} sings too. {Velde} won.	Ana Velde, Tom Velde, Tom Velde
            {Ana Velde}, the grandmother of the senator {Tom Velde}, fell. {Velde} is 85.	Ana Velde, Tom Velde, Ana Velde
            {Velde} founded it in 1990. His father, {Tom Velde}, was a baker. {Velde} won.	Velde, Tom Velde, Velde
            President {Velde} came with his father, {Tom Herbert Velde}.	Velde, Tom Herbert Velde
            {Tom Velde} died. He left a son, {Tom Armand Velde}.	Tom Velde, Tom Armand Velde
            The king, {Halvor}, is dead. His son {Halvor II} reigns.	Halvor II, Halvor II
            {Louis Velde} acts. He is a son of {Louis Velde, Sr.}, a clerk. {Velde} won.	Louis Velde, Louis Velde, Sr., Louis Velde
            {Louis Velde Jr.} plays. He is a son of the singer {Louis Velde}.	Louis Velde Jr., Louis Velde
            {Aung Mai Thin Kyaw} met the minister {Aung Kyaw} there.	Aung Mai Thin Kyaw, Aung Kyaw
            {Tom Karl Velde} and his friends left. {Tom Velde} won.	Tom Karl Velde, Tom Karl Velde
            President {Tom Velde} and the singer {Ana Velde} came. {Velde} spoke. Mr. {Velde} left.	Tom Velde, Ana Velde, Ana Velde, Tom Velde
            Police held a nephew of President {Tom Velde}. {Leo Velde} denies it. President {Velde} left.	Tom Velde, Leo Velde, Tom Velde
            {Ali Velde Osteri} is told of. Imam {Ali} died.	Ali Velde Osteri, Ali Velde Osteri
            The tomb of Imam {Osteri} is there. {Jon Osteri} ruled.	Osteri, Jon Osteri
            {Ana Ruiz Velde} won. {Ruiz} married {Tom Velde}. {Ruiz} sings. {Velde} quit.	Ana Ruiz Velde, Ana Ruiz Velde, Tom Velde, Ana Ruiz Velde, Tom Velde
            """)
    void a_family_name_means_whom_the_text_is_about(String text, String meant) {
        assertThat(meant(text)).isEqualTo(meant);
    }

    private String meant(String text) {
        return resolver.resolve(OtherNamesTest.read(text)).mentions().stream()
                .map(mention -> mention.entity().label())
                .collect(Collectors.joining(", "));
    }
}
