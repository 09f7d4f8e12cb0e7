package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class NameScoreTest {
    private static final Mention OSLO = new Mention(new Span(0, 4), "Oslo", MentionType.PLACE, 1);
    private static final Mention HANSEN = new Mention(new Span(10, 16), "Hansen", MentionType.PERSON, 1);

    @Test
    void a_name_with_the_same_ends_and_type_is_right() {
        Counts places = NameScore.of(List.of(OSLO), List.of(OSLO, HANSEN)).of(MentionType.PLACE);
        assertThat(places).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void a_name_of_another_type_or_with_another_end_is_wrong() {
        Mention person = new Mention(OSLO.span(), "Oslo", MentionType.PERSON, 1);
        Mention longer = new Mention(new Span(0, 5), "Oslo,", MentionType.PLACE, 1);
        assertThat(NameScore.of(List.of(person, longer), List.of(OSLO)).total()).isEqualTo(new Counts(0, 2, 1));
    }

    @Test
    void f1_is_the_harmonic_mean_of_precision_and_recall() {
        Counts counts = new Counts(6, 8, 12);
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.5);
        assertThat(counts.f1()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void texts_add_up() {
        NameScore both = NameScore.of(List.of(OSLO), List.of(OSLO)).plus(NameScore.of(List.of(), List.of(HANSEN)));
        assertThat(both.total()).isEqualTo(new Counts(1, 1, 2));
    }
}
