package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside the phrases. */
class FixedPhrasesTest {
    private static final Syntax SYNTAX = new Syntax();

    static Stream<String[]> rows() {
        return WordList.lines(FixedPhrases.class, "fixed-phrases.tsv").stream().map(line -> line.split("\t"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("rows")
    void a_phrase_has_its_tags(String words, String tags, String example) {
        Text text = Text.of(example);
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
        Document document = new Document("example", null, null, null, null, null, "en", text, blocks);
        List<Token> tokens = SYNTAX.sentences(document).get(0).tokens();
        List<String> all = tokens.stream().map(Token::text).toList();
        int from = Collections.indexOfSubList(all, List.of(words.split(" ")));
        assertThat(from).isNotNegative();
        assertThat(tokens.subList(from, from + tags.split(" ").length).stream().map(Token::tag))
                .containsExactly(tags.split(" "));
    }
}
