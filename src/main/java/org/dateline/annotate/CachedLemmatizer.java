package org.dateline.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.Lemmatizer;

/**
 * Lemmas by form and part of speech, remembered: OpenNLP's model proposes, the rules of English inflection check. Each is computed without its neighbours, so that the answer is the same
 * whichever text asks first. For one thread.
 */
final class CachedLemmatizer {
    private static final int CAPACITY = 50_000;

    private final Lemmatizer lemmatizer;
    private final Inflection inflection = Inflection.shipped();
    private final Map<String, String> known = new HashMap<>();

    CachedLemmatizer(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** The lemma, in lower case except for proper nouns. */
    String lemma(String form, String tag) {
        return switch (tag) {
            case "PROPN" -> form;
            case "VERB", "AUX", "NOUN" -> inflected(form.toLowerCase(Locale.ROOT), tag);
            default -> form.toLowerCase(Locale.ROOT);
        };
    }

    private String inflected(String form, String tag) {
        if (known.size() > CAPACITY) {
            known.clear();
        }
        return known.computeIfAbsent(tag + ' ' + form, key -> inflection.lemma(form, tag, modelled(form, tag)));
    }

    private String modelled(String form, String tag) {
        String lemma = lemmatizer.lemmatize(new String[] {form}, new String[] {tag})[0];
        return lemma.isEmpty() || lemma.equals("O") ? form : lemma;
    }
}
