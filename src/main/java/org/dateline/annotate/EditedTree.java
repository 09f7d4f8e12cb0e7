package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.model.WordList;

/** A tree that is being mended: each word may be hung elsewhere. Works on one sentence. */
abstract class EditedTree {
    /** Forms of verbs whose object may be what is said. */
    static final Set<String> REPORTING = WordList.set(EditedTree.class, "reporting-forms.txt");

    static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    final String[] words;
    final String[] tags;
    final boolean[] names;
    final List<Integer> heads;
    final List<String> relations;

    EditedTree(String[] words, String[] tags, boolean[] names, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.names = names;
        heads = new ArrayList<>(tree.heads());
        relations = new ArrayList<>(tree.relations());
    }

    final boolean isNoun(int token) {
        return tags[token].equals("NOUN") || tags[token].equals("PROPN") || tags[token].equals("NUM");
    }

    final boolean hasTo(int verb) {
        return verb > 0 && words[verb - 1].equalsIgnoreCase("to");
    }

    final boolean hasConjunction(int token) {
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == token && relations.get(i).equals("cc")) {
                return true;
            }
        }
        return false;
    }

    final boolean hasCase(int token) {
        return has(token, "case");
    }

    final boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i].equals(",")) {
                return true;
            }
        }
        return false;
    }

    final boolean has(int head, String relation) {
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == head && relations.get(i).startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The first word that hangs on another so; -1 if there is none. */
    final int child(int head, String relation) {
        for (int i = 0; i < words.length; i++) {
            if (heads.get(i) == head && relations.get(i).startsWith(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** Makes a verb that of the sentence, with all that hangs on what was taken for it and stands behind the verb. */
    final void raise(int verb, int from) {
        for (int i = verb + 1; i < words.length; i++) {
            if (heads.get(i) == from) {
                hang(i, verb, relations.get(i));
            }
        }
        hang(verb, -1, "root");
    }

    /** Whether a word hangs on another, directly or by way of others. */
    final boolean isUnder(int token, int head) {
        int up = token;
        for (int steps = 0; up >= 0 && up != head && steps < words.length; steps++) {
            up = heads.get(up);
        }
        return up == head;
    }

    final void hang(int token, int head, String relation) {
        heads.set(token, head);
        relations.set(token, relation);
    }
}
