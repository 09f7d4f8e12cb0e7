package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article |      1 |      0 |    0.5 | Done 1 article, 2.0 a second
                    article |      1 |      0 |    300 | Done 1 article, 0 a minute
                    article |     13 |      0 |     60 | Done 13 articles, 13 a minute
                    article |      3 |      0 |      2 | Done 3 articles, 1.5 a second
                    article |  1,234 |      0 |    100 | Done 1,234 articles, 12 a second
                    article |      1 |      1 |     10 | Done 1 of 1 article, 6 a minute
                    article |  1,200 |  2,000 |     50 | Done 1,200 of 2,000 articles, 24 a second, 33 s left
                    article |     10 |  2,000 |      1 | Done 10 of 2,000 articles, 10 a second
                    name    | 50,000 | 60,000 |    100 | Done 50,000 of 60,000 names, 500 a second, 20 s left
                    article |    600 | 10,000 |     60 | Done 600 of 10,000 articles, 10 a second, 16 min left
                    article |     60 | 10,000 |     60 | Done 60 of 10,000 articles, 1.0 a second, 2 h 46 min left
                    """)
    void a_line_tells_how_many_how_fast_and_how_long(
            String unit, String done, String all, double seconds, String line) {
        assertThat(Progress.line("Done", unit, number(done), number(all), seconds))
                .isEqualTo(line);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }
}
