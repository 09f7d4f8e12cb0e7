package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {
    static Stream<String> cues() {
        return rows().filter(row -> !row.kind().equals("example"))
                .map(Rows.Row::text)
                .filter(pattern -> !pattern.startsWith("^"));
    }

    private static Stream<Rows.Row> rows() {
        return Rows.of(PromotionRules.RESOURCE).stream();
    }

    /** The examples of all cues, whole, cut off, and joined at any place. */
    private static Stream<String> texts() {
        Random random = new Random(5);
        List<String> examples = rows().filter(row -> row.kind().equals("example"))
                .map(row -> row.text().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return examples.stream().flatMap(text -> {
            String other = examples.get(random.nextInt(examples.size()));
            int cut = random.nextInt(text.length());
            return Stream.of(text, text.substring(cut), other + text, text.substring(0, cut) + "_" + other, "é" + text);
        });
    }

    @ParameterizedTest
    @MethodSource("cues")
    void a_cue_is_found_where_its_pattern_is(String cue) {
        Pattern pattern = Pattern.compile(cue);
        WordStarts starts = WordStarts.of(cue);
        assertThat(texts())
                .allSatisfy(text -> assertThat(starts.find(pattern.matcher(text), text))
                        .isEqualTo(pattern.matcher(text).find()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bsay hello",
                "\\b(?:hello|good day)",
                "\\b(?:(?:good|fine) day|hello)",
                "say hello",
                "\\b(?:good )?day",
                "\\bd?day",
                "\\b[dh]ay",
                "(?:^|, )hello",
                "\\bhello\\b.*|day",
                "\\b(?:hello|\\w+) day"
            })
    void a_pattern_of_any_shape_is_found(String shape) {
        Pattern pattern = Pattern.compile(shape);
        Stream.of("say hello", "a good day, hello", "one day", "hallo", "xhello", "", "they had hay", "what a day")
                .forEach(text -> assertThat(WordStarts.of(shape).find(pattern.matcher(text), text))
                        .as(text)
                        .isEqualTo(pattern.matcher(text).find()));
    }

    @Test
    void most_cues_are_looked_for_at_few_places() {
        long all = cues().count();
        assertThat(cues().filter(WordStarts::isKnown).count()).isGreaterThan(all / 2);
    }
}
