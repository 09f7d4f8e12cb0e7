package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private final Document undated = document(null, "One.");
    private final Document early = document(LocalDate.of(2020, 1, 1), "One.");
    private final Document late = document(LocalDate.of(2020, 1, 2), "One.");
    private final Document lateToo = document(LocalDate.of(2020, 1, 2), "Two.");

    @Test
    void the_later_edition_wins_and_a_dated_one_over_one_without_date() {
        assertThat(Editions.winner(undated, early)).isEqualTo(early);
        assertThat(Editions.winner(late, early)).isEqualTo(late);
    }

    @Test
    void the_order_of_reading_does_not_matter() {
        List<Document> editions = List.of(undated, early, late, lateToo);
        for (Document a : editions) {
            for (Document b : editions) {
                assertThat(Editions.winner(a, b)).isEqualTo(Editions.winner(b, a));
            }
        }
    }

    private static Document document(@Nullable LocalDate published, String text) {
        return new Document("a", null, null, null, null, published, "en", Text.of(text), List.of());
    }
}
