package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dateline.model.Block;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final String LONG =
            "The harbour wall at Vigo, built when the port was young and ships were small, fell into the sea on Monday.";

    private final Segmenter segmenter = new Segmenter();

    @Test
    void an_article_with_everything_around_it() {
        assertThat(blocks("The old wall falls", """
                The old wall falls
                By Jane Roe
                Thursday, 4 March 2021
                VIGO, March 4 (Harbour News) — The old wall fell on Monday, the port said, and nobody was hurt.
                The wall a year ago. Photo: Juan Vega
                A history of storms
                %s
                Read more: How walls are built
                %s
                Explore the latest coast headlines and market insights, or download the Coast app to stay updated!
                Coast Weekly
                Sign up for our newsletter
                © 2021 Harbour News
                """.formatted(LONG, LONG)))
                .containsExactly(
                        "HEADING The old wall falls",
                        "DATELINE By Jane Roe",
                        "DATELINE Thursday, 4 March 2021",
                        "PARAGRAPH VIGO, March 4 (Harbour News) — The old wall fell on Monday, the port said, and nobody was hurt.",
                        "CAPTION The wall a year ago. Photo: Juan Vega",
                        "HEADING A history of storms",
                        "PARAGRAPH " + LONG,
                        "PROMOTION Read more: How walls are built",
                        "PARAGRAPH " + LONG,
                        "PROMOTION Explore the latest coast headlines and market insights, or download the Coast app to stay updated!",
                        "PROMOTION Coast Weekly",
                        "PROMOTION Sign up for our newsletter",
                        "PROMOTION © 2021 Harbour News");
    }

    @Test
    void paragraphs_broken_to_a_width_are_joined() {
        assertThat(blocks(null, """
                The wall
                By Jane Roe

                The harbour wall at Vigo, built when the port was
                young and ships were small, fell into the sea on
                Monday. Nobody was hurt.

                The mayor, who had seen it fall, said that the wall
                would be built again.
                """))
                .containsExactly(
                        "HEADING The wall",
                        "DATELINE By Jane Roe",
                        "PARAGRAPH The harbour wall at Vigo, built when the port was\nyoung and ships were small, fell into the sea on\nMonday. Nobody was hurt.",
                        "PARAGRAPH The mayor, who had seen it fall, said that the wall\nwould be built again.");
    }

    @Test
    void lines_of_one_sentence_each_are_not_joined() {
        assertThat(blocks(null, """
                The harbour wall at Vigo fell into the sea on Monday.
                Nobody was hurt, and no ship was in the port that day.
                The mayor said that it would be built again by June.
                """)).hasSize(3).allMatch(block -> block.startsWith("PARAGRAPH"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company will launch an app to download music.",
                "He asked people to follow him on Twitter and to sign up for the march.",
                "Get the latest boats out of the port, the captain ordered.",
                "The newsletter of the union is read by 4,000 people every week.",
                "What happens next",
            })
    void news_at_the_end_is_never_promotion(String last) {
        assertThat(blocks(null, LONG + "\n" + last)).last().asString().startsWith("PARAGRAPH");
    }

    @Test
    void a_text_of_one_line_is_a_paragraph_whatever_it_says() {
        assertThat(blocks(null, "Stay ahead of the latest trends in shipping"))
                .allMatch(b -> b.startsWith("PARAGRAPH"));
        assertThat(blocks(null, "")).isEmpty();
        assertThat(blocks(null, " \n\t\u00A0\n")).isEmpty();
    }

    @Test
    void offsets_count_code_points() {
        Text text = Text.of("😀😀 One.\n  😀 Two. \u2003\nשלום עולם.");
        assertThat(segmenter.blocks(text, null))
                .extracting(Block::span)
                .containsExactly(new Span(0, 7), new Span(10, 16), new Span(19, 29));
    }

    @Test
    void one_giant_line_and_many_tiny_ones_take_linear_time() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(segmenter.blocks(Text.of("The wall fell. ".repeat(350_000)), null))
                    .hasSize(1);
            assertThat(segmenter.blocks(Text.of("a\n".repeat(200_000)), null)).hasSize(200_000);
            assertThat(segmenter.blocks(Text.of("a" + " ".repeat(2_000_000) + "\n".repeat(2_000_000) + "b"), null))
                    .hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aa and ",
                "Published: 3 May 2020 ",
                "Photo: ",
                "(",
                "the latest news ",
                "Read more ",
                "By A. B, "
            })
    void no_rule_is_slow_on_repetition(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String start : List.of("By ", "Reporting by ", "Image: ", "")) {
                String block = start + words.repeat(600 / words.length());
                segmenter.blocks(Text.of(block.substring(0, 299) + "\n" + block + "#"), null);
            }
        });
    }

    @Test
    void blocks_cover_every_visible_character_of_any_text_exactly_once() {
        Random random = new Random(11);
        String[] parts = {
            "a",
            "B",
            "The wall ",
            "fell",
            ". ",
            ".",
            "\n",
            "\n\n",
            "\r",
            " ",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\0",
            "\uFEFF",
            "😀",
            "é",
            "שלום",
            "“",
            "Read more: ",
            "By Jane Roe",
            "Photo: Jane Roe",
            "4 May 2020",
            "you ",
            "Sign up ",
            "\u202E",
            "\uD800"
        };
        for (int round = 0; round < 3_000; round++) {
            StringBuilder chars = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                chars.append(parts[random.nextInt(parts.length)]);
            }
            Text text = Text.of(chars.toString());
            assertThatCode(() -> checkCover(text)).as(text.chars()).doesNotThrowAnyException();
        }
    }

    private void checkCover(Text text) {
        int at = 0;
        for (Block block : segmenter.blocks(text, null)) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(at);
            assertThat(isWhite(text.slice(new Span(at, block.span().begin())))).isTrue();
            String words = text.slice(block.span());
            assertThat(words).isNotEmpty();
            assertThat(White.is(words.codePointAt(0)) || White.is(words.codePointBefore(words.length())))
                    .isFalse();
            at = block.span().end();
        }
        assertThat(isWhite(text.slice(new Span(at, text.length())))).isTrue();
    }

    private static boolean isWhite(String gap) {
        return gap.codePoints().allMatch(White::is);
    }

    private List<String> blocks(@Nullable String title, String text) {
        Text stored = Text.of(Articles.stored(text));
        return segmenter.blocks(stored, title).stream()
                .map(block -> block.kind() + " " + stored.slice(block.span()))
                .toList();
    }
}
