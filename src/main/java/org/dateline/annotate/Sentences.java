package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;

/** Turns the blocks of a document, other than promotion, into sentences of tokens. Names need no more than these. Thread-safe. */
final class Sentences {
    private final NewsTokenizer tokenizer = new NewsTokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** The sentences in order; each token has no part of speech, and is its own lemma. */
    List<Sentence> of(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.PROMOTION) {
                add(document.text(), block, sentences);
            }
        }
        return sentences;
    }

    private void add(Text text, Block block, List<Sentence> sentences) {
        String words = text.slice(block.span());
        int shift = text.charIndex(block.span().begin());
        for (List<Span> spans : splitter.split(words, tokenizer.tokenizePos(words))) {
            List<Token> tokens = new ArrayList<>(spans.size());
            for (Span span : spans) {
                String form = words.substring(span.getStart(), span.getEnd());
                tokens.add(new Token(text.span(shift + span.getStart(), shift + span.getEnd()), form));
            }
            sentences.add(new Sentence(
                    tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()), block.kind(), tokens));
        }
    }
}
