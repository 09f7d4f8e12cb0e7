package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the scores of figures and times on articles and specifications in the folder that DATELINE_SHARED names. */
@Tag("gold")
class LedgerGoldTest {
    private static final Map<List<Object>, String> SCORES = new HashMap<>();

    private static Path shared = Path.of("");

    @BeforeAll
    static void gold_is_at_hand() {
        String folder = System.getenv("DATELINE_SHARED");
        assumeTrue(folder != null, "DATELINE_SHARED is not set");
        shared = Path.of(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "wikinews,modifier,.92", "wikinews,counted thing,.75", "wikinews,about,.76", "wikinews,claimant,.88",
        "wikinews,all but about,.55", "gum-news,modifier,.92", "gum-news,counted thing,.75", "gum-news,about,.86",
        "gum-news,claimant,.88", "gum-news,all but about,.55",
    })
    void figures_of_articles_stay_above_their_floors(String set, String aspect, double floor) {
        String scores = scores(
                "figures",
                shared.resolve("data/news/" + set + ".jsonl"),
                "--gold",
                shared.resolve("gold/" + set + ".jsonl"));
        assertThat(score(scores, aspect + "\\s+(\\d\\.\\d+) \\(")).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "figures,Number/NumberModel,.90",
        "figures,Number/NumberRangeModel,.90",
        "figures,Number/PercentModel,.90",
        "figures,NumberWithUnit/CurrencyModel,.90",
        "figures,NumberWithUnit/DimensionModel,.90",
        "figures,NumberWithUnit/TemperatureModel,.90",
        "figures,NumberWithUnit/AgeModel,.90",
        "times,DateTime/DateParser,.80",
        "times,DateTime/DatePeriodParser,.80",
        "times,DateTime/DurationParser,.80",
        "times,DateTime/DateExtractor,.80",
        "times,DateTime/DatePeriodExtractor,.80",
        "times,DateTime/DurationExtractor,.80",
    })
    void specifications_are_met(String layer, String file, double floor) {
        String scores = scores(layer, shared.resolve("data/quantities"));
        assertThat(score(scores, Pattern.quote(file) + "\\s+(\\d\\.\\d+)")).isGreaterThanOrEqualTo(floor);
    }

    /** What is scored is read once for all the floors that it is held to. */
    private static String scores(Object... what) {
        return SCORES.computeIfAbsent(List.of(what), scored -> Program.done("evaluate", scored));
    }

    private static double score(String scores, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(scores);
        assertThat(found.find()).as(scores).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
