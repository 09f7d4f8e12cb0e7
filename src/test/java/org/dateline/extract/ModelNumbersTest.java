package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNumbersTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O Norwind] unveiled the Skua 787 in [L Lund]. / Builders had called the 787 late. | ",
                "[O Norwind] unveiled the Skua 787 in [L Lund]. / About 787 people came. | About 787",
                "[O Norwind] runs Channel 4 in [L Lund]. / It has 4 studios. | 4",
                "[O Norwind] hired 787 people in [L Lund]. / Of the 787 people two left. | 787, 787, two"
            })
    void a_number_that_names_a_model_is_no_figure(String text, String figures) {
        assertThat(EXTRACTOR.extract(Marked.annotation(text)).figures())
                .extracting(figure -> figure.quantity().text())
                .containsExactly(figures == null ? new String[0] : figures.split(", "));
    }
}
