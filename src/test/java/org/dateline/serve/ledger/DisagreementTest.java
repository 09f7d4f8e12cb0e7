package org.dateline.serve.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Named;
import org.dateline.store.index.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {
    private static Named named(String label) {
        return new Named("http://news.example/" + label, label, EntityKind.OTHER);
    }

    private static FigureEntry figure(String modifier, double value, String time) {
        return new FigureEntry(
                "http://news.example/f",
                "so many",
                "death",
                "http://news.example/death",
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "count",
                "",
                modifier,
                "asserted",
                time,
                List.of(named("Imre")),
                List.of(),
                new Words("w", "so many died", "d", "Flood", "Courier", "2031-05-06"));
    }

    private static Claim claim(String modifier, double value, String time, String who) {
        FigureEntry figure = figure(modifier, value, time);
        return new Claim(figure, Bounds.of(figure), When.of(figure), Set.of(who), "death", "", false);
    }

    @ParameterizedTest
    @CsvSource({
        "exact, 2, exact, 5, true",
        "exact, 100, about, 104, false",
        "exact, 94, about, 100, true",
        "exact, 40, at least, 30, false",
        "exact, 20, at least, 30, true",
        "less than, 30, exact, 40, true",
        "exact, 2, exact, 41, false",
        "exact, 2, exact, 40, true",
        "exact, 5, exact, 2, false"
    })
    void figures_disagree_where_no_number_fits_both_and_they_may_speak_of_one_thing(
            String modifier, double low, String otherModifier, double high, boolean disagree) {
        assertThat(Disagreement.contradict(
                        claim(modifier, low, "2031-05-06", "A"), claim(otherModifier, high, "2031-05-06", "B")))
                .isEqualTo(disagree);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-06, 2031-05-06, true",
        "2031-05, 2031-05-06, true",
        "2031, 2031-05, true",
        "2031-05-01/2031-05-07, 2031-05-06, true",
        "'', 2031-05-06, true",
        "2031-05-07, 2031-05-09, false",
        "2030, 2031-05, false"
    })
    void times_are_one_where_one_lies_in_the_other(String time, String other, boolean one) {
        When here = When.of(figure("exact", 1, time));
        When there = When.of(figure("exact", 1, other));
        assertThat(here.overlaps(there)).isEqualTo(one);
        assertThat(there.overlaps(here)).isEqualTo(one);
    }

    @Test
    void one_who_says_both_updates_and_does_not_contradict() {
        assertThat(Disagreement.contradict(claim("exact", 2, "2031", "A"), claim("exact", 5, "2031", "A")))
                .isFalse();
    }

    @Test
    void what_an_article_says_in_its_own_voice_is_compared_only_where_both_concern_the_same_throughout() {
        Claim low = claim("exact", 2, "2031", "A");
        FigureEntry wide = figure("exact", 5, "2031");
        FigureEntry wider = new FigureEntry(
                wide.iri(),
                wide.phrase(),
                wide.counted(),
                wide.concept(),
                wide.value(),
                wide.low(),
                wide.high(),
                wide.unit(),
                wide.per(),
                wide.modifier(),
                wide.modality(),
                wide.time(),
                List.of(named("Imre"), named("Tessen")),
                wide.claimants(),
                wide.evidence());
        Claim high = new Claim(wider, Bounds.of(wider), When.of(wider), Set.of("B"), "death", "", false);
        assertThat(Disagreement.contradict(low, high)).isFalse();
    }

    @Test
    void copies_of_one_claim_are_one_entry() {
        List<Claim> claims = Stream.of(
                        claim("exact", 2, "2031", "A"), claim("exact", 2, "2031", "A"), claim("exact", 5, "2031", "B"))
                .toList();
        assertThat(Entry.of(claims))
                .hasSize(2)
                .first()
                .matches(entry -> entry.claims().size() == 2);
    }

    @Test
    void a_change_down_lies_below_nothing() {
        Bounds fall = Bounds.of(figure("at most", 7, "2031")).change().reversed();
        assertThat(fall).isEqualTo(new Bounds(-7, -0.0));
        assertThat(fall.isOpenBelow() || fall.isOpenAbove()).isFalse();
    }
}
