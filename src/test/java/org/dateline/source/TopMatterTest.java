package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopMatterTest {
    private static final String STORY =
            "The harbour wall at Vigo, built when the port was young and ships were small, fell into the sea on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The old wall falls|By Jane Roe|12 March 2025; The old wall falls; Jane Roe; 2025-03-12",
                "The old wall falls||By Jane Roe and Juan Vega in Lima||Updated: 4 May 2020, 10:15 am; The old wall falls;"
                        + " Jane Roe and Juan Vega; 2020-05-04",
                "The old wall falls|Friday, July 21, 2017|By Jane Roe, Harbour News; The old wall falls; Jane Roe, Harbour News;"
                        + " 2017-07-21",
                "The old wall falls|VIGO, 2020-05-04; The old wall falls; ; 2020-05-04",
                "By Jane Roe | 4 May 2020; ; Jane Roe; 2020-05-04",
                "The old wall falls|Nobody had looked after it for years|By Jane Roe; The old wall falls; Jane Roe; ",
                // No year, no month that can be told from the day, no byline.
                "The old wall falls|4 May; The old wall falls; ; ",
                "The old wall falls|3/4/2021; The old wall falls; ; ",
                "By the sea|STORY; By the sea; ; ",
                // What stands below the first paragraph says nothing of the whole.
                "STORY|A history of storms|By Jane Roe|4 May 2020; ; ; ",
            })
    void what_stands_above_the_first_paragraph_is_known_of_an_article(
            String top, @Nullable String title, @Nullable String author, @Nullable LocalDate published) {
        Document document = document(Metadata.NONE, top);

        assertThat(document.title()).isEqualTo(title);
        assertThat(document.author()).isEqualTo(author);
        assertThat(document.published()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource("The old wall falls|By Jane Roe|12 March 2025")
    void what_the_file_tells_counts(String top) {
        Metadata known = new Metadata(null, "Wall falls", "Harbour News", "J. Roe", LocalDate.of(2025, 3, 13), null);

        Document document = document(known, top);

        assertThat(document.title()).isEqualTo("Wall falls");
        assertThat(document.author()).isEqualTo("J. Roe");
        assertThat(document.published()).isEqualTo(LocalDate.of(2025, 3, 13));
    }

    private static Document document(Metadata known, String top) {
        return Articles.document("wall.txt", known, top.replace('|', '\n').replace("STORY", STORY) + "\n" + STORY);
    }
}
