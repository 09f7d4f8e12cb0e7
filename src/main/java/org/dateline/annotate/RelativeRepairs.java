package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;

/** Hangs relative clauses on the noun that they stand behind, where the parser has them beside the verb. Works on one sentence. */
final class RelativeRepairs extends EditedTree {
    private static final Set<String> PRONOUNS = Set.of("who", "which");
    private static final Set<String> ASTRAY = Set.of("conj", "ccomp", "advcl", "parataxis", "appos", "dep");
    private static final Set<String> INSIDE = Set.of("compound", "flat");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

    private RelativeRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        RelativeRepairs repairs = new RelativeRepairs(words, tags, names, tree);
        for (int i = 2; i < words.length; i++) {
            repairs.behindName(i);
        }
        return new Dependencies(repairs.heads, repairs.relations);
    }

    /** "met Ana Velde, who leads the union": what she does, and no second thing that somebody else did. */
    private void behindName(int pronoun) {
        int verb = heads.get(pronoun);
        boolean relative = PRONOUNS.contains(words[pronoun])
                && words[pronoun - 1].equals(",")
                && verb > pronoun
                && relations.get(pronoun).startsWith("nsubj")
                && ASTRAY.contains(relations.get(verb))
                && heads.get(verb) >= 0
                && heads.get(verb) < pronoun
                && !has(verb, "cc");
        int noun = pronoun - 2;
        while (relative && noun >= 0 && INSIDE.contains(relations.get(noun)) && heads.get(noun) >= 0) {
            noun = heads.get(noun);
        }
        if (!relative
                || noun < 0
                || noun >= pronoun
                || !names[noun] && !NOMINAL.contains(tags[noun])
                || noun == heads.get(verb)
                || isUnder(noun, verb)) {
            return;
        }
        hang(verb, noun, "acl:relcl");
        if (relations.get(noun).equals("iobj") && heads.get(noun) >= 0 && !has(heads.get(noun), "obj")) {
            hang(noun, heads.get(noun), "obj");
        }
    }
}
