package org.dateline.extract;

import org.dateline.extract.Clause.Argument;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes what is counted from nouns of a sentence, or from a noun that only a verb or adjective of it leads to. */
final class CountedNouns {
    private final SentenceView view;
    private final NounPhrases phrases;

    CountedNouns(SentenceView view) {
        this.view = view;
        this.phrases = new NounPhrases(view);
    }

    /** What a noun that the text does not have stands for. */
    Counted named(String noun) {
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        return new Counted(noun, null, CountedConcepts.shipped().of(head).orElse(null));
    }

    /** What the words at a place stand for. */
    Counted at(Span span) {
        return new Counted(view.words(span), span, concept(span));
    }

    /** The token behind an article or possessive; the same if there is none. */
    int withoutArticle(int token) {
        boolean article = view.hasTag(token, "DET")
                || view.hasTag(token, "PRON") && view.tree().hangs(token, "nmod");
        return article ? token + 1 : token;
    }

    /** The phrase of an argument, without its article and number; null if it is a name or no noun. */
    @Nullable
    Counted phrase(Argument argument) {
        int head = argument.head();
        boolean common = view.hasTag(head, "NOUN")
                || view.hasTag(head, "PROPN")
                        && Character.isLowerCase(view.word(head).codePointAt(0));
        if (!common || view.mention(head) != null) {
            return null;
        }
        Argument bare = phrases.bare(head);
        int from = withoutArticle(bare.from());
        while (from < head && view.inQuantity(from)) {
            from++;
        }
        return at(view.span(from, bare.to()));
    }

    private @Nullable String concept(Span counted) {
        int head = view.tokenFrom(counted.end()) - 1;
        for (int i = view.tokenFrom(counted.begin()); i < head; i++) {
            if (view.hasTag(i + 1, "ADP")) {
                head = i;
            }
        }
        boolean named = head < 0 || view.mention(head) != null;
        return named
                ? null
                : CountedConcepts.shipped()
                        .of(
                                head > 0 ? view.token(head - 1).lemma() : "",
                                view.token(head).lemma())
                        .orElse(null);
    }
}
