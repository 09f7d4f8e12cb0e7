package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.WordClusters;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;
import org.dateline.annotate.syntax.SyntaxModel;
import org.dateline.annotate.syntax.SyntaxModelFile;
import org.dateline.annotate.syntax.UniversalTagger;
import org.junit.jupiter.api.Test;

class SyntaxTrainingTest {
    private static final List<String> NAMES = List.of("Ana", "Oslo", "Ivo", "Lima", "Mara", "Graz");
    private static final List<String> VERBS = List.of("saw", "left", "met", "praised");

    private static final SyntaxModel MODEL = training().train();

    @Test
    void what_was_learnt_holds_for_words_in_new_places() {
        String[] words = {"Graz", "praised", "the", "mayor", "of", "Ana", "."};
        String[] tags = new UniversalTagger(MODEL).tag(words);
        assertThat(tags).containsExactly("PROPN", "VERB", "DET", "NOUN", "ADP", "PROPN", "PUNCT");
        Dependencies tree = new DependencyParser(MODEL).parse(words, tags);
        assertThat(tree.heads()).containsExactly(1, -1, 3, 1, 5, 3, 1);
        assertThat(tree.relations()).containsExactly("nsubj", "root", "det", "obj", "case", "nmod", "punct");
    }

    @Test
    void every_sentence_gets_one_root_and_no_circle() {
        DependencyParser parser = new DependencyParser(MODEL);
        for (String text : List.of("of", "the the the", "saw met left", ". . Ana", "mayor of of saw the")) {
            String[] words = text.split(" ");
            Dependencies tree = parser.parse(words, new UniversalTagger(MODEL).tag(words));
            assertThat(tree.heads()).as(text).containsOnlyOnce(-1).hasSize(words.length);
            for (int i = 0; i < words.length; i++) {
                int at = i;
                for (int step = 0; step < words.length && at >= 0; step++) {
                    at = tree.heads().get(at);
                }
                assertThat(at).as(text).isEqualTo(-1);
            }
        }
    }

    @Test
    void the_same_treebank_gives_the_same_bytes() throws IOException {
        assertThat(bytes(training().train())).isEqualTo(bytes(MODEL));
    }

    @Test
    void a_model_comes_back_from_its_file() throws IOException {
        SyntaxModel stored = SyntaxModelFile.read(new ByteArrayInputStream(bytes(MODEL)));
        assertThat(stored.relations()).isEqualTo(MODEL.relations());
        assertThat(bytes(stored)).isEqualTo(bytes(MODEL));
    }

    @Test
    void a_file_that_is_no_model_is_refused() throws IOException {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream packed = new java.util.zip.GZIPOutputStream(names)) {
            packed.write(new byte[20]);
        }
        assertThatThrownBy(() -> SyntaxModelFile.read(new ByteArrayInputStream(names.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model of syntax");
    }

    private static SyntaxTraining training() {
        return new SyntaxTraining(treebank(), WordClusters.none(), new SyntaxTraining.Settings(4, 4, 4, 0.01f, 0.01f));
    }

    /** "Ana saw the mayor of Oslo ." and the like. */
    private static List<Conllu.Sentence> treebank() {
        List<Conllu.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            String subject = NAMES.get(i % NAMES.size());
            String place = NAMES.get((i / 7 + 1) % NAMES.size());
            String verb = VERBS.get(i % VERBS.size());
            sentences.add(
                    i % 3 == 0
                            ? sentence(
                                    subject + " PROPN 2 nsubj",
                                    verb + " VERB 0 root",
                                    place + " PROPN 2 obj",
                                    ". PUNCT 2 punct")
                            : sentence(
                                    subject + " PROPN 2 nsubj",
                                    verb + " VERB 0 root",
                                    "the DET 4 det",
                                    "mayor NOUN 2 obj",
                                    "of ADP 6 case",
                                    place + " PROPN 4 nmod",
                                    ". PUNCT 2 punct"));
        }
        return sentences;
    }

    private static Conllu.Sentence sentence(String... lines) {
        List<Conllu.Word> words = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split(" ");
            words.add(
                    new Conllu.Word(columns[0], columns[0], columns[1], "_", Integer.parseInt(columns[2]), columns[3]));
        }
        return new Conllu.Sentence("", "", words);
    }

    private static byte[] bytes(SyntaxModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyntaxModelFile.write(model, bytes);
        return bytes.toByteArray();
    }
}
