package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends what hangs on verbs, and verbs that are taken for something else: each repair is for one class of them. */
abstract class VerbRepairs extends EditedTree {
    private static final Set<String> SAYING =
            Set.of("added", "announced", "claimed", "confirmed", "declared", "noted", "reported", "stated", "warned");
    private static final Set<String> SPEAKING = WordList.set(VerbRepairs.class, "speaking-nouns.txt");
    private static final Set<String> CLAUSES =
            Set.of("root", "ccomp", "parataxis", "conj", "advcl", "acl:relcl", "acl");

    VerbRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    /** Mends what a word has to do with verbs. */
    final void mendVerb(int word) {
        toBe(word);
        content(word);
        participleOfSubject(word);
        perfect(word);
        nameBehindSaid(word);
        aged(word);
        toBeDone(word);
        said(word);
        speakerBehind(word);
    }

    /** "have both rejected": the participle is the verb, and "have" its auxiliary. */
    private void perfect(int have) {
        if (!words[have].equals("have") && !words[have].equals("has")) {
            return;
        }
        for (int verb = have + 1; verb < words.length; verb++) {
            boolean participle = heads.get(verb) == have
                    && relations.get(verb).equals("obj")
                    && tags[verb].equals("VERB")
                    && !words[verb].endsWith("ing");
            if (participle) {
                hang(verb, heads.get(have), relations.get(have));
                for (int i = 0; i < words.length; i++) {
                    if (heads.get(i) == have) {
                        hang(i, verb, relations.get(i));
                    }
                }
                hang(have, verb, "aux");
                tags[have] = "AUX";
                return;
            }
        }
    }

    /** "Norwind said Ana Velde, the minister, visited the plant": the name is the subject of what is said. */
    private void nameBehindSaid(int said) {
        int name = said + 1;
        boolean object = REPORTING.contains(words[said])
                && name < words.length
                && names[name]
                && heads.get(name) == said
                && relations.get(name).equals("obj");
        int verb = -1;
        for (int i = name + 1; object && i < words.length && verb < 0; i++) {
            boolean past = tags[i].equals("VERB") && !words[i].endsWith("ing") && words[i - 1].equals(",");
            verb = past && words[name + 1].equals(",") && i - 1 > name + 1 ? i : verb;
        }
        if (verb < 0) {
            return;
        }
        int root = heads.indexOf(-1);
        hang(name, verb, "nsubj");
        hang(verb, said, "ccomp");
        if (root > verb) {
            for (int i = verb + 1; i < words.length; i++) {
                if (heads.get(i) == root && i != said) {
                    hang(i, verb, relations.get(i).startsWith("nsubj") ? "obj" : relations.get(i));
                }
            }
            hang(said, -1, "root");
            hang(root, verb, "dep");
        }
    }

    /** "hung in a hall to be built in Bergen": what is to be done is done to the noun before it. */
    private void toBeDone(int verb) {
        int to = verb - 2;
        int governor = heads.get(verb);
        boolean passive = to > 0
                && words[to].equals("to")
                && words[to + 1].equals("be")
                && tags[verb].equals("VERB")
                && (relations.get(verb).equals("advcl") || relations.get(verb).equals("xcomp"))
                && governor >= 0
                && governor < to;
        int noun = to - 1;
        if (!passive || !tags[noun].equals("NOUN") || !has(verb, "aux:pass")) {
            return;
        }
        boolean astray = heads.get(noun) == verb;
        if (!astray
                && !(heads.get(noun) == governor
                        && (relations.get(noun).equals("obj")
                                || relations.get(noun).equals("obl")))) {
            return;
        }
        for (int i = governor + 1; i < to; i++) {
            if (heads.get(i) == verb) {
                hang(i, governor, relations.get(i));
            }
        }
        hang(verb, noun, "acl");
    }

    /** "joined the navy aged 16": what stands before is the object of the verb, and nothing ages. */
    private void aged(int aged) {
        boolean age = aged > 0 && aged + 1 < words.length && words[aged].equals("aged") && tags[aged + 1].equals("NUM");
        int verb = heads.get(aged);
        for (int noun = aged - 1; age && verb >= 0 && noun > verb; noun--) {
            if (heads.get(noun) == aged && relations.get(noun).startsWith("nsubj")) {
                hang(noun, verb, "obj");
                hang(aged, noun, "acl");
                hang(aged + 1, aged, "obl");
            }
        }
    }

    /** "Messages exchanged among managers have been printed": the participle hangs on its noun, and the noun on the verb. */
    private void participleOfSubject(int participle) {
        boolean subject = tags[participle].equals("VERB")
                && relations.get(participle).startsWith("nsubj")
                && !words[participle].endsWith("ing")
                && !has(participle, "aux");
        for (int noun = participle - 1; subject && noun >= 0; noun--) {
            if (heads.get(noun) == participle && relations.get(noun).startsWith("nsubj") && isNoun(noun)) {
                hang(noun, heads.get(participle), relations.get(participle));
                hang(participle, noun, "acl");
                return;
            }
        }
    }

