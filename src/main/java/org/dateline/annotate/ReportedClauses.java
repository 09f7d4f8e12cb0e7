package org.dateline.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;
import org.dateline.model.WordList;

/**
 * Parses what somebody says as a sentence of its own, where the parser took its beginning for an object of "say" or lost the verb of
 * saying in it: "Police say a bomb in the old harbour on Sunday hit a ferry". By itself, the same clause is mostly read as it should be.
 */
final class ReportedClauses extends EditedTree {
    private static final Set<String> SAYING = Set.of("say", "says", "said");
    private static final Set<String> TELLING = Set.of("tell", "tells", "told");
    private static final Set<String> REPORTING = WordList.set(ReportedClauses.class, "reporting-forms.txt");
    private static final Set<String> DAYS = WordList.set(ReportedClauses.class, "day-words.txt");
    private static final Set<String> OPENERS = Set.of("NOUN", "PROPN", "PRON", "DET", "NUM", "ADJ", "ADV");
    private static final String MARKS = ",;:\"“”''``()[]—–";
    /** A shorter clause has no room for a subject that leads astray. */
    private static final int SHORTEST = 4;
    /** How many words may stand between the verb and "that". */
    private static final int BEFORE_THAT = 6;

    private ReportedClauses(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        super(words, tags, names, tree);
    }

    static Dependencies mend(
            DependencyParser parser, String[] words, String[] tags, boolean[] names, Dependencies tree) {
        ReportedClauses mended = new ReportedClauses(words, tags, names, tree);
        for (int verb = 1; verb + SHORTEST < words.length; verb++) {
            if (!tags[verb].equals("VERB")) {
                continue;
            }
            if (REPORTING.contains(words[verb])) {
                mended.mend(parser, verb);
            } else if (TELLING.contains(words[verb])) {
                mended.mendBehindListener(parser, verb);
            }
        }
        return new Dependencies(mended.heads, mended.relations);
    }

    private void mend(DependencyParser parser, int verb) {
        int from = from(verb);
        if (isMisread(verb, from)) {
            parse(parser, verb, from);
        }
    }

    /** "told the Herald plans for a bridge had been dropped": who listens is named, and no part of what is said. */
    private void mendBehindListener(DependencyParser parser, int verb) {
        int name = tags[verb + 1].equals("DET") ? verb + 2 : verb + 1;
        int from = isDay(name + 1) ? name + 2 : name + 1;
        boolean swallowed = names[name]
                && heads.get(name) != verb
                && from + 1 < words.length
                && !hasThat(from)
                && !(tags[from].equals("NOUN") && (tags[from + 1].equals("DET") || names[from + 1]))
                && !isVerb(from);
        if (swallowed && parse(parser, verb, from)) {
            hang(name, verb, "iobj");
            if (from > name + 1) {
                hang(name + 1, verb, "obl:unmarked");
            }
        }
    }

    /** "told [harbour workers Friday that …]": what is said begins farther on. */
    private boolean hasThat(int from) {
        for (int i = from; i < Math.min(words.length, from + BEFORE_THAT) && !isVerb(i); i++) {
            if (words[i].equals("that")) {
                return true;
            }
        }
        return false;
    }

    private boolean parse(DependencyParser parser, int verb, int from) {
        int to = to(from);
        if (to - from < SHORTEST || !OPENERS.contains(tags[from])) {
            return false;
        }
        Dependencies clause = parser.parse(Arrays.copyOfRange(words, from, to), Arrays.copyOfRange(tags, from, to));
        int root = clause.heads().indexOf(-1);
        boolean whole = isClause(clause, from, root);
        if (whole) {
            replace(verb, from, to, clause);
        }
        return whole;
    }

    /** Where what is said begins: behind "that", or behind the verb and a day. */
    private int from(int verb) {
        for (int i = verb + 1; i < Math.min(words.length, verb + BEFORE_THAT) && !isMark(i) && !isVerb(i); i++) {
            if (words[i].equals("that")) {
                return i + 1;
            }
        }
        return isDay(verb + 1) ? verb + 2 : verb + 1;
    }

