package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    private final Countries countries = Countries.shipped();

    @ParameterizedTest
    @CsvSource({
        "American, US", "Americans, US", "Dutch, NL", "British, GB", "French, FR", "Chinese, CN", "Indian, IN",
        "North Korean, KP", "South Korean, KR", "Nigerian, NG", "Nigerien, NE", "Guinean, GN", "Irish, IE", "Danish, DK"
    })
    void a_word_for_a_people_leads_to_its_own_country(String demonym, String iso) {
        assertThat(countries.described(demonym)).map(Country::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Congolese", "Dominican"})
    void a_word_for_two_peoples_leads_to_neither_country(String demonym) {
        assertThat(countries.described(demonym)).isEmpty();
    }

    @Test
    void names_are_known_with_and_without_their_article() {
        assertThat(countries.named("the Netherlands")).map(Country::iso).contains("NL");
        assertThat(countries.named("Netherlands")).map(Country::iso).contains("NL");
    }
}