    /** "…, the harbour master, Ana Velde, said.": who speaks stands behind what is said, and is no part of it. */
    private void speakerBehind(int said) {
        int name = said - 1;
        name = name > 0 && words[name].equals(",") ? name - 1 : name;
        boolean behind = REPORTING.contains(words[said])
                && tags[said].equals("VERB")
                && name > 0
                && names[name]
                && relations.get(name).equals("appos")
                && has(said, "ccomp")
                && !has(said, "nsubj");
        int noun = behind ? heads.get(name) : -1;
        if (noun < 0 || noun > name || !relations.get(noun).equals("appos") || !tags[noun].equals("NOUN")) {
            return;
        }
        hang(noun, said, "nsubj");
    }

    /** "is to be held": the first form of "be" is an auxiliary as well. */
    private void toBe(int form) {
        int verb = heads.get(form);
        boolean copula = verb > form + 1 && relations.get(form).equals("cop") && words[form + 1].equals("to");
        if (copula && heads.get(form + 1) == verb && has(verb, "aux:pass")) {
            hang(form, verb, "aux");
            for (int i = 0; i < form; i++) {
                if (heads.get(i) == verb && relations.get(i).startsWith("nsubj")) {
                    hang(i, verb, "nsubj:pass");
                }
            }
        }
    }

    /**
     * "The study showed many pupils skipped a meal", "A poll found a quarter of voters opposed selling the port": a past form
     * with an object of its own is no participle of the noun.
     */
    private void content(int verb) {
        int noun = relations.get(verb).equals("xcomp") ? objectOf(heads.get(verb), verb) : heads.get(verb);
        boolean form = noun >= 0 && noun < verb && tags[verb].equals("VERB") && words[verb].endsWith("ed");
        boolean participle = relations.get(verb).equals("acl")
                || relations.get(verb).equals("advcl")
                || relations.get(verb).equals("xcomp");
        if (!form || !participle || !hasObject(verb)) {
            return;
        }
        int top = noun;
        for (int steps = 0; steps < words.length && isPartOfPhrase(top); steps++) {
            top = heads.get(top);
        }
        int governor = heads.get(top);
        if (governor < 0 || !relations.get(top).equals("obj") || !REPORTING.contains(words[governor])) {
            return;
        }
        hang(verb, governor, "ccomp");
        hang(top, verb, "nsubj");
        for (int i = verb + 1; i < words.length; i++) {
            if (heads.get(i) == top || heads.get(i) == noun) {
                hang(i, verb, relations.get(i).equals("nmod") ? "obl" : relations.get(i));
            }
        }
    }

    /** The object of a verb before another word; -1 if it has none. */
    final int objectOf(int governor, int before) {
        for (int i = governor + 1; governor >= 0 && i < before; i++) {
            if (heads.get(i) == governor && relations.get(i).equals("obj")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartOfPhrase(int token) {
        int head = heads.get(token);
        return head >= 0
                && head < token
                && (relations.get(token).equals("nmod") || relations.get(token).equals("acl"));
    }

    /** "skipped a meal", "opposed selling the port". */
    private boolean hasObject(int verb) {
        boolean gerund = verb + 1 < words.length
                && heads.get(verb + 1) == verb
                && tags[verb + 1].equals("VERB")
                && words[verb + 1].endsWith("ing");
        return has(verb, "obj") || gerund;
    }

    /** "At least 40 soldiers fought in Bergen.": a full sentence whose only verb is read as a participle of its subject. */
    final void sentenceWithoutVerb() {
        int root = heads.indexOf(-1);
        boolean full = words.length > 3 && words[words.length - 1].equals(".");
        if (!full || !isNoun(root) || has(root, "cop") || has(root, "nsubj")) {
            return;
        }
        int verb = -1;
        for (int i = root + 1; i < words.length && verb < 0; i++) {
            boolean participle = isOfSubject(i, root) && relations.get(i).equals("acl") && tags[i].equals("VERB");
            verb = participle && !words[i].endsWith("ing") && !hasTo(i) ? i : verb;
        }
        if (verb < 0) {
            return;
        }
        raise(verb, root);
        hang(root, verb, "nsubj");
    }

    /** Whether a verb hangs on a noun or on what is joined to it by "of" or beside it, with no comma between. */
    private boolean isOfSubject(int verb, int root) {
        int noun = heads.get(verb);
        for (int steps = 0; noun > root && steps < words.length; steps++) {
            String relation = relations.get(noun);
            if (!relation.equals("nmod") && !relation.equals("appos") && !relation.equals("flat")) {
                return false;
            }
            noun = heads.get(noun);
        }
        return noun == root && (heads.get(verb) == root || !hasComma(root, verb));
    }

    /** "…, a security official announced on Tuesday": those who speak are not announced. */
    private void said(int verb) {
        int noun = heads.get(verb);
        boolean behind = noun >= 0 && noun == verb - 1 && relations.get(verb).equals("acl") && heads.get(noun) >= 0;
        boolean saying = behind
                && (words[verb].equals("said") || SAYING.contains(words[verb]) && SPEAKING.contains(words[noun]));
        int root = heads.indexOf(-1);
        boolean lost = words[verb].equals("said")
                && !CLAUSES.contains(relations.get(verb))
                && verb > 0
                && (names[verb - 1] || tags[verb - 1].equals("NOUN"))
                && !has(verb, "nsubj")
                && root < verb - 1;
        if (lost && !behind) {
            hang(verb, root, "parataxis");
            hang(verb - 1, verb, "nsubj");
        } else if (saying && !has(verb, "nsubj") && !has(verb, "obl:agent")) {
            hang(verb, heads.get(noun), "parataxis");
            hang(noun, verb, "nsubj");
        }
    }
}
