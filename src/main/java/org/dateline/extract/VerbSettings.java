package org.dateline.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Modality;
import org.dateline.model.WordList;

/** What verbs before the main verb say of it: "will" plans, "may" makes possible, "fail to" negates. */
final class VerbSettings {
    private static final VerbSettings SHIPPED = new VerbSettings();

    /** What somebody asks for: of the subject planned, of another possible. */
    private static final String ASKED = "asked";

    private final Map<String, Modality> auxiliaries = new HashMap<>();
    private final Map<String, String> chains = new HashMap<>();
    private final Set<String> controls = new HashSet<>();
    private final Set<String> hedges = WordList.set(VerbSettings.class, "hedges.txt");

    private VerbSettings() {
        for (String line : WordList.lines(VerbSettings.class, "verb-settings.tsv")) {
            String[] row = line.split("\t");
            String[] setting = row[1].split(" ");
            if (setting[0].equals("auxiliary")) {
                auxiliaries.put(row[0], modality(setting[1]));
            } else {
                chains.put(row[0], setting[1]);
                if (setting[0].equals("control")) {
                    controls.add(row[0]);
                }
            }
        }
    }

    static VerbSettings shipped() {
        return SHIPPED;
    }

    /** Whether an adverb makes a statement a possibility. */
    boolean hedges(String adverb) {
        return hedges.contains(adverb);
    }

    /** Whether the object of the verb does what an infinitive behind it says. */
    boolean controls(String lemma) {
        return controls.contains(lemma);
    }

    /** Whether the verb is one of those that lead to another verb. */
    boolean isSet(String lemma) {
        return chains.containsKey(lemma);
    }

    Optional<Modality> ofAuxiliary(String lemma) {
        return Optional.ofNullable(auxiliaries.get(lemma));
    }

    /** Whether "VERB to …" says that the rest did not happen. */
    boolean negates(String lemma) {
        return "negated".equals(chains.get(lemma));
    }

    /**
     * The modality of what an infinitive behind the verb says.
     *
     * @param ofObject whether it is the verb's object that is to do it, as in "asked Norway to leave", which Norway need not mean to
     */
    Optional<Modality> ofChain(String lemma, boolean ofObject) {
        String setting = chains.get(lemma);
        if (setting == null || setting.equals("negated")) {
            return Optional.empty();
        }
        boolean asked = setting.equals(ASKED);
        return Optional.of(asked ? ofObject ? Modality.POSSIBLE : Modality.PLANNED : modality(setting));
    }

    private static Modality modality(String label) {
        for (Modality modality : Modality.values()) {
            if (modality.label().equals(label)) {
                return modality;
            }
        }
        throw new IllegalStateException("[verb-settings.tsv] no such setting: " + label);
    }
}
