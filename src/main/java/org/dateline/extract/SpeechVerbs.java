package org.dateline.extract;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.WordList;

/** The lexicon of verbs that report what someone says or thinks. */
final class SpeechVerbs {
    private static final SpeechVerbs SHIPPED = new SpeechVerbs();

    private final Map<String, Boolean> isSpeech = new HashMap<>();

    private SpeechVerbs() {
        for (String line : WordList.lines(SpeechVerbs.class, "speech-verbs.tsv")) {
            String[] row = line.split("\t");
            isSpeech.put(row[0], row[1].equals("speech"));
        }
    }

    static SpeechVerbs shipped() {
        return SHIPPED;
    }

    /** Whether the verb has what someone says or thinks as its content. */
    boolean contains(String lemma) {
        return isSpeech.containsKey(lemma);
    }

    /** Whether the content is something said, not only thought. */
    boolean isSpeech(String lemma) {
        return isSpeech.getOrDefault(lemma, false);
    }
}
