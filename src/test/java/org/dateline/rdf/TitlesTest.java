package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {
    private static final String LONG =
            "The ferry to Ostrell was turned back on Tuesday morning when its crew saw smoke, "
                    + "the harbour office said in the evening.";

    @Test
    void a_headline_is_the_title() {
        assertThat(Titles.of("Ferry turned back", LONG, "a.txt")).isEqualTo("Ferry turned back");
    }

    @Test
    void without_one_the_first_words_are_cut_at_a_word() {
        assertThat(Titles.of("", LONG, "a.txt"))
                .isEqualTo("The ferry to Ostrell was turned back on Tuesday morning when its crew saw smoke…");
        assertThat(Titles.of(" ", "A short\n\n  note.", "a.txt")).isEqualTo("A short note.");
    }

    @Test
    void without_spaces_they_are_cut_at_a_character() {
        assertThat(Titles.of("", "x".repeat(500), "a.txt")).isEqualTo("x".repeat(80) + "…");
        String pairs = Titles.of("", "y" + "\uD835\uDD38".repeat(100), "a.txt");
        assertThat(pairs.codePoints()).noneMatch(each -> each >= 0xD800 && each <= 0xDFFF);
        assertThat(pairs).endsWith("…").hasSizeLessThanOrEqualTo(81);
    }

    @Test
    void without_words_the_source_is_the_title() {
        assertThat(Titles.of("", " \n", "letters/a.txt")).isEqualTo("letters/a.txt");
    }
}
