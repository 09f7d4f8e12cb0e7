package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Modality;
import org.dateline.model.Statement;
import org.dateline.model.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside the verbs. */
class VerbsWithGerundsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<String[]> rows() {
        return WordList.lines(VerbsWithGerunds.class, "verbs-with-gerunds.tsv").stream()
                .map(line -> line.split("\t"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rows")
    void the_object_does_it(String lemma, String preposition, String told, String example) {
        String marked = example.replace("Norwind", "[O Norwind]").replace("Ana Velde", "[P Ana Velde]");
        String object = example.contains("Norwind") ? "Norwind" : "Ana Velde";
        List<Statement> done = EXTRACTOR.extract(Marked.annotation(marked)).statements().stream()
                .filter(s -> s.object().label().matches("oil|(a )?whale"))
                .toList();
        assertThat(done).as(lemma + " " + preposition).isNotEmpty().allSatisfy(s -> {
            assertThat(s.subject().label()).isEqualTo(object);
            assertThat(s.negated()).isEqualTo(told.equals("negated"));
            assertThat(s.modality()).isEqualTo(told.equals("possible") ? Modality.POSSIBLE : Modality.ASSERTED);
        });
    }
}
