package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** Mends trees where news sentences lead the parser astray: each repair is for one class of them. Works on one sentence. */
final class TreeRepairs {
    private static final Set<String> DAYS = WordList.set(TreeRepairs.class, "day-words.txt");
    private static final Set<String> SAYING =
            Set.of("added", "announced", "claimed", "confirmed", "declared", "noted", "reported", "stated", "warned");
    private static final Set<String> SPEAKING = WordList.set(TreeRepairs.class, "speaking-nouns.txt");
    private static final Set<String> CLAUSES =
            Set.of("root", "ccomp", "parataxis", "conj", "advcl", "acl:relcl", "acl");
    private static final Set<String> LOOSE = Set.of("flat", "compound", "appos", "nmod", "nmod:desc");

    private final String[] words;
    private final String[] tags;
    private final boolean[] names;
    private final List<Integer> heads;
    private final List<String> relations;

    private TreeRepairs(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.names = names;
        heads = new ArrayList<>(tree.heads());
        relations = new ArrayList<>(tree.relations());
    }

    static Dependencies of(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        TreeRepairs repairs = new TreeRepairs(words, tags, names, tree);
        for (int i = 0; i < words.length; i++) {
            repairs.nameBehindDay(i);
            repairs.said(i);
        }
        repairs.sentenceWithoutVerb();
        return new Dependencies(repairs.heads, repairs.relations);
    }

    /** "On Tuesday Ana Velde, the minister, met …": the name is the subject of the verb that the day belongs to. */
    private void nameBehindDay(int name) {
        int day = heads.get(name);
        boolean astray = names[name] && day >= 0 && day < name && LOOSE.contains(relations.get(name));
        if (!astray || !DAYS.contains(words[day].toLowerCase(Locale.ROOT)) || hasCase(name)) {
            return;
        }
        int verb = heads.get(day);
        if (verb > name && !has(verb, "nsubj")) {
            hang(name, verb, "nsubj");
            for (int i = name + 1; i < verb; i++) {
                if (heads.get(i) == day) {
                    hang(i, name, relations.get(i));
                }
            }
        }
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

    /** "At least 40 soldiers fought in Bergen.": a full sentence whose only verb is read as a participle of its subject. */
    private void sentenceWithoutVerb() {
        int root = heads.indexOf(-1);
        boolean full = words.length > 3 && words[words.length - 1].equals(".");
        if (!full || !isNoun(root) || has(root, "cop") || has(root, "nsubj")) {
            return;
        }
        int verb = -1;
        for (int i = root + 1; i < words.length && verb < 0; i++) {
            boolean participle = heads.get(i) == root && relations.get(i).equals("acl") && tags[i].equals("VERB");
            verb = participle && !words[i].endsWith("ing") && !hasTo(i) ? i : verb;
        }
        if (verb < 0) {
            return;
        }
        for (int i = verb + 1; i < words.length; i++) {
            if (heads.get(i) == root) {
                hang(i, verb, relations.get(i));
            }
        }
        hang(verb, -1, "root");
        hang(root, verb, "nsubj");
    }

    private boolean isNoun(int token) {
        return tags[token].equals("NOUN") || tags[token].equals("PROPN") || tags[token].equals("NUM");
    }

    private boolean hasTo(int verb) {
        return verb > 0 && words[verb - 1].equalsIgnoreCase("to");
    }

    private boolean hasCase(int token) {
        return has(token, "case");
    }

    private boolean has(int head, String relation) {
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == head && relations.get(i).startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    private void hang(int token, int head, String relation) {
        heads.set(token, head);
        relations.set(token, relation);
    }
}
