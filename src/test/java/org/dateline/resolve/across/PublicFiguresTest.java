package org.dateline.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Occurrence;
import org.junit.jupiter.api.Test;

/** Whom a bare family name means, by title, country, time and company. */
class PublicFiguresTest {
    private static String meant(Occurrence occurrence) {
        return PublicFigures.meantBy(occurrence).map(KnownPerson::name).orElse("");
    }

    @Test
    void the_day_of_publication_tells_father_from_son() {
        Sightings early = Sightings.in("a").published(1991).beside("President").places("United States", "Kuwait");
        Sightings late = Sightings.in("b").published(2004).beside("President").places("United States", "Iraq");
        assertThat(meant(early.person("Bush"))).isEqualTo("George H.W. Bush");
        assertThat(meant(late.person("Bush"))).isEqualTo("George W. Bush");
    }

    @Test
    void those_named_beside_tell_the_time_where_there_is_no_date() {
        Sightings summit = Sightings.in("a")
                .beside("President", "Helmut", "Kohl")
                .with("Helmut Kohl", "Mikhail Gorbachev")
                .places("United States", "Germany");
        assertThat(meant(summit.person("George Bush"))).isEqualTo("George H.W. Bush");
    }

    @Test
    void the_country_tells_one_king_from_another() {
        assertThat(meant(Sightings.in("a")
                        .beside("King", "Jordan")
                        .places("Amman")
                        .person("Hussein")))
                .isEqualTo("King Hussein");
        assertThat(meant(Sightings.in("b")
                        .beside("King", "Saudi")
                        .published(2009)
                        .person("Abdullah")))
                .contains("Abdullah")
                .isNotEqualTo(meant(Sightings.in("c")
                        .beside("King", "Jordanian")
                        .published(2009)
                        .person("Abdullah")));
    }

    @Test
    void a_title_in_other_words_is_the_same_post() {
        Sightings budget = Sightings.in("a").published(2003).beside("Chancellor", "Exchequer", "British");
        assertThat(meant(budget.person("Brown"))).isEqualTo("Gordon Brown");
    }

    @Test
    void a_common_name_alone_means_nobody_in_particular() {
        assertThat(meant(Sightings.in("a").beside("Mr").places("Leeds").person("Brown")))
                .isEmpty();
        assertThat(meant(
                        Sightings.in("a").described("carpenter").places("Perth").person("Taylor")))
                .isEmpty();
    }

    @Test
    void a_wife_is_not_her_husband() {
        Sightings visit = Sightings.in("a").published(2003).beside("Mrs").places("Texas");
        assertThat(meant(visit.person("Bush"))).isNotEqualTo("George W. Bush");
        assertThat(PublicFigures.isCalledWoman(visit.person("Bush"))).isTrue();
    }

    @Test
    void nobody_is_meant_years_before_he_was_known() {
        Sightings early = Sightings.in("a").published(1962).beside("Mr").places("United States");
        assertThat(meant(early.person("Obama"))).isEmpty();
    }

    @Test
    void a_number_tells_rulers_apart() {
        assertThat(meant(Sightings.in("a").beside("King").places("France").person("Louis XIII")))
                .isNotEqualTo("Louis XIV");
    }
}
