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
    private static final Set<String> PARTICIPLES = WordList.set(MissedVerbs.class, "saying-participles.txt");
    private static final Set<String> NEARLY = Set.of("about", "around", "over", "under", "nearly", "almost");
    private static final Set<String> REFLEXIVES = Set.of("itself", "himself", "herself");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
    /** Prepositions that, at the head of a sentence before a name, are taken for a part of it. */
    private static final Set<String> PLACING =
            Set.of("Near", "Outside", "Inside", "Beyond", "Across", "Around", "Behind", "Beside", "Below", "Above");

    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would");
    private static final Set<String> OPEN = Set.of("NOUN", "ADV", "ADJ");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "advcl", "parataxis", "conj");

    private MissedVerbs() {}

    /** The tags of a sentence as they should be parsed. */
    static String[] before(String[] words, String[] tags, boolean[] names) {
        ofSaying(words, CountedWords.tag(words, compounds(words, tags)), names);
        if (words.length > 1
                && (names[1] || Character.isUpperCase(words[1].codePointAt(0)))
                && tags[0].equals("PROPN")
                && PLACING.contains(words[0])) {
            tags[0] = "ADP";
        }
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].equals("aged") && tags[i + 1].equals("NUM")) {
                tags[i] = "ADJ";
            }
        }
        for (int i = 0; i < words.length; i++) {
            behindAuxiliary(words, tags, i);
            behindName(words, tags, names, i);
            compound(words, tags, names, i);
            conjunction(words, tags, i);
            beforeAmount(words, tags, i);
            pluralBeforeAmount(words, tags, i);
            behindReflexive(words, tags, i);
            participleOfSaying(words, tags, i);
            behindTo(words, tags, i);
            behindRelative(words, tags, i);
        }
        verbless(words, tags);
        return inVerbless(words, tags, names);
    }

    /** "Many sailors worship the sea.": in a sentence without any verb, a noun between a plural and an article is the verb. */
    private static void verbless(String[] words, String[] tags) {
        if (List.of(tags).contains(VERB) || List.of(tags).contains("AUX")) {
            return;
        }
        for (int i = 1; i + 1 < words.length; i++) {
            boolean plural = (tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN")) && words[i - 1].endsWith("s");
            boolean bare = tags[i].equals("NOUN") && !words[i].endsWith("s");
            if (plural && bare && tags[i + 1].equals("DET")) {
                tags[i] = VERB;
                return;
            }
        }
    }

    /** "The bank itself forecasts growth of 2 percent": behind its subject and a reflexive stands a verb, and no noun. */
    private static void behindReflexive(String[] words, String[] tags, int reflexive) {
        int verb = reflexive + 1;
        boolean form = reflexive > 0
                && verb + 1 < words.length
                && tags[reflexive].equals("PRON")
                && REFLEXIVES.contains(words[reflexive])
                && (tags[reflexive - 1].equals("NOUN") || tags[reflexive - 1].equals("PROPN"))
                && tags[verb].equals("NOUN")
                && words[verb].endsWith("s");
        if (!form) {
            return;
        }
        tags[verb] = VERB;
        if (tags[verb + 1].equals(VERB) && verb + 2 < words.length && tags[verb + 2].equals("ADP")) {
            tags[verb + 1] = "NOUN";
        }
    }

    /** "A welder earns about $40": two nouns before an amount, in a clause without a verb so far, are a subject and its verb. */
    private static void beforeAmount(String[] words, String[] tags, int word) {
        boolean cost = word > 0
                && word + 1 < words.length
                && words[word].equals("cost")
                && (tags[word - 1].equals("NOUN") || tags[word - 1].equals("PROPN"))
                && tags[word + 1].equals("SYM");
        if (cost) {
            tags[word] = VERB;
        }
        boolean nouns = word > 0
                && word + 1 < words.length
                && tags[word].equals("NOUN")
                && words[word].endsWith("s")
                && (tags[word - 1].equals("NOUN") || tags[word - 1].equals("ADJ") && words[word - 1].endsWith("er"))
                && !words[word - 1].endsWith("s");
        int amount = word + 1;
        while (nouns && amount < words.length && (tags[amount].equals("ADV") || NEARLY.contains(words[amount]))) {
            amount++;
        }
        if (!nouns || amount >= words.length || !(tags[amount].equals("SYM") || tags[amount].equals("NUM"))) {
            return;
        }
        for (int i = word - 1; i >= 0 && !tags[i].equals("PUNCT"); i--) {
            if (tags[i].equals(VERB) || tags[i].equals("AUX") || tags[i].equals("ADP")) {
                return;
            }
        }
        tags[word] = VERB;
        tags[word - 1] = "NOUN";
    }

    /** "Teachers earn between 30,000 and 45,000 rupees": the same with a plural, in a clause that has no other verb. */
    private static void pluralBeforeAmount(String[] words, String[] tags, int word) {
        boolean nouns = word == 1
                && word + 2 < words.length
                && tags[0].equals("NOUN")
                && tags[1].equals("NOUN")
                && words[0].endsWith("s")
                && !words[1].endsWith("s")
                && !words[1].endsWith("ing");
        boolean amount = nouns
                && (tags[2].equals("SYM")
                        || (NEARLY.contains(words[2]) || words[2].equals("between"))
                                && (tags[3 % words.length].equals("NUM") || tags[3 % words.length].equals("SYM")));
        if (!amount) {
            return;
        }
        int end = List.of(words).contains(",") ? List.of(words).indexOf(",") : words.length;
        for (int i = 2; i < end; i++) {
            if (tags[i].equals("AUX") || tags[i].equals(VERB) && !tags[i - 1].equals("NUM")) {
                return;
            }
        }
        for (int i = 3; i < end; i++) {
            tags[i] = tags[i].equals(VERB) ? "NOUN" : tags[i];
        }
        tags[1] = VERB;
    }

    /** "may now freely trade", "have both rejected the plan": what an auxiliary leads to is a verb. */
    private static void behindAuxiliary(String[] words, String[] tags, int auxiliary) {
        boolean modal = tags[auxiliary].equals("AUX") && MODALS.contains(words[auxiliary]);
        boolean perfect = words[auxiliary].equals("has") || words[auxiliary].equals("have");
        if (!modal && !perfect) {
            return;
        }
        int i = auxiliary + 1;
        while (i + 1 < words.length && (tags[i].equals("ADV") || words[i].equals("both") || words[i].equals("not"))) {
            i++;
        }
        boolean lower = i < words.length && Character.isLowerCase(words[i].codePointAt(0));
        boolean noun = lower && (tags[i].equals("NOUN") || tags[i].equals("ADJ"));
        boolean ends = i + 1 >= words.length || !tags[i + 1].equals("NOUN");
        if (noun && (modal && !words[i].endsWith("s") || perfect && words[i].endsWith("ed") && ends)) {
            tags[i] = VERB;
            tags[auxiliary] = "AUX";
        }
    }

    /** "Norwind unveiled plans", "Norwind ranks the bank first": a word behind a name that is the verb of its clause. */
    private static void behindName(String[] words, String[] tags, boolean[] names, int word) {
        boolean behind = word > 0 && word + 1 < words.length && names[word - 1];
        if (!behind || !Character.isLowerCase(words[word].codePointAt(0))) {
            return;
        }
        boolean past = tags[word].equals("ADJ") && words[word].endsWith("ed") && !hasVerb(words, tags, word + 1);
        boolean subject = word < 2 || !tags[word - 2].equals("ADP");
        boolean determined = tags[word + 1].equals("DET") || words[word + 1].equals("to");
        boolean present = tags[word].equals("NOUN") && words[word].endsWith("s") && subject && determined;
        if (past || present) {
            tags[word] = VERB;
        }
    }

    /** "Norwind-owned": what a hyphen joins to a name is no verb. */
    private static void compound(String[] words, String[] tags, boolean[] names, int word) {
        if (word > 1 && words[word - 1].equals("-") && names[word - 2] && tags[word].equals(VERB)) {
            tags[word] = "ADJ";
        }
    }

    /** "closed the quay on Friday, warning that the wall might fall": no warning, but what who closed it says. */
    private static void participleOfSaying(String[] words, String[] tags, int word) {
        boolean saying = word > 1
                && word + 2 < words.length
                && words[word - 1].equals(",")
                && PARTICIPLES.contains(words[word])
                && words[word + 1].equals("that");
        if (saying) {
            tags[word] = VERB;
            tags[word + 1] = "SCONJ";
        }
    }

    /** "expects the heat to ease by Friday": what the particle leads to is a verb. */
    private static void behindTo(String[] words, String[] tags, int word) {
        boolean base = word > 0
                && word + 1 < words.length
                && words[word - 1].equals("to")
                && tags[word - 1].equals("PART")
                && tags[word].equals("NOUN")
                && !words[word].endsWith("s")
                && !words[word].endsWith("ing")
                && !tags[word + 1].equals("NOUN");
        if (base) {
            tags[word] = VERB;
        }
    }

    /** "the appeal, which amounts to $4m, was": behind "which" and without another verb up to the comma stands the verb. */
    private static void behindRelative(String[] words, String[] tags, int word) {
        boolean noun = word > 0
                && word + 1 < words.length
                && (words[word - 1].equals("which") || words[word - 1].equals("who"))
                && tags[word].equals("NOUN")
                && words[word].endsWith("s");
        boolean more =
                noun && (tags[word + 1].equals("ADP") || tags[word + 1].equals("DET") || tags[word + 1].equals("NUM"));
        if (more && !hasVerb(words, tags, word + 1)) {
            tags[word] = VERB;
        }
    }

    /** Whether a verb stands before the next mark of punctuation. */
    private static boolean hasVerb(String[] words, String[] tags, int from) {
        for (int i = from; i < words.length && !tags[i].equals("PUNCT"); i++) {
            if (tags[i].equals(VERB) || tags[i].equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** "ruled that workers may": before a noun in the plural, "that" begins a clause. */
    private static void conjunction(String[] words, String[] tags, int word) {
        boolean that = word > 0 && words[word].equals("that") && tags[word].equals("DET");
        boolean plural = word + 1 < words.length
                && tags[word + 1].equals("NOUN")
                && words[word + 1].endsWith("s")
                && !words[word + 1].endsWith("ss");
        if (that && plural && tags[word - 1].equals(VERB)) {
            tags[word] = "SCONJ";
        }
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
    private static void ofSaying(String[] words, String[] tags, boolean[] names) {
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

    /** What has a subject and no copula is a verb; "spending" as a subject, without an object, is none. */
    static void withSubjects(String[] words, String[] tags, Dependencies tree) {
        boolean[] subject = new boolean[words.length];
        boolean[] copula = new boolean[words.length];
        boolean[] object = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            int head = tree.heads().get(i);
            if (head >= 0) {
                subject[head] |= tree.relations().get(i).startsWith("nsubj");
                copula[head] |= tree.relations().get(i).equals("cop");
                object[head] |= tree.relations().get(i).equals("obj");
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean clause = CLAUSES.contains(tree.relations().get(i));
            boolean lower = Character.isLowerCase(words[i].codePointAt(0));
            boolean complete = object[i] || !tags[i].equals("ADJ");
            boolean gerund = tags[i].equals(VERB) && words[i].endsWith("ing") && !object[i] && !subject[i];
            if (gerund && tree.relations().get(i).contains("subj")) {
                tags[i] = "NOUN";
            }
            if (subject[i] && !copula[i] && clause && lower && complete && OPEN.contains(tags[i])) {
                tags[i] = VERB;
            }
        }
    }
}
