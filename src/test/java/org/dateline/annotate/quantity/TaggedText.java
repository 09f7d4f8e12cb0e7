package org.dateline.annotate.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;

/** Sentences with tokens and tags for the tests of numbers and times. */
public final class TaggedText {
    private static final Pattern TOKEN = Pattern.compile(
            "['’]s\\b|[\\p{L}\\p{Lu}]{0,2}\\p{Sc}|%|(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+(?:[-–.,’'][\\p{L}\\p{N}]+)*?(?=['’]s\\b)|[\\p{L}\\p{N}]+(?:[-–.,’'][\\p{L}\\p{N}]+)*|\\S");
    private static final POSTaggerME TAGGER = new POSTaggerME(TaggedText.<POSModel>load("pos", POSModel::new));
    private static final LemmatizerME LEMMATIZER =
            new LemmatizerME(TaggedText.<LemmatizerModel>load("lemmas", LemmatizerModel::new));
    private static final SentenceDetectorME DETECTOR =
            new SentenceDetectorME(TaggedText.<SentenceModel>load("sentence", SentenceModel::new));

    private TaggedText() {}

    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T load(String kind, Reader<T> reader) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream in = TaggedText.class.getResourceAsStream(name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of a text; a line break always ends one. */
    public static List<Sentence> sentences(Text text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String line : text.chars().split("\n", -1)) {
            for (opennlp.tools.util.Span span : DETECTOR.sentPosDetect(line)) {
                sentences.add(sentence(text, begin + span.getStart(), begin + span.getEnd()));
            }
            begin += line.length() + 1;
        }
        return sentences;
    }

    public static Sentence sentence(Text text) {
        return sentence(text, 0, text.chars().length());
    }

    private static Sentence sentence(Text text, int begin, int end) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.chars()).region(begin, end);
        while (matcher.find()) {
            spans.add(text.span(matcher.start(), matcher.end()));
        }
        return tagged(text, spans);
    }

    /** A sentence of given tokens. */
    public static Sentence tagged(Text text, List<Span> spans) {
        String[] words = spans.stream().map(text::slice).toArray(String[]::new);
        String[] tags = TAGGER.tag(words);
        String[] lemmas = LEMMATIZER.lemmatize(words, tags);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String lemma = lemmas[i].equals("O") ? words[i].toLowerCase(Locale.ROOT) : lemmas[i];
            tokens.add(new Token(spans.get(i), words[i], tags[i], lemma));
        }
        return new Sentence(spans.get(0).cover(spans.get(spans.size() - 1)), Block.Kind.PARAGRAPH, tokens);
    }
}
