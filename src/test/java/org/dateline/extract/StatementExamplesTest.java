package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of our own for each kind of construction that statements are read from. */
class StatementExamplesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<String[]> examples() {
        return WordList.lines(StatementExamplesTest.class, "statement-examples.tsv").stream()
                .map(line -> line.split("\t"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @MethodSource("examples")
    void each_sentence_gives_what_stands_beside_it(String kind, String sentence, String sign, String statement) {
        List<String> found = EXTRACTOR.extract(Marked.annotation(sentence)).statements().stream()
                .map(s -> s.subject().label() + " | " + s.predicateText() + " | "
                        + s.object().label())
                .toList();
        if (sign.equals("+")) {
            assertThat(found).as(kind).contains(statement);
        } else {
            assertThat(found).as(kind).doesNotContain(statement);
        }
    }
}
