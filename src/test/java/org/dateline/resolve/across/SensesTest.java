package org.dateline.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Identified;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.junit.jupiter.api.Test;

/** What one name, and names alike, mean in different documents. */
class SensesTest {
    private static int things(Occurrence... occurrences) {
        Identified identified = new AcrossDocuments().decide(List.of(occurrences), List.of());
        assertThat(identified.referents().stream()
                        .mapToInt((Referent r) -> r.occurrences().size())
                        .sum())
                .isEqualTo(occurrences.length);
        return identified.referents().size();
    }

    @Test
    void two_counties_of_one_name_are_two() {
        assertThat(things(
                        Sightings.in("a").places("Kansas", "Wichita").place("Jefferson County"),
                        Sightings.in("b").places("Kentucky", "Louisville").place("Jefferson County")))
                .isEqualTo(2);
        assertThat(things(
                        Sightings.in("a").places("Kansas").place("Jefferson County"),
                        Sightings.in("b").places("Kansas", "Topeka").place("Jefferson County")))
                .isEqualTo(1);
    }

    @Test
    void letters_of_two_parties_in_two_countries_are_two() {
        assertThat(things(
                        Sightings.in("a").places("Chad").organisation("UDPX"),
                        Sightings.in("b").places("Bolivia").organisation("UDPX")))
                .isEqualTo(2);
    }

    @Test
    void two_whom_a_document_tells_apart_are_two_everywhere() {
        assertThat(things(
                        Sightings.in("a").places("Burma", "Rangoon").person("Tin Velde Kyaw"),
                        Sightings.in("b").places("Burma", "Rangoon").person("Tin Kyaw")))
                .isEqualTo(1);
        assertThat(things(
                        Sightings.in("a").places("Burma", "Rangoon").person("Tin Velde Kyaw"),
                        Sightings.in("a").places("Burma", "Rangoon").person("Tin Kyaw")))
                .isEqualTo(2);
    }

    @Test
    void a_public_figure_is_one_in_any_spelling_and_by_the_family_name() {
        assertThat(things(
                        Sightings.in("a").places("Ukraine", "Kyiv").person("Volodymyr Zelenskyy"),
                        Sightings.in("b").beside("President").places("Ukraine").person("Zelensky"),
                        Sightings.in("c").places("Ukraine").person("Vladimir Zelensky")))
                .isEqualTo(1);
    }

    @Test
    void a_namesake_of_a_public_figure_is_somebody_else() {
        assertThat(things(
                        Sightings.in("a")
                                .beside("President", "Jefferson")
                                .places("United States", "Philadelphia")
                                .person("John Adams"),
                        Sightings.in("b")
                                .published(2012)
                                .described("opera", "composer")
                                .with("San Francisco Opera", "Peter Sellars", "Doctor Atomic")
                                .places("San Francisco")
                                .person("John Adams")))
                .isEqualTo(2);
    }

    @Test
    void a_body_named_without_its_state_is_the_one_of_the_state_spoken_of() {
        assertThat(things(
                        Sightings.in("a").places("Italy").organisation("Foreign Ministry"),
                        Sightings.in("b").places("Peru").organisation("Italian Foreign Ministry"),
                        Sightings.in("c").places("Peru", "Lima").organisation("Foreign Ministry")))
                .isEqualTo(2);
    }

    @Test
    void old_names_of_a_place_are_names_of_it() {
        assertThat(things(
                        Sightings.in("a").place("Burma"),
                        Sightings.in("b").place("Myanmar"),
                        Sightings.in("c").place("Washington, D.C."),
                        Sightings.in("d").place("Washington")))
                .isEqualTo(2);
    }
}