    private boolean isDay(int word) {
        return word + 1 < words.length
                && DAYS.contains(words[word].toLowerCase(Locale.ROOT))
                && !words[word + 1].startsWith("'")
                && !words[word + 1].startsWith("’");
    }

    private boolean isVerb(int word) {
        return tags[word].equals("VERB") || tags[word].equals("AUX");
    }

    private boolean isMark(int word) {
        return MARKS.contains(words[word]);
    }

    /** Where it ends: before the last marks; nothing in quotation marks is taken apart. */
    private int to(int from) {
        int to = words.length;
        while (to > from && tags[to - 1].equals("PUNCT")) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (words[i].startsWith("\"") || words[i].equals("“") || words[i].equals("”")) {
                return from;
            }
        }
        return to;
    }

    /** Whether the verb of saying has its subject before it, and behind it something that is no clause of its own. */
    private boolean isMisread(int verb, int from) {
        boolean spoken = tags[verb - 1].equals("NOUN")
                || tags[verb - 1].equals("PROPN")
                || tags[verb - 1].equals("PRON")
                || words[verb - 1].equals(",") && has(verb, "nsubj");
        boolean object = false;
        boolean clause = false;
        for (int i = verb + 1; i < words.length; i++) {
            if (heads.get(i) == verb) {
                String relation = relations.get(i);
                boolean noun = relation.equals("obj") || relation.startsWith("nsubj") && has(verb, from);
                object |= i >= from && noun && isNoun(i) && SAYING.contains(words[verb]);
                clause |= relation.equals("ccomp") || relation.equals("xcomp");
            }
        }
        return spoken && !clause && (object || heads.get(verb) > verb && isInner(verb));
    }

    /** Whether the verb has a subject before what is said. */
    private boolean has(int verb, int from) {
        for (int i = 0; i < from; i++) {
            if (heads.get(i) == verb && relations.get(i).startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb hangs on a word of what is said as if it were a part of it. */
    private boolean isInner(int verb) {
        String relation = relations.get(verb);
        return relation.equals("acl") || relation.startsWith("nsubj") || relation.equals("acl:relcl");
    }

    private boolean isClause(Dependencies clause, int from, int root) {
        boolean subject = false;
        boolean copula = false;
        boolean auxiliary = false;
        for (int i = 0; i < clause.heads().size(); i++) {
            if (clause.heads().get(i) == root) {
                String relation = clause.relations().get(i);
                subject |= i < root && (relation.startsWith("nsubj") || relation.equals("expl"));
                copula |= relation.equals("cop");
                auxiliary |= relation.startsWith("aux");
            }
        }
        boolean verb = tags[from + root].equals("VERB") && (auxiliary || !words[from + root].endsWith("ing"));
        return subject && (verb || copula);
    }

    private void replace(int verb, int from, int to, Dependencies clause) {
        int top = topAbove(verb, from, to);
        int above = top < 0 ? heads.get(verb) : heads.get(top);
        String relation = top < 0 ? relations.get(verb) : relations.get(top);
        for (int i = 0; i < words.length; i++) {
            boolean outside = !isInside(i, from, to) && i != verb;
            if (outside && isInside(heads.get(i), from, to)) {
                hang(i, verb, i == heads.get(verb) ? "nsubj" : relations.get(i));
            }
        }
        hang(verb, above, relation);
        for (int i = from; i < to; i++) {
            int head = clause.heads().get(i - from);
            hang(
                    i,
                    head < 0 ? verb : from + head,
                    head < 0 ? "ccomp" : clause.relations().get(i - from));
            if (head < 0 && words[from - 1].equals("that")) {
                hang(from - 1, i, "mark");
                tags[from - 1] = "SCONJ";
            }
        }
    }

    /** The farthest word inside of what is said that the verb hangs on, near or far; -1 if it hangs on none. */
    private int topAbove(int verb, int from, int to) {
        int top = -1;
        int above = heads.get(verb);
        for (int steps = 0; steps < words.length && above >= 0; steps++) {
            top = isInside(above, from, to) ? above : top;
            above = heads.get(above);
        }
        return top;
    }

    private static boolean isInside(int word, int from, int to) {
        return word >= from && word < to;
    }
}
