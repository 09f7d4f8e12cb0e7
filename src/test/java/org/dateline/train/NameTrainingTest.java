package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.dateline.annotate.names.CrfNameFinder;
import org.dateline.annotate.names.Labels;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.names.NameModelFile;
import org.dateline.annotate.names.WordClusters;
import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {
    private static final String CORPUS = """
            # document
            Mr.\tO
            Orban-led\tO
            talks\tO

            Anna\tB-PER
            Berg\tI-PER
            visited\tO
            Lyon\tB-LOC
            on\tO
            Monday\tB-TIME

            # document
            Orban\tB-PER
            visited\tO
            Graz\tB-LOC
            """;

    @TempDir
    private Path folder;

    @Test
    void reads_documents_sentences_and_tags() throws IOException {
        List<BioCorpus.Document> documents = read(CORPUS);
        assertThat(documents).hasSize(2);
        BioCorpus.Sentence sentence = documents.get(0).sentences().get(1);
        assertThat(Labels.chunks(sentence.labels()))
                .containsExactly(new Labels.Chunk(0, 2, MentionType.PERSON), new Labels.Chunk(3, 4, MentionType.PLACE));
    }

    @Test
    void a_line_without_a_tag_is_refused_with_its_place() {
        assertThatThrownBy(() -> read("Oslo\tB-LOC\nhere\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("corpus.tsv:2");
    }

    @Test
    void a_compound_is_cut_and_its_name_gets_its_usual_label() throws IOException {
        BioCorpus.Sentence cut =
                TokenAlignment.apply(read(CORPUS)).get(0).sentences().get(0);
        assertThat(cut.tokens()).containsExactly("Mr.", "Orban", "-", "led", "talks");
        assertThat(Labels.chunks(cut.labels())).containsExactly(new Labels.Chunk(1, 2, MentionType.PERSON));
    }

    @Test
    void the_same_corpus_gives_the_same_bytes() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void a_model_comes_back_from_its_file() throws IOException {
        NameModel stored = NameModelFile.read(new ByteArrayInputStream(bytes(train())));
        Span[] names = new CrfNameFinder(stored).find(new String[] {"Anna", "Berg", "visited", "Graz"});
        assertThat(Arrays.stream(names).map(Span::getType)).containsExactly("PERSON", "PLACE");
        assertThat(bytes(stored)).isEqualTo(bytes(train()));
    }

    @Test
    void a_file_that_is_no_model_is_refused() {
        assertThatThrownBy(() -> NameModelFile.read(new ByteArrayInputStream(new byte[20])))
                .isInstanceOf(IOException.class);
    }

    private NameModel train() throws IOException {
        return new NameTraining(read(CORPUS.repeat(4)), List.of(), Lexicon.empty(), WordClusters.none()).train();
    }

    private List<BioCorpus.Document> read(String corpus) throws IOException {
        return BioCorpus.read(Files.writeString(folder.resolve("corpus.tsv"), corpus))
                .documents();
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NameModelFile.write(model, bytes);
        return bytes.toByteArray();
    }
}
