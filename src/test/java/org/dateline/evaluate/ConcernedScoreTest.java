package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Figure;
import org.dateline.model.Modality;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class ConcernedScoreTest {
    private static final Span NUMBER = new Span(10, 12);

    private final ConcernedScore score = new ConcernedScore();

    private static Figure figure(String... about) {
        Quantity quantity =
                new Quantity(NUMBER, "40", new BigDecimal(40), null, null, Modifier.EXACT, "count", null, null);
        List<Entity> entities = Stream.of(about)
                .map(name -> new Entity(name, EntityType.ORGANISATION, name, List.of(name, "the " + name), List.of()))
                .toList();
        return new Figure(quantity, new Span(0, 20), "boats", "ship", entities, null, null, Modality.ASSERTED, null);
    }

    private static ConcernedScore.Entry entry(List<Set<String>> concerned, String... allowed) {
        return new ConcernedScore.Entry(NUMBER, concerned, Set.of(allowed));
    }

    @Test
    void each_entity_counts_and_one_that_is_let_pass_does_not() {
        score.add(
                List.of(figure("Norwind", "Lumen", "Lund")),
                List.of(entry(List.of(Set.of("NORWIND"), Set.of("Skua")), "Lund")));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.everyone()).isZero();
    }

    @Test
    void any_name_of_an_entity_will_do() {
        score.add(List.of(figure("Norwind")), List.of(entry(List.of(Set.of("Norwind Group", "Norwind")))));
        assertThat(score.everyone()).isEqualTo(1);
    }

    @Test
    void a_figure_that_concerns_nobody_is_right_with_nobody_or_with_who_may_pass() {
        score.add(List.of(figure()), List.of(entry(List.of())));
        score.add(List.of(figure("Lund")), List.of(entry(List.of(), "Lund")));
        score.add(List.of(figure("Lumen")), List.of(entry(List.of(), "Lund")));
        assertThat(score.nobody()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.precision()).isZero();
    }

    @Test
    void a_figure_that_is_not_found_is_missed_and_no_error() {
        score.add(List.of(), List.of(entry(List.of(Set.of("Norwind")))));
        assertThat(score.recall()).isZero();
        assertThat(score.toString()).contains("figures            1, 0 of them found", "P 0.000 (0 of 0)");
    }
}
