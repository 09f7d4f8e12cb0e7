package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;

/** The official OpenNLP models for English, loaded once; what they make is for one thread. */
final class Models {
    static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    static final String LEMMATIZER = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final POSModel tagger;
    private final LemmatizerModel lemmatizer;

    private Models() {
        try (InputStream pos = open(TAGGER);
                InputStream lemmas = open(LEMMATIZER)) {
            tagger = new POSModel(pos);
            lemmatizer = new LemmatizerModel(lemmas);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an OpenNLP model from the class path", e);
        }
    }

    private static final class Holder {
        static final Models SHIPPED = new Models();
    }

    static Models shipped() {
        return Holder.SHIPPED;
    }

    POSTagger tagger() {
        return new POSTaggerME(tagger);
    }

    Lemmatizer lemmatizer() {
        return new LemmatizerME(lemmatizer);
    }

    private static InputStream open(String name) {
        InputStream in = Models.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The program was packaged without the model " + name);
        }
        return in;
    }
}
