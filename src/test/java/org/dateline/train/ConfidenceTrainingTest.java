package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.train.ConfidenceTraining.Band;
import org.dateline.train.ConfidenceTraining.Example;
import org.dateline.train.ConfidenceTraining.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTrainingTest {
    /** Of those with a feature a fifth are right, of the others more than nine tenths. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            boolean bad = random.nextBoolean();
            boolean right = random.nextDouble() < (bad ? 0.2 : 0.92);
            examples.add(new Example(bad ? List.of("bad") : List.of(), right));
        }
        return examples;
    }

    @Test
    void what_tells_a_wrong_statement_gets_a_negative_weight() {
        assertThat(new ConfidenceTraining(examples()).weights().get("bad")).isLessThan(-2);
    }

    @Test
    void confidences_by_cross_validation_are_the_shares_that_are_right() {
        List<Band> bands = new ConfidenceTraining(examples())
                .bands().stream().filter(band -> band.count() > 0).toList();
        assertThat(bands)
                .hasSize(2)
                .allSatisfy(band ->
                        assertThat((double) band.right() / band.count()).isCloseTo(band.expected(), within(0.05)));
    }

    @Test
    void a_band_holds_what_lies_between_its_ends() {
        List<Band> bands = ConfidenceTraining.bands(
                List.of(new Judged(0.9, true), new Judged(0.94, false), new Judged(0.95, true)));
        assertThat(bands).filteredOn(b -> b.from() == 0.9).singleElement().satisfies(b -> {
            assertThat(b.count()).isEqualTo(2);
            assertThat(b.expected()).isCloseTo(0.92, within(1e-9));
            assertThat(b.right()).isEqualTo(1);
        });
        assertThat(bands)
                .filteredOn(b -> b.from() == 0.95)
                .extracting(Band::count)
                .containsExactly(1);
    }

    @Test
    void the_same_verdicts_give_the_same_file(@TempDir Path folder) throws Exception {
        new ConfidenceTraining(examples()).write(folder.resolve("one.tsv"));
        new ConfidenceTraining(examples()).write(folder.resolve("two.tsv"));
        assertThat(folder.resolve("one.tsv")).hasSameTextualContentAs(folder.resolve("two.tsv"));
        assertThat(Files.readAllLines(folder.resolve("one.tsv"))).anyMatch(line -> line.startsWith("bias\t"));
    }
}
