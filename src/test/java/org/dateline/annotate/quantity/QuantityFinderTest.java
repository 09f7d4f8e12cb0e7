package org.dateline.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.TaggedText;
import org.dateline.annotate.piece.Table;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
    private static final QuantityFinder FINDER = new QuantityFinder();

    static Stream<List<String>> examples() {
        return Table.rows(QuantityFinder.class, "examples.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examples_beside_the_tables_hold(List<String> example) {
        String plain = example.get(0).replaceAll("[\\[\\]{}]", "");
        Text text = Text.of(plain);
        List<Quantity> found = find(text);
        assertThat(marked(text, found)).isEqualTo(example.get(0));
        assertThat(found.stream().map(QuantityFinderTest::summary).collect(Collectors.joining("; ")))
                .isEqualTo(example.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,,2", "½⁄3", "1e400", "007", "-", "%", "$", "a hundred hundred hundred", "1.2.3.4", "١٢٣ men"})
    void broken_numbers_come_to_no_harm(String words) {
        assertThatCode(() -> find(Text.of("They counted " + words + " today."))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "999,", "’999"})
    void a_very_long_number_is_no_figure(String digits) {
        assertThat(find(Text.of("They counted 9" + digits.repeat(1000) + "999 stars.")))
                .isEmpty();
    }

    @Test
    void a_very_long_row_of_groups_is_no_number() {
        assertThat(find(Text.of("They counted 9" + " 999".repeat(1000) + " stars.")))
                .allMatch(
                        quantity -> quantity.value() != null && quantity.value().precision() <= 24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 ",
                "999 ",
                "9’999",
                "one point ",
                "two million, nine hundred ",
                "nine ",
                "million ",
                "about ",
                "1-",
                "half a ",
                "one in ",
                "2003-",
                "May "
            })
    void time_is_linear_in_the_sentence(String words) {
        Text text = Text.of("They counted " + words.repeat(20_000) + "things.");
        Sentence sentence = TaggedText.untagged(text);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FINDER.find(text, sentence));
    }

    private static List<Quantity> find(Text text) {
        List<Quantity> found = new ArrayList<>();
        TaggedText.sentences(text).forEach(sentence -> found.addAll(FINDER.find(text, sentence)));
        return found;
    }

    private static String marked(Text text, List<Quantity> found) {
        StringBuilder marked = new StringBuilder(text.chars());
        for (int i = found.size() - 1; i >= 0; i--) {
            Quantity quantity = found.get(i);
            if (quantity.counted() != null) {
                marked.insert(quantity.counted().end(), "}")
                        .insert(quantity.counted().begin(), "{");
            }
            marked.insert(quantity.span().end(), "]").insert(quantity.span().begin(), "[");
        }
        return marked.toString();
    }

    private static String summary(Quantity quantity) {
        String unit = quantity.unit() + (quantity.per() == null ? "" : "/" + quantity.per());
        boolean bounded = quantity.modifier() != Modifier.EXACT && quantity.modifier() != Modifier.ABOUT;
        String number = bounded ? plain(quantity.low()) + ".." + plain(quantity.high()) : plain(quantity.value());
        return number + " " + quantity.modifier().label() + " " + unit;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
