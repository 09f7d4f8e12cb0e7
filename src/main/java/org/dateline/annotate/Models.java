package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/** The official OpenNLP model of lemmas for English, loaded once; what it makes is for one thread. */
final class Models {
    static final String LEMMATIZER = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final LemmatizerModel lemmatizer;

    private Models() {
        try (InputStream lemmas = open(LEMMATIZER)) {
            lemmatizer = new LemmatizerModel(lemmas);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the OpenNLP model from the class path", e);
        }
    }

    private static final class Holder {
        static final Models SHIPPED = new Models();
    }

    static Models shipped() {
        return Holder.SHIPPED;
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
