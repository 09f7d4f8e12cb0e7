package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of our own for each class of trees that is mended. */
class TreeExamplesTest {
    private static final Syntax SYNTAX = new Syntax();
    private static final Sentences SENTENCES = new Sentences();

    static Stream<String[]> examples() {
        return WordList.lines(TreeExamplesTest.class, "tree-examples.tsv").stream()
                .map(line -> line.split("\t"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void a_word_hangs_where_it_should(String marked, String word, String tag, String head, String relation) {
        StringBuilder text = new StringBuilder();
        List<Span> names = new ArrayList<>();
        int begin = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                begin = text.length();
            } else if (c == ']') {
                names.add(new Span(begin, text.length()));
            } else {
                text.append(c);
            }
        }
        Text stored = Text.of(text.toString());
        Document document = new Document(
                "example",
                null,
                null,
                null,
                null,
                null,
                "en",
                stored,
                List.of(new Block(new Span(0, stored.length()), Block.Kind.PARAGRAPH)));
        Sentence sentence = SYNTAX.parse(SENTENCES.of(document).get(0), names);
        Token token = sentence.tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow();
        String above =
                token.head() < 0 ? "-" : sentence.tokens().get(token.head()).text();
        assertThat(List.of(token.tag(), above, token.relation())).isEqualTo(List.of(tag, head, relation));
    }
}
