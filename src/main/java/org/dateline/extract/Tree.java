package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Token;

/** The dependency tree of a sentence, walked from heads to what hangs on them. Tokens are places in the sentence, from 0. */
final class Tree {
    private final List<Token> tokens;
    private final List<List<Integer>> children;
    private final int[] first;
    private final int[] last;

    Tree(List<Token> tokens) {
        this.tokens = tokens;
        children = new ArrayList<>(tokens.size());
        first = new int[tokens.size()];
        last = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(4));
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (head(i) >= 0) {
                children.get(head(i)).add(i);
            }
            for (int up = head(i), steps = 0; up >= 0 && steps < tokens.size(); up = head(up), steps++) {
                first[up] = Math.min(first[up], i);
                last[up] = Math.max(last[up], i);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    /** What a token hangs on; -1 for the root. */
    int head(int token) {
        return tokens.get(token).head();
    }

    /** How a token hangs, with its subtype ("nsubj:pass"). */
    String relation(int token) {
        return tokens.get(token).relation();
    }

    /** Whether a token hangs by a relation, whatever its subtype. */
    boolean hangs(int token, String relation) {
        String own = relation(token);
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** Whether a token hangs by one of these relations, whatever their subtypes. */
    boolean hangs(int token, Set<String> relations) {
        String own = relation(token);
        int colon = own.indexOf(':');
        return relations.contains(colon < 0 ? own : own.substring(0, colon));
    }

    /** What hangs on a token, from left to right. */
    List<Integer> children(int token) {
        return children.get(token);
    }

    /** What hangs on a token by a relation, whatever its subtype, from left to right. */
    List<Integer> children(int token, String relation) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(token)) {
            if (hangs(child, relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first that hangs on a token by a relation, whatever its subtype; -1 if none does. */
    int child(int token, String relation) {
        for (int child : children.get(token)) {
            if (hangs(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    boolean has(int token, String relation) {
        return child(token, relation) >= 0;
    }

    /** The first token of all that hangs on a token, itself included. */
    int first(int token) {
        return first[token];
    }

    /** The token after the last of all that hangs on a token, itself included. */
    int end(int token) {
        return last[token] + 1;
    }

    /** Whether a token hangs on another, at whatever distance, or is it. */
    boolean isUnder(int token, int top) {
        int up = token;
        for (int steps = 0; up >= 0 && steps <= tokens.size(); steps++) {
            if (up == top) {
                return true;
            }
            up = head(up);
        }
        return false;
    }
}
