package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionTest {
    private final Document undated = document(null, "One.");
    private final Document early = document(LocalDate.of(2020, 1, 1), "One.");
    private final Document late = document(LocalDate.of(2020, 1, 2), "One.");
    private final Document lateToo = document(LocalDate.of(2020, 1, 2), "Two.");

    @Test
    void the_later_edition_wins_and_a_dated_one_over_one_without_date() {
        assertThat(Edition.of(early)).isGreaterThan(Edition.of(undated));
        assertThat(Edition.of(late)).isGreaterThan(Edition.of(early));
    }

    @Test
    void of_two_editions_of_one_day_one_is_always_the_greater() {
        assertThat(Edition.of(late).compareTo(Edition.of(lateToo)))
                .isNotZero()
                .isEqualTo(-Edition.of(lateToo).compareTo(Edition.of(late)));
        assertThat(Edition.of(late)).isEqualByComparingTo(Edition.of(late));
    }

    private static Document document(@Nullable LocalDate published, String text) {
        return new Document("a", null, null, null, null, published, "en", Text.of(text), List.of());
    }
}
