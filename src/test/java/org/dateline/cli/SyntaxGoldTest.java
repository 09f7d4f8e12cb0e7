package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the scores of the shipped tagger and parser on treebanks that they were not trained on. */
@Tag("gold")
class SyntaxGoldTest {
    private static final Pattern SCORES = Pattern.compile("UPOS ([0-9.]+) UAS ([0-9.]+) LAS ([0-9.]+)");

    private static Path shared = Path.of("");

    @BeforeAll
    static void needs_the_development_data() {
        String folder = System.getenv("DATELINE_SHARED");
        assumeThat(folder).as("the folder named by DATELINE_SHARED").isNotNull();
        shared = Path.of(folder);
    }

    @ParameterizedTest(name = "{0}: UPOS at least {1}, LAS at least {2}")
    @CsvSource({"en_ewt-ud-dev, 0.95, 0.83", "en_ewt-ud-test, 0.955, 0.83"})
    void tags_and_parses_the_web_treebank(String treebank, double tags, double arcs) {
        Outcome outcome =
                Program.run("evaluate", "syntax", shared.resolve("data/dependencies/" + treebank + ".conllu"));
        Matcher scores = SCORES.matcher(outcome.out());
        assertThat(scores.find()).isTrue();
        assertThat(Double.parseDouble(scores.group(1))).isGreaterThanOrEqualTo(tags);
        assertThat(Double.parseDouble(scores.group(3))).isGreaterThanOrEqualTo(arcs);
    }
}
