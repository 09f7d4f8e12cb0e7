package org.dateline.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.TaggedText;
import org.dateline.annotate.piece.Table;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {
    private static final TimeFinder FINDER = new TimeFinder();

    static Stream<List<String>> examples() {
        return Table.rows(TimeFinder.class, "examples.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examples_beside_the_tables_hold(List<String> example) {
        Text text = Text.of(example.get(1).replaceAll("[\\[\\]]", ""));
        LocalDate published = example.get(0).equals("-") ? null : LocalDate.parse(example.get(0));
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : TaggedText.sentences(text)) {
            found.addAll(FINDER.find(text, sentence, published, found.isEmpty() ? null : found.get(found.size() - 1)));
        }
        assertThat(found.stream().map(TimeExpression::value).collect(Collectors.joining(", ")))
                .isEqualTo(example.get(2));
        assertThat(marked(text, found)).isEqualTo(example.get(1));
    }

    private static String marked(Text text, List<TimeExpression> found) {
        StringBuilder marked = new StringBuilder(text.chars());
        for (int i = found.size() - 1; i >= 0; i--) {
            marked.insert(found.get(i).span().end(), "]")
                    .insert(found.get(i).span().begin(), "[");
        }
        return marked.toString();
    }
}
