package org.dateline.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which state's body a document means that leaves the state out. */
class CountryVotesTest {
    @Test
    void what_stands_beside_the_name_tells_more_than_the_rest_of_the_text() {
        Sightings roundup = Sightings.in("a").beside("In", "Rome").places("Pakistan", "Afghanistan", "Sweden");
        assertThat(CountryVotes.of(roundup.organisation("Foreign Ministry"))).isEqualTo("it");
        assertThat(CountryVotes.of(Sightings.in("b").places("Kenya", "Uganda").organisation("Supreme Court")))
                .isEqualTo("ke");
    }

    @Test
    void the_same_body_with_its_state_elsewhere_tells() {
        Sightings sanctions = Sightings.in("a").with("U.S. Treasury").places("Colombia", "Panama");
        assertThat(CountryVotes.of(sanctions.organisation("Treasury"))).isEqualTo("us");
    }

    @Test
    void a_person_in_public_view_tells() {
        Sightings verdict = Sightings.in("a").beside("Obama").with("Obama").places("Pakistan");
        assertThat(CountryVotes.of(verdict.organisation("Supreme Court"))).isEqualTo("us");
    }

    @Test
    void forces_are_not_of_the_country_where_they_serve() {
        Sightings ambush =
                Sightings.in("a").with("Pentagon", "State Department").places("Iraq");
        assertThat(CountryVotes.of(ambush.organisation("Army"))).isEqualTo("us");
        assertThat(CountryVotes.of(
                        Sightings.in("b").beside("Iraqi").places("Iraq").organisation("Army")))
                .isEqualTo("iq");
    }

    @Test
    void a_state_that_has_no_body_of_the_name_is_passed_over() {
        Sightings talks = Sightings.in("a").places("United States", "Japan");
        assertThat(CountryVotes.of(talks.organisation("Foreign Ministry"))).isEqualTo("jp");
    }

    @Test
    void cities_and_parts_of_states_tell_their_country() {
        assertThat(CountryVotes.of(Sightings.in("a").places("Mosul").organisation("Interior Ministry")))
                .isEqualTo("iq");
        assertThat(CountryVotes.of(Sightings.in("b").places("Bavaria").organisation("Greens")))
                .isEqualTo("de");
    }
}
