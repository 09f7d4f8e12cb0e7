package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends verbs that were tagged as something else, and the reverse, where the rest of the sentence tells better. */
final class MissedVerbs {
    private static final String VERB = "VERB";
    private static final Map<String, Set<String>> COMPOUNDS = compounds();
    private static final Set<String> SAYING = WordList.set(MissedVerbs.class, "saying-forms.txt");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
    private static final Set<String> OPEN = Set.of("NOUN", "ADV", "ADJ");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "advcl", "parataxis", "conj");

    private MissedVerbs() {}

    /** The tags of a sentence as they should be parsed. */
    static String[] before(String[] words, String[] tags, boolean[] names) {
        return inVerbless(words, ofSaying(words, compounds(words, tags), names), names);
    }

    /** "workers and combat engineers": a word that is a noun before such a noun. */
    private static String[] compounds(String[] words, String[] tags) {
        for (int i = 0; i + 1 < words.length; i++) {
            Set<String> heads = tags[i].equals(VERB) ? COMPOUNDS.get(words[i]) : null;
            if (heads != null && heads.contains(words[i + 1])) {
                tags[i] = "NOUN";
            }
        }
        return tags;
    }

    private static Map<String, Set<String>> compounds() {
        Map<String, Set<String>> read = new HashMap<>();
        for (String line : WordList.lines(MissedVerbs.class, "compound-heads.tsv")) {
            String[] row = line.split("\t");
            read.put(row[0], Set.of(row[1].split(" ")));
        }
        return Map.copyOf(read);
    }

    /** "Velde claims that", "Velde notes, “", "a reader writing “": a word between a name and what is said is a verb of saying. */
    private static String[] ofSaying(String[] words, String[] tags, boolean[] names) {
        for (int i = 1; i + 2 < words.length; i++) {
            boolean form = SAYING.contains(words[i]);
            boolean content = words[i + 1].equals("that")
                    || SUBJECTS.contains(words[i + 1])
                    || words[i + 1].equals("\"")
                    || words[i + 1].equals(",") && words[i + 2].equals("\"");
            boolean participle = words[i].endsWith("ing")
                    && words[i + 1].equals("\"")
                    && (names[i - 1] || tags[i - 1].equals("NOUN"));
            if (tags[i].equals("NOUN") && (names[i - 1] && form && content || participle)) {
                tags[i] = VERB;
            }
        }
        return tags;
    }

    /** "Norwind supplies Ostrel Grid.": in a full sentence without any verb, a word in "-s" right behind a name is the verb. */
    private static String[] inVerbless(String[] words, String[] tags, boolean[] names) {
        boolean full = words.length > 2 && words[words.length - 1].equals(".");
        if (!full || List.of(tags).contains(VERB) || List.of(tags).contains("AUX")) {
            return tags;
        }
        for (int i = 1; i + 1 < words.length; i++) {
            boolean form = Character.isLowerCase(words[i].codePointAt(0)) && words[i].endsWith("s");
            if (names[i - 1] && tags[i].equals("NOUN") && form) {
                tags[i] = VERB;
                return tags;
            }
        }
        return tags;
    }

    /** What has a subject and no copula is a verb. */
    static void withSubjects(String[] words, String[] tags, Dependencies tree) {
        boolean[] subject = new boolean[words.length];
        boolean[] copula = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            int head = tree.heads().get(i);
            if (head >= 0) {
                subject[head] |= tree.relations().get(i).startsWith("nsubj");
                copula[head] |= tree.relations().get(i).equals("cop");
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean clause = CLAUSES.contains(tree.relations().get(i));
            boolean lower = Character.isLowerCase(words[i].codePointAt(0));
            if (subject[i] && !copula[i] && clause && lower && OPEN.contains(tags[i])) {
                tags[i] = VERB;
            }
        }
    }
}
