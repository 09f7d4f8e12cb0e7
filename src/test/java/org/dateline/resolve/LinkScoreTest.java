package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.LinkCandidate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkScoreTest {
    private static final String ONE = "https://sws.geonames.org/1/";
    private static final String TWO = "https://sws.geonames.org/2/";
    private static final Random RANDOM = new Random(11);

    @ParameterizedTest
    @MethodSource("weights")
    void the_better_known_a_thing_is_the_higher_its_score_and_the_lower_that_of_the_other(long weight) {
        List<Known> less = List.of(known(ONE, weight, true, ""), known(TWO, 1000, true, ""));
        List<Known> more = List.of(known(ONE, weight + weight / 3 + 1, true, ""), known(TWO, 1000, true, ""));
        assertThat(score(ONE, more)).isGreaterThan(score(ONE, less));
        assertThat(score(TWO, more)).isLessThan(score(TWO, less));
    }

    static Stream<Long> weights() {
        return Stream.of(120L, 400L, 999L, 1000L, 3000L, 7000L);
    }

    @Test
    void ten_to_one_is_a_link_and_less_is_a_candidate() {
        assertThat(links(List.of(known(ONE, 1000, true, ""), known(TWO, 100, true, ""))))
                .isEqualTo(new LinkScore.Links(List.of(ONE), List.of()));
        assertThat(links(List.of(known(ONE, 999, true, ""), known(TWO, 100, true, "")))
                        .sameAs())
                .isEmpty();
    }

    @Test
    void the_usual_name_of_a_thing_scores_higher_than_another_of_its_names() {
        List<Known> things = List.of(known(ONE, 500, true, ""), known(TWO, 500, false, ""));
        assertThat(score(ONE, things)).isEqualTo(0.5);
        assertThat(score(TWO, things)).isEqualTo(0.475);
    }

    @Test
    void a_country_that_the_document_speaks_of_raises_its_thing_and_lowers_the_other() {
        List<Known> things = List.of(known(ONE, 900, true, "DK"), known(TWO, 300, true, "SE"));
        assertThat(score(TWO, things, "SE")).isGreaterThan(score(TWO, things));
        assertThat(score(ONE, things, "SE")).isLessThan(score(ONE, things));
        assertThat(score(ONE, things, "SE", "DK")).isEqualTo(score(ONE, things));
    }

    @Test
    void the_context_alone_makes_no_link() {
        List<Known> things = List.of(known(ONE, 900, true, "DK"), known(TWO, 300, true, "SE"));
        LinkScore.Links links = LinkScore.of(things, List.of(), Set.of("DK"));
        assertThat(links.sameAs()).isEmpty();
        assertThat(links.candidates().get(0).score()).isEqualTo(LinkScore.BY_CONTEXT);
        assertThat(links.candidates().get(0).reasons()).contains("of Denmark, of which the article speaks");
    }

    @Test
    void the_context_of_another_thing_takes_a_link_away() {
        List<Known> things = List.of(known(ONE, 2000, true, "DK"), known(TWO, 100, true, "SE"));
        assertThat(links(things).sameAs()).containsExactly(ONE);
        assertThat(LinkScore.of(things, List.of(), Set.of("SE")).sameAs()).isEmpty();
    }

    @Test
    void a_thing_of_another_type_is_a_candidate_where_none_of_the_type_has_the_name() {
        List<Known> place = List.of(known(ONE, 900, true, ""));
        assertThat(LinkScore.of(List.of(), place, Set.of()).candidates())
                .containsExactly(new LinkCandidate(
                        ONE, 0.5, List.of("another kind of thing", "its usual name", "the only one of that name")));
        assertThat(LinkScore.of(List.of(known(TWO, 1, true, "")), place, Set.of()))
                .isEqualTo(new LinkScore.Links(List.of(TWO), List.of()));
    }

    @RepeatedTest(20)
    void scores_lie_between_0_and_1_and_do_not_depend_on_the_order() {
        List<Known> things = IntStream.range(0, 1 + RANDOM.nextInt(6))
                .mapToObj(i -> known(
                        "https://sws.geonames.org/" + i + "/",
                        RANDOM.nextInt(5000),
                        RANDOM.nextBoolean(),
                        RANDOM.nextBoolean() ? "SE" : "DK"))
                .toList();
        List<Known> reversed = things.stream()
                .sorted(java.util.Comparator.comparing(Known::iri).reversed())
                .toList();
        LinkScore.Links links = LinkScore.of(things, List.of(), Set.of("SE"));
        assertThat(LinkScore.of(reversed, List.of(), Set.of("SE"))).isEqualTo(links);
        assertThat(links.candidates()).allSatisfy(c -> assertThat(c.score()).isBetween(LinkScore.LEAST, 1.0));
        assertThat(links.sameAs().isEmpty() || links.candidates().isEmpty()).isTrue();
    }

    private static double score(String iri, List<Known> things, String... countries) {
        return LinkScore.of(things, List.of(), Set.of(countries)).candidates().stream()
                .filter(candidate -> candidate.iri().equals(iri))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static LinkScore.Links links(List<Known> things) {
        return LinkScore.of(things, List.of(), Set.of());
    }

    private static Known known(String iri, long weight, boolean usual, String country) {
        return new Known(iri, weight, usual, country);
    }
}
