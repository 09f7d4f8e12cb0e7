package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.source.Rows.Row;
import org.dateline.source.draft.Addresses;
import org.dateline.source.html.RegionRules;
import org.dateline.source.mail.ForwardRules;
import org.dateline.source.office.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the rules. */
class RuleExamplesTest {
    private final PromotionRules promotion = new PromotionRules();
    private final LineRules lines = new LineRules();

    static Stream<Row> promotionExamples() {
        return examples(PromotionRules.RESOURCE);
    }

    static Stream<Row> lineExamples() {
        return examples(LineRules.RESOURCE);
    }

    static Stream<Row> regionExamples() {
        return examples(RegionRules.RESOURCE);
    }

    static Stream<Row> propertyExamples() {
        return examples(Properties.RESOURCE);
    }

    static Stream<Row> forwardExamples() {
        return examples(ForwardRules.RESOURCE);
    }

    static Stream<Row> addressExamples() {
        return examples(Addresses.RESOURCE);
    }

    private static Stream<Row> examples(String resource) {
        return Rows.of(resource).stream().filter(row -> row.kind().equals("example"));
    }

    @ParameterizedTest
    @MethodSource("promotionExamples")
    void promotion_scores_as_its_example_says(Row example) {
        int score = promotion.score(example.text());
        String where = score >= PromotionRules.ANYWHERE ? "anywhere" : score >= PromotionRules.AT_END ? "end" : "news";
        assertThat(where).as(example.text() + " scores " + score).isEqualTo(example.value());
    }

    @ParameterizedTest
    @MethodSource("lineExamples")
    void a_line_is_of_the_kind_its_example_says(Row example) {
        assertThat(lines.kind(example.text()).orElse(Block.Kind.PARAGRAPH))
                .isEqualTo(Block.Kind.valueOf(example.value()));
    }

    @ParameterizedTest
    @MethodSource("lineExamples")
    void a_date_line_or_caption_is_never_promotion(Row example) {
        assertThat(promotion.score(example.text())).isLessThan(PromotionRules.AT_END);
    }

    @ParameterizedTest
    @MethodSource("regionExamples")
    void a_part_of_a_page_is_told_by_its_names(Row example) {
        RegionRules regions = new RegionRules();
        String what = regions.isFurniture(example.text())
                ? "furniture"
                : regions.isCaption(example.text()) ? "caption" : "text";
        assertThat(what).as(example.text()).isEqualTo(example.value());
    }

    @ParameterizedTest
    @MethodSource("forwardExamples")
    void a_line_begins_a_message_passed_on_as_its_example_says(Row example) {
        assertThat(new ForwardRules().begins(example.text()))
                .as(example.text())
                .isEqualTo(example.value().equals("begin"));
    }

    @ParameterizedTest
    @MethodSource("addressExamples")
    void an_address_loses_only_what_counts_readers(Row example) {
        assertThat(Addresses.clean(example.text())).isEqualTo(example.value());
    }

    @ParameterizedTest
    @MethodSource("propertyExamples")
    void a_property_that_a_program_wrote_says_nothing(Row example) {
        if (example.value().equals("text")) {
            assertThat(Properties.plausible("title", example.text())).isEqualTo(example.text());
            assertThat(Properties.plausible("author", example.text())).isEqualTo(example.text());
        } else {
            assertThat(Properties.plausible(example.value(), example.text())).isNull();
        }
    }
}
