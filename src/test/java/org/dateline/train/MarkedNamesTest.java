package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.annotate.names.Labels;
import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedNamesTest {
    private static final String TREEBANK = """
            # newdoc id = letters-1
            # sent_id = letters-1-1
            1\tAnna\tAnna\tPROPN\tNNP\tNumber=Sing\t3\tnsubj\t_\t_
            2\tBerg\tBerg\tPROPN\tNNP\tNumber=Sing\t1\tflat\t_\t_
            3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            3\tdid\tdo\tAUX\tVBD\tMood=Ind\t0\troot\t_\t_
            4\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_

            # sent_id = letters-1-2
            1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
            1.1\tsaid\tsay\tVERB\tVBD\t_\t_\t_\t_\t_
            """;

    @TempDir
    private Path folder;

    @Test
    void reads_the_words_of_a_treebank() throws IOException {
        Conllu treebank = treebank(TREEBANK);
        assertThat(treebank.sentences()).hasSize(2);
        Conllu.Sentence first = treebank.sentences().get(0);
        assertThat(first.document()).isEqualTo("letters-1");
        assertThat(first.words()).extracting(Conllu.Word::form).containsExactly("Anna", "Berg", "did", "n't");
        assertThat(first.words().get(1)).isEqualTo(new Conllu.Word("Berg", "Berg", "PROPN", "Number=Sing", 1, "flat"));
        assertThat(treebank.sentences().get(1).words()).hasSize(1);
    }

    @Test
    void a_line_of_fewer_columns_is_refused_with_its_place() {
        assertThatThrownBy(() -> treebank("1\tYes\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("treebank.conllu:1");
    }

    @Test
    void marks_the_names_of_the_sentences() throws IOException {
        List<BioCorpus.Document> documents =
                MarkedNames.of(List.of("letters-1-1\t0-2 PERSON")).in(treebank(TREEBANK));
        assertThat(documents).hasSize(2);
        assertThat(Labels.chunks(documents.get(0).sentences().get(0).labels()))
                .containsExactly(new Labels.Chunk(0, 2, MentionType.PERSON));
        assertThat(Labels.chunks(documents.get(1).sentences().get(0).labels())).isEmpty();
    }

    @Test
    void marks_of_another_treebank_are_refused() {
        assertThatThrownBy(
                        () -> MarkedNames.of(List.of("novel-7-1\t0-2 PERSON")).in(treebank(TREEBANK)))
                .hasMessageContaining("0 of the 1 marked sentences");
        assertThatThrownBy(
                        () -> MarkedNames.of(List.of("letters-1-1\t3-5 PERSON")).in(treebank(TREEBANK)))
                .hasMessageContaining("has 4 words");
    }

    private Conllu treebank(String text) throws IOException {
        return Conllu.read(Files.writeString(folder.resolve("treebank.conllu"), text));
    }
}
