package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;
import org.dateline.annotate.syntax.SyntaxModel;
import org.dateline.annotate.syntax.UniversalTagger;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Tags and parses sentences: parts of speech, lemmas and dependencies. One for each thread; models are shared. */
public final class Syntax {
    private static final String PROPER_NOUN = "PROPN";

    private final Sentences sentences = new Sentences();
    private final UniversalTagger tagger = new UniversalTagger(SyntaxModel.shipped());
    private final DependencyParser parser = new DependencyParser(SyntaxModel.shipped());
    private final CachedLemmatizer lemmatizer =
            new CachedLemmatizer(Models.shipped().lemmatizer());

    /** The sentences of a document in order, parsed without knowing its names. Promotion is left out. */
    public List<Sentence> sentences(Document document) {
        return sentences.of(document).stream().map(s -> parse(s, List.of())).toList();
    }

    /**
     * The sentence with parts of speech, lemmas and dependencies.
     *
     * @param sentence its tokens
     * @param names the names in it, in order, none overlapping; each is read as one proper noun
     */
    public Sentence parse(Sentence sentence, List<Span> names) {
        NamesAsWords units = new NamesAsWords(sentence, names);
        String[] words = units.words();
        String[] tags =
                MissedVerbs.before(words, FixedPhrases.tag(words, tagger.tag(words, units.names())), units.names());
        Dependencies parsed = SentenceParts.parse(parser, words, tags);
        Dependencies reported = ReportedClauses.mend(parser, words, tags, units.names(), parsed);
        boolean[] isName = units.names();
        Dependencies mended = ClauseRepairs.of(words, tags, isName, TreeRepairs.of(words, tags, isName, reported));
        Dependencies opened = OpeningRepairs.of(words, tags, isName, ReportRepairs.of(words, tags, isName, mended));
        Dependencies ofWords = RelativeRepairs.of(words, tags, isName, opened);
        MissedVerbs.withSubjects(words, tags, ofWords);
        Dependencies tree = units.tree(ofWords);
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        int word = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            word = units.isStart(word + 1, i) ? word + 1 : word;
            String tag = units.names()[word] ? PROPER_NOUN : tags[word];
            tokens.add(new Token(
                    token.span(),
                    token.text(),
                    tag,
                    lemmatizer.lemma(Characters.plain(token.text()), tag),
                    tree.heads().get(i),
                    tree.relations().get(i)));
        }
        return new Sentence(sentence.span(), sentence.block(), tokens);
    }
}
