package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;

/** Sentences with tokens and tags for tests; each line of a text is a paragraph. */
public final class TaggedText {
    private static final Syntax SYNTAX = new Syntax();

    private TaggedText() {}

    public static List<Sentence> sentences(Text text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.chars().split("\n", -1)) {
            int end = begin + line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(begin, end), Block.Kind.PARAGRAPH));
            }
            begin = end + 1;
        }
        return SYNTAX.sentences(new Document("test", null, null, null, null, null, "en", text, blocks));
    }

    /** All of a text as one sentence of words without tags: what stands between spaces. */
    public static Sentence untagged(Text text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.chars().split(" ")) {
            tokens.add(new Token(new Span(begin, begin + word.length()), word));
            begin += word.length() + 1;
        }
        return new Sentence(new Span(0, text.length()), Block.Kind.PARAGRAPH, tokens);
    }
}
