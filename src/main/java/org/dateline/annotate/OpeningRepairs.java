package org.dateline.annotate;

import java.util.List;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;

/**
 * Mends which verb is that of a sentence, where a clause opens it or commas part the verb from its subject: each repair is for one class
 * of sentences. Works on one sentence.
 */
final class OpeningRepairs extends EditedTree {
    private static final Set<String> DETACHED = Set.of("obl", "obl:unmarked", "dislocated", "vocative", "dep");
    private static final Set<String> OPENING = Set.of(
            "After",
            "Although",
            "Because",
            "Before",
            "If",
            "Once",
            "Since",
            "Though",
            "Unless",
            "Until",
            "When",
            "While");
    private static final Set<String> BESIDE = Set.of("ccomp", "conj", "parataxis");
    private static final Set<String> LOOSE = Set.of("ccomp", "advcl", "parataxis", "xcomp", "conj");
    private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were");

    private OpeningRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        OpeningRepairs repairs = new OpeningRepairs(words, tags, names, tree);
        for (int i = 0; i < words.length; i++) {
            repairs.passive(i);
        }
        repairs.mainClauseBehindComma();
        repairs.verbAsModifier();
        repairs.participleBehindComma();
        repairs.clauseOfWhose();
        return new Dependencies(repairs.heads, repairs.relations);
    }

    /** "was accused of delay": a past form with an auxiliary is no adjective. */
    private void passive(int form) {
        int verb = heads.get(form);
        boolean copula = verb > form && relations.get(form).equals("cop") && BE.contains(words[form]);
        if (!copula || !tags[verb].equals("VERB") || !words[verb].endsWith("ed")) {
            return;
        }
        hang(form, verb, "aux:pass");
        for (int i = 0; i < form; i++) {
            if (heads.get(i) == verb && relations.get(i).equals("nsubj")) {
                hang(i, verb, "nsubj:pass");
            }
        }
    }

    /** "Although divers complain about the wall, the mood is good": the sentence is what stands behind the comma. */
    private void mainClauseBehindComma() {
        int first = heads.indexOf(-1);
        boolean opens = OPENING.contains(words[0])
                && heads.get(0) == first
                && relations.get(0).equals("mark");
        for (int verb = first + 1; opens && verb < words.length; verb++) {
            boolean beside = heads.get(verb) == first
                    && BESIDE.contains(relations.get(verb))
                    && !hasConjunction(verb)
                    && !has(verb, "mark");
            int subject = beside ? child(verb, "nsubj") : -1;
            if (subject > first && words[firstOf(subject) - 1].equals(",")) {
                raise(verb, first);
                hang(first, verb, "advcl");
                return;
            }
        }
    }

    /** "Velde, a Norwegian, assumed command of the fleet": no kind of command, but what she did. */
    private void verbAsModifier() {
        int name = heads.indexOf(-1);
        boolean bare = name + 1 < words.length
                && (names[name] || tags[name].equals("NOUN"))
                && words[name + 1].equals(",")
                && !has(name, "nsubj")
                && !has(name, "cop");
        for (int verb = name + 4; bare && verb < words.length; verb++) {
            int object = heads.get(verb);
            boolean modifier = words[verb - 1].equals(",")
                    && tags[verb].equals("VERB")
                    && !words[verb].endsWith("ing")
                    && object > verb
                    && relations.get(verb).equals("amod")
                    && heads.get(object) == name
                    && relations.get(object).equals("appos");
            if (modifier) {
                int apposed = verb - 2;
                for (int i = name + 1; i < verb; i++) {
                    if (heads.get(i) == object) {
                        hang(i, apposed, relations.get(i));
                    }
                }
                raise(verb, name);
                hang(apposed, name, "appos");
                hang(object, verb, "obj");
                hang(name, verb, "nsubj");
                return;
            }
        }
    }

    /** "The union, founded in 1911, closed the port": what stands between the commas only adds to the subject. */
    private void participleBehindComma() {
        int participle = heads.indexOf(-1);
        int noun = participle - 2;
        boolean between = noun >= 0
                && words[noun + 1].equals(",")
                && tags[participle].equals("VERB")
                && heads.get(noun) == participle
                && relations.get(noun).startsWith("nsubj")
                && !has(participle, "obj")
                && !has(participle, "aux")
                && !has(participle, "ccomp");
        for (int verb = participle + 2; between && verb < words.length; verb++) {
            boolean more = words[verb - 1].equals("than") && words[verb - 2].equals("more");
            boolean main = words[more ? verb - 3 : verb - 1].equals(",")
                    && tags[verb].equals("VERB")
                    && heads.get(verb) == participle
                    && (LOOSE.contains(relations.get(verb)) || more)
                    && !words[verb].endsWith("ing")
                    && !has(verb, "nsubj")
                    && (more || !has(verb, "mark"))
                    && !hasConjunction(verb);
            if (main) {
                raise(verb, participle);
                hang(noun, verb, "nsubj");
                hang(participle, noun, "acl");
                return;
            }
        }
    }

    /** "The firm, whose chairman, Ana Velde, resigned in May, made a loss": Velde resigned, and the firm made a loss. */
    private void clauseOfWhose() {
        int whose = List.of(words).indexOf("whose");
        int owned = whose < 0 ? -1 : heads.get(whose);
        int verb = heads.indexOf(-1);
        int noun = whose - 2;
        boolean astray = noun >= 0
                && owned > whose
                && verb > owned
                && words[whose - 1].equals(",")
                && heads.get(noun) == verb
                && (relations.get(noun).startsWith("nsubj") || DETACHED.contains(relations.get(noun)))
                && (heads.get(owned) == noun || heads.get(owned) == verb);
        for (int main = verb + 2; astray && main < words.length; main++) {
            boolean second = words[main - 1].equals(",")
                    && tags[main].equals("VERB")
                    && heads.get(main) == verb
                    && LOOSE.contains(relations.get(main))
                    && !words[main].endsWith("ing")
                    && !has(main, "nsubj")
                    && !has(main, "mark")
                    && !hasConjunction(main);
            if (second) {
                raise(main, verb);
                hang(noun, main, "nsubj");
                hang(verb, noun, "acl:relcl");
                hang(owned, verb, "nsubj");
                return;
            }
        }
    }

    /** The first token of all that hangs on a token before it, itself included. */
    private int firstOf(int token) {
        int first = token;
        for (int i = token - 1; i >= 0; i--) {
            int up = i;
            for (int steps = 0; up >= 0 && up != token && steps < words.length; steps++) {
                up = heads.get(up);
            }
            if (up == token) {
                first = i;
            }
        }
        return first;
    }
}
