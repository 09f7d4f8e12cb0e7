package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.annotate.names.CrfNameFinder;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.names.NameModelFile;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;

/**
 * Finds the names in a document: the longest, without "the", title or possessive ending. One for each thread; the model is
 * shared.
 */
public final class NameTagger {
    private static final String MODEL = "names.bin";

    private final CrfNameFinder finder;
    private final NameHeads heads;
    private final Lexicon lexicon;
    private final CutNames cut;
    private final PersonBoundaries people;
    private final NameBoundaries boundaries;

    /** A tagger with the shipped model. */
    public NameTagger() {
        this(Shipped.MODEL);
    }

    /** The shipped model. */
    public static NameModel shippedModel() {
        return Shipped.MODEL;
    }

    /** A tagger with another model. */
    public NameTagger(NameModel model) {
        finder = new CrfNameFinder(model);
        lexicon = model.lexicon();
        heads = new NameHeads(lexicon);
        cut = new CutNames(lexicon);
        people = new PersonBoundaries(lexicon);
        boundaries = new NameBoundaries(lexicon);
    }

    /** The names of a document, in order, none overlapping. */
    public List<Mention> tag(Text text, List<Sentence> sentences) {
        finder.read(sentences.stream().map(NameTagger::forms).toList());
        List<TaggedSentence> found = sentences.stream().map(this::tagged).toList();
        finder.clearAdaptiveData();
        List<TaggedSentence> consistent = NameConsistency.apply(found, lexicon);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TaggedSentence whole = cut.apply(consistent.get(i));
            for (TaggedSentence.Name name :
                    boundaries.apply(people.apply(whole)).names()) {
                mentions.add(mention(text, sentences.get(i).tokens(), name));
            }
        }
        return mentions;
    }

    private TaggedSentence tagged(Sentence sentence) {
        String[] forms = forms(sentence);
        List<TaggedSentence.Name> names = Arrays.stream(finder.find(forms))
                .map(name -> new TaggedSentence.Name(
                        name.getStart(), name.getEnd(), MentionType.valueOf(name.getType()), name.getProb()))
                .toList();
        return heads.apply(new TaggedSentence(List.of(forms), names));
    }

    private static String[] forms(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> Characters.plain(token.text()))
                .toArray(String[]::new);
    }

    private static Mention mention(Text text, List<Token> tokens, TaggedSentence.Name name) {
        Span span =
                tokens.get(name.begin()).span().cover(tokens.get(name.end() - 1).span());
        return new Mention(span, text.slice(span), name.type(), name.probability());
    }

    private static final class Shipped {
        private static final NameModel MODEL = read();

        private static NameModel read() {
            try (InputStream in = NameTagger.class.getResourceAsStream(NameTagger.MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("[names] the program was packaged without its model");
                }
                return NameModelFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("[names] cannot read the shipped model", e);
            }
        }
    }
}
