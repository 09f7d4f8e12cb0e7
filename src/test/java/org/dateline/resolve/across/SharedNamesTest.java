package org.dateline.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of several things a shared name means. */
class SharedNamesTest {
    @Test
    void what_stands_beside_a_place_tells_which_one() {
        assertThat(SharedNames.fullName(
                        Sightings.in("a").places("Louisiana", "Mexico").place("Gulf")))
                .hasValue("Gulf of Mexico");
        assertThat(SharedNames.fullName(
                        Sightings.in("b").beside("Iranian").places("Kuwait").place("Gulf")))
                .hasValue("Persian Gulf");
    }

    @Test
    void a_short_name_of_an_organisation_is_told_by_its_company() {
        assertThat(SharedNames.fullName(Sightings.in("a")
                        .with("Manhattan", "Brooklyn")
                        .places("New York")
                        .organisation("Times")))
                .hasValue("New York Times");
        assertThat(SharedNames.fullName(
                        Sightings.in("b").described("wickets", "umpire").organisation("ICC")))
                .hasValue("International Cricket Council");
    }

    @Test
    void where_nothing_tells_the_first_or_none_is_meant() {
        assertThat(SharedNames.id(Sightings.in("a").place("Paris"))).isEmpty();
        assertThat(SharedNames.id(Sightings.in("a").place("Springfield")))
                .isNotEmpty()
                .isNotEqualTo(SharedNames.id(Sightings.in("b").place("Springfield")));
    }
}
