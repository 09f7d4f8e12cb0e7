package org.dateline.source.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05                             | 2026-03-05
            2026-03-05T23:30:00-05:00              | 2026-03-05
            2026-03-05T08:00+00:00                 | 2026-03-05
            2026-03-05 08:00:00                    | 2026-03-05
            20260305                               | 2026-03-05
            2026/03/05                             | 2026-03-05
            Thu, 05 Mar 2026 08:00:00 GMT          | 2026-03-05
            Thu, 5 Mar 26 08:00 EST                | 2026-03-05
            5 Mar 1998 08:00:00 +0100              | 1998-03-05
            5 March 2026                           | 2026-03-05
            Thursday, 5th March 2026               | 2026-03-05
            March 5, 2026                          | 2026-03-05
            Thursday, March 5, 2026, 8 a.m.        | 2026-03-05
            Sept. 5, 2026                          | 2026-09-05
            Thu Mar  5 08:00:00 CET 2026           | 2026-03-05
            """)
    void a_day_is_read_as_it_is_written(String written, LocalDate day) {
        assertThat(Days.day(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026", "2026-02-30", "31 Feb 2026", "5 Month 2026", "03/05/2026", "99999999"})
    void what_is_no_day_or_could_be_two_is_none(String written) {
        assertThat(Days.day(written)).isEmpty();
    }
}
