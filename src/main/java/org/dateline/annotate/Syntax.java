package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTagger;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Turns the blocks of a document, other than promotion, into sentences of tagged tokens. One for each thread. */
public final class Syntax {
    private final Sentences sentences = new Sentences();
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
        return sentences.of(document).stream().map(this::tagged).toList();
    }

    private Sentence tagged(Sentence sentence) {
        String[] plain = sentence.tokens().stream()
                .map(token -> Characters.plain(token.text()))
                .toArray(String[]::new);
        String[] tags = tagger.tag(plain);
        List<Token> tokens = new ArrayList<>(plain.length);
        for (int i = 0; i < plain.length; i++) {
            Token token = sentence.tokens().get(i);
            tokens.add(new Token(token.span(), token.text(), tags[i], lemmatizer.lemma(plain[i], tags[i])));
        }
        return new Sentence(sentence.span(), sentence.block(), tokens);
    }
}
