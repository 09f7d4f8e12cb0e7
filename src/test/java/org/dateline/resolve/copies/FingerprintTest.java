package org.dateline.resolve.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fingerprint keeps of an article, and which articles it takes for copies. */
class FingerprintTest {
    record Edited(String edit, String text) {
        @Override
        public String toString() {
            return edit;
        }
    }

    static Stream<Edited> copies() {
        String[] lines = Articles.FERRY.split("\n");
        return Stream.of(
                new Edited("the same", Articles.FERRY),
                new Edited("set in capitals", Articles.FERRY.toUpperCase(java.util.Locale.ROOT)),
                new Edited("straight quotation marks", Articles.FERRY.replaceAll("[“”]", "\"")),
                new Edited("one paragraph", Articles.FERRY.replace('\n', ' ')),
                new Edited("cut to two paragraphs", lines[0] + "\n" + lines[1]),
                new Edited(
                        "new lead",
                        "A holiday trip ended on the rocks for more than two hundred people.\n"
                                + String.join("\n", lines[1], lines[2], lines[3], lines[4])),
                new Edited(
                        "updated figures", Articles.FERRY.replace("212", "215").replace("14", "16")),
                new Edited(
                        "agency lines",
                        "CALDER BAY (AP) — " + Articles.FERRY + "\nThe Associated Press contributed to this report."),
                new Edited(
                        "background of another",
                        Articles.FERRY + "\n" + Articles.STRIKE.split("\n")[1]));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void an_edited_version_is_a_copy(Edited edited) {
        Fingerprint original = Articles.print(Articles.FERRY);
        Fingerprint other = Articles.print(edited.text());

        assertThat(CopyIndex.score(original, other)).isPositive().isLessThanOrEqualTo(1);
        assertThat(CopyIndex.score(other, original)).isEqualTo(CopyIndex.score(original, other));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_paragraph_in_another_story_makes_no_copy(int line) {
        String pasted = Articles.FERRY.split("\n")[line];

        assertThat(CopyIndex.score(Articles.print(Articles.FERRY), Articles.print(Articles.STRIKE + "\n" + pasted)))
                .isZero();
    }

    @Test
    void the_same_words_with_other_names_and_figures_are_other_news() {
        String weather =
                "The weather in %s will be clear on %s with a high of %s degrees and a low of %s degrees, the weather service said. Winds along the coast may reach %s kilometres an hour. Drivers on the road to %s should take care because of mist in the early hours, which will lift before %s.";
        Fingerprint here = Articles.print(weather.formatted("Ashby", "Monday", "21", "9", "40", "Ellerby", "8.30"));
        Fingerprint there = Articles.print(weather.formatted("Varn", "Friday", "17", "11", "65", "Moss End", "9.15"));

        assertThat(CopyIndex.score(here, there)).isZero();
    }

    @Test
    void a_brief_is_found_in_the_long_article_that_it_was_cut_from() {
        String brief = Articles.words(7, 40);

        assertThat(CopyIndex.score(Articles.print(brief), Articles.print(brief + " " + Articles.words(8, 600))))
                .isPositive();
    }

    @Test
    void promotion_headings_and_date_lines_do_not_count() {
        Fingerprint plain = Articles.print(Articles.FERRY);
        for (Block.Kind kind : Block.Kind.values()) {
            Fingerprint with =
                    Fingerprint.of(Articles.of("Read all about it in our app today\n" + Articles.FERRY, kind));
            assertThat(with.equals(plain)).as(kind.name()).isEqualTo(kind != Block.Kind.PARAGRAPH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "One.", "Only three words", "Four words stand here"})
    void a_text_too_short_to_tell_is_no_copy_of_itself(String text) {
        assertThat(CopyIndex.score(Articles.print(text), Articles.print(text))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40, 200, 500, 2_000, 100_000})
    void it_is_about_a_kilobyte_and_reads_as_it_was_written(int words) {
        Fingerprint print = Articles.print("Start " + Articles.words(words, words));
        String encoded = print.encoded();

        assertThat(encoded).matches("[A-Za-z0-9_-]*");
        assertThat(encoded.length() * 3 / 4).isLessThanOrEqualTo(1_100);
        assertThat(Fingerprint.decoded(encoded)).isEqualTo(print).hasSameHashCodeAs(print);
    }

    @Test
    void what_is_no_fingerprint_is_refused() {
        String encoded = Articles.print(Articles.FERRY).encoded();
        Map<String, String> broken = Map.of(
                "empty",
                "",
                "cut off",
                encoded.substring(0, encoded.length() / 2),
                "too long",
                encoded + "AAAA",
                "another version",
                "_" + encoded.substring(1),
                "no base 64",
                "?!");

        broken.forEach((what, text) -> assertThatThrownBy(() -> Fingerprint.decoded(text))
                .as(what)
                .isInstanceOf(IllegalArgumentException.class));
    }
}
