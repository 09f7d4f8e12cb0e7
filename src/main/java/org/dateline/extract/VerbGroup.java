package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Modality;

/**
 * What a verb chunk says.
 *
 * @param lemma the main verb's lemma
 * @param words the lemmas from the first verb of a chain on ("agree to send")
 * @param passive true for "was sent"
 * @param copula true if the main verb is a form of "be"
 * @param past true for "was" and "were" alone
 * @param form how it stands in the clause
 * @param negated true if it says that it is not so
 * @param modality done, intended or possible
 */
record VerbGroup(
        String lemma,
        String words,
        boolean passive,
        boolean copula,
        boolean past,
        Form form,
        boolean negated,
        Modality modality) {
    /** A plain "is". */
    static final VerbGroup COPULA =
            new VerbGroup("be", "be", false, true, false, Form.FINITE, false, Modality.ASSERTED);

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "could", "can", "shall", "should", "must", "wo", "'ll", "’ll");

    /** How a verb group stands in its clause. */
    enum Form {
        FINITE,
        /** It begins with "to". */
        INFINITIVE,
        /** It begins with a present participle. */
        PARTICIPLE
    }

    /** Whether a word beside a verb negates it. */
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static VerbGroup of(SentenceView view, Chunk chunk, VerbSettings settings) {
        List<Integer> verbs = new ArrayList<>();
        boolean negated = false;
        boolean hedged = false;
        boolean yet = false;
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (view.hasTag(i, "VERB") || view.hasTag(i, "AUX")) {
                verbs.add(i);
            }
            String lower = view.word(i).toLowerCase(Locale.ROOT);
            hedged |= settings.hedges(lower);
            negated ^= NEGATIONS.contains(lower) || yet && lower.equals("to");
            yet = lower.equals("yet");
        }
        if (verbs.isEmpty()) {
            String lemma = Relations.shipped().verb(view.word(chunk.last()));
            return new VerbGroup(lemma, lemma, false, false, false, Form.FINITE, negated, Modality.ASSERTED);
        }
        VerbGroup group = new Reader(view, chunk, verbs, settings).read(negated);
        return hedged ? group.within(Modality.POSSIBLE) : group;
    }

    /** The same where the clause says no more than this of it. */
    VerbGroup within(Modality other) {
        return new VerbGroup(lemma, words, passive, copula, past, form, negated, Reader.stronger(modality, other));
    }

    /** Reads the verbs of one chunk from left to right. */
    private record Reader(SentenceView view, Chunk chunk, List<Integer> verbs, VerbSettings settings) {

        VerbGroup read(boolean negated) {
            int main = verbs.get(verbs.size() - 1);
            Modality modality = Modality.ASSERTED;
            List<String> chain = new ArrayList<>();
            for (int i = 0; i < verbs.size() - 1; i++) {
                int verb = verbs.get(i);
                String lemma = lemma(verb);
                boolean before = isTo(verb + 1) || isTo(verb + 2) && verb + 2 < verbs.get(i + 1);
                if (before && !lemma.equals("be") && !lemma.equals("have")) {
                    chain.add(lemma);
                    negated ^= settings.negates(lemma);
                    modality = stronger(modality, settings.ofChain(lemma).orElse(modality));
                } else {
                    modality = stronger(modality, settings.ofAuxiliary(lemma).orElse(modality));
                    if (before && lemma.equals("be")) {
                        modality = stronger(modality, Modality.PLANNED);
                    }
                }
            }
            boolean copula = lemma(main).equals("be");
            boolean passive = !copula && isPassive(main);
            String words = String.join(" to ", chain)
                    + (chain.isEmpty() ? "" : " to ")
                    + (passive ? "be " + view.word(main).toLowerCase(Locale.ROOT) : lemma(main));
            return new VerbGroup(
                    lemma(main), words, passive, copula, copula && isPast(main), form(), negated, modality);
        }

        private static Modality stronger(Modality one, Modality other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        private boolean isPast(int main) {
            String word = view.word(main).toLowerCase(Locale.ROOT);
            return verbs.size() == 1 && (word.equals("was") || word.equals("were"));
        }

        private boolean isTo(int i) {
            return i < chunk.to() && view.word(i).equalsIgnoreCase("to");
        }

        private boolean isPassive(int main) {
            int before = verbs.size() < 2 ? -1 : verbs.get(verbs.size() - 2);
            return before >= 0
                    && lemma(before).equals("be")
                    && !view.word(main).toLowerCase(Locale.ROOT).endsWith("ing")
                    && !isTo(main - 1);
        }

        private Form form() {
            int first = verbs.get(0);
            if (isTo(chunk.from())) {
                return Form.INFINITIVE;
            }
            boolean ing = view.word(first).toLowerCase(Locale.ROOT).endsWith("ing") && view.hasTag(first, "VERB");
            return ing ? Form.PARTICIPLE : Form.FINITE;
        }

        private String lemma(int i) {
            String lower = view.word(i).toLowerCase(Locale.ROOT);
            if (MODALS.contains(lower)) {
                return lower.equals("wo") || lower.endsWith("ll") && lower.length() == 3 ? "will" : lower;
            }
            return switch (lower) {
                case "is", "are", "was", "were", "been", "being", "am", "'re", "’re", "'m", "’m" -> "be";
                case "'ve", "’ve" -> "have";
                default -> view.token(i).lemma();
            };
        }
    }
}
