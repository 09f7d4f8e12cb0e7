package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.dateline.annotate.names.CrfNameFinder;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.names.NameModelFile;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.Token;

/**
 * Finds the names in a document: the longest, without "the", title or possessive ending. One for each thread; the model is
 * shared.
 */
public final class NameTagger {
    private static final String MODEL = "names.bin";

    private final CrfNameFinder finder;

    /** A tagger with the shipped model. */
    public NameTagger() {
        this(Shipped.MODEL);
    }

    /** A tagger with another model. */
    public NameTagger(NameModel model) {
        finder = new CrfNameFinder(model);
    }

    /** The names of a document, in order, none overlapping. */
    public List<Mention> tag(Text text, List<Sentence> sentences) {
        List<String[]> tokens = sentences.stream().map(NameTagger::forms).toList();
        finder.read(tokens);
        List<Mention> mentions = new ArrayList<>();
        for (int s = 0; s < tokens.size(); s++) {
            for (Span name : finder.find(tokens.get(s))) {
                mentions.add(mention(text, sentences.get(s).tokens(), name));
            }
        }
        finder.clearAdaptiveData();
        return mentions;
    }

    private static String[] forms(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> Characters.plain(token.text()))
                .toArray(String[]::new);
    }

    private static Mention mention(Text text, List<Token> tokens, Span name) {
        org.dateline.model.Span span = tokens.get(name.getStart())
                .span()
                .cover(tokens.get(name.getEnd() - 1).span());
        return new Mention(span, text.slice(span), MentionType.valueOf(name.getType()), name.getProb());
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
