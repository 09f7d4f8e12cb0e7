package org.dateline.source.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            By Jane Roe, March 5, 2026                        ; By Jane Roe        ; 2026-03-05
            Jane Roe | Published: 5 March 2026, 10:15         ; Jane Roe           ; 2026-03-05
            By Jane Roe and Max Poe - Thursday, 5 March 2026  ; By Jane Roe and Max Poe ; 2026-03-05
            By Jane Roe · Updated on 2026-03-05               ; By Jane Roe        ; 2026-03-05
            By Jane Roe – Sept. 5, 2026                       ; By Jane Roe        ; 2026-09-05
            """)
    void a_line_has_a_name_and_a_day(String line, String name, LocalDate day) {
        assertThat(Bylines.name(line)).isEqualTo(name);
        assertThat(Bylines.day(line)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Jane Roe", "By Jane Roe, Room 12, 2026 Avenue", "By Jane Roe, 31 June 2026", ""})
    void without_a_day_the_line_stays_whole(String line) {
        assertThat(Bylines.name(line)).isEqualTo(line);
        assertThat(Bylines.day(line)).isEmpty();
    }

    @Test
    void a_day_within_a_sentence_is_not_that_of_publication() {
        Paragraph sentence = new Paragraph("The bridge that was closed for good on 5 March 2019 will be sold.", null);
        assertThat(Bylines.shownDay(List.of(sentence))).isEmpty();
        assertThat(Bylines.shownDay(List.of(sentence, new Paragraph("6 March 2026", null))))
                .contains(LocalDate.of(2026, 3, 6));
    }
}
