package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Span;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;

/** Turns the blocks of a document, other than promotion, into sentences of tagged tokens. One for each thread. */
public final class Syntax {
    private final NewsTokenizer tokenizer = new NewsTokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final POSTagger tagger;
    private final CachedLemmatizer lemmatizer;

    public Syntax() {
        this(Models.shipped());
    }

    Syntax(Models models) {
        tagger = models.tagger();
        lemmatizer = new CachedLemmatizer(models.lemmatizer());
    }

    /** The sentences of the document in order. */
    public List<Sentence> sentences(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.PROMOTION) {
                addSentences(document.text(), block, sentences);
            }
        }
        return sentences;
    }

    private void addSentences(Text text, Block block, List<Sentence> sentences) {
        String words = text.slice(block.span());
        int shift = text.charIndex(block.span().begin());
        for (List<Span> tokens : splitter.split(words, tokenizer.tokenizePos(words))) {
            sentences.add(sentence(text, block.kind(), words, shift, tokens));
        }
    }

    private Sentence sentence(Text text, Block.Kind kind, String words, int shift, List<Span> spans) {
        String[] forms = new String[spans.size()];
        String[] plain = new String[spans.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = spans.get(i).getCoveredText(words).toString();
            plain[i] = Characters.plain(forms[i]);
        }
        String[] tags = tagger.tag(plain);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Span span = spans.get(i);
            tokens.add(new Token(
                    text.span(shift + span.getStart(), shift + span.getEnd()),
                    forms[i],
                    tags[i],
                    lemmatizer.lemma(plain[i], tags[i])));
        }
        return new Sentence(
                tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()), kind, tokens);
    }
}
