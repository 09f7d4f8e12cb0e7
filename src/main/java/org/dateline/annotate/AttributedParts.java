package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;

/**
 * Parses what is said and who says so each for itself, where a sentence tells the latter behind a comma: "Two divers were hurt when a wall
 * fell, port officials said on Friday, hours after …", "The wall fell in May, according to a study published on Friday". A long clause
 * before them leads the parser astray more often than the same clause alone. A sentence that it read so is left as it was read.
 */
final class AttributedParts {
    /** What begins another clause, and nothing that is said before. */
    private static final Set<String> CONTRASTS = Set.of("while", "but", "whereas");

    private final DependencyParser parser;
    private final String[] words;
    private final String[] tags;
    private final SayingWords saying;

    private AttributedParts(DependencyParser parser, String[] words, String[] tags) {
        this.parser = parser;
        this.words = words;
        this.tags = tags;
        this.saying = new SayingWords(words, tags);
    }

    static Dependencies parse(DependencyParser parser, String[] words, String[] tags) {
        Dependencies whole = parser.parse(words, tags);
        AttributedParts parts = new AttributedParts(parser, words, tags);
        int that = parts.saying.thatBehindSaid();
        if (that > 0) {
            return parts.saidBefore(whole, that);
        }
        for (int mark = SayingWords.SHORTEST; mark + 2 < words.length; mark++) {
            int verb = parts.saying.verbBehind(mark);
            if (verb > 0) {
                return parts.isRead(whole, mark, verb) ? whole : parts.saidBehind(whole, mark, verb);
            }
            if (parts.saying.isAccordingTo(mark)) {
                return parts.accordingTo(whole, mark);
            }
        }
        return whole;
    }

    /** "Velde told the council that taxes would rise and that wages, which …, would fall": the first verb is that of the sentence. */
    private Dependencies saidBefore(Dependencies whole, int that) {
        int said = 0;
        while (!saying.isVerb(said)) {
            said++;
        }
        if (whole.heads().get(said) < 0) {
            return whole;
        }
        Dependencies front = parsed(0, that);
        if (front.heads().get(said) >= 0) {
            return whole;
        }
        Joined joined = new Joined(words.length).with(front, 0);
        int first = -1;
        for (int from = that; from < words.length; ) {
            int to = saying.nextThat(from + 1);
            int end = to < words.length ? to - 1 : to;
            Dependencies content = parsed(from + 1, end);
            if (!isClause(content, from + 1)) {
                return whole;
            }
            int root = from + 1 + content.heads().indexOf(-1);
            joined.with(content, from + 1);
            joined.hang(root, first < 0 ? said : first, first < 0 ? "ccomp" : "conj");
            joined.hang(from, root, "mark");
            if (first >= 0) {
                joined.hang(from - 1, root, "cc");
            }
            tags[from] = "SCONJ";
            first = first < 0 ? root : first;
            from = to;
        }
        return joined.tree();
    }

    /** Whether all that is said hangs on the verb of saying, by one word, and nothing else does. */
    private boolean isRead(Dependencies tree, int comma, int verb) {
        int crossing = 0;
        for (int i = 0; i < words.length; i++) {
            int head = tree.heads().get(i);
            boolean crosses = head >= 0 && (i < comma) != (head < comma) && !saying.isMark(i);
            crossing += crosses ? 1 : 0;
            boolean other = head == verb && i > verb && tree.relations().get(i).equals("ccomp");
            boolean content = crosses && i < comma && head == verb;
            if (other || crosses && !content) {
                return false;
            }
        }
        return crossing == 1;
    }

    private Dependencies saidBehind(Dependencies whole, int comma, int verb) {
        Dependencies content = parsed(0, comma);
        int end = saying.endBehind(comma, verb);
        boolean contrast = end + 2 < words.length
                && CONTRASTS.contains(words[end + 1])
                && SentenceParts.isClause(tags, end + 2, words.length);
        int next = contrast ? end + 1 : words.length;
        Dependencies rest = parsed(comma + 1, next);
        if (!isClause(content, 0) || rest.heads().get(verb - comma - 1) >= 0) {
            return whole;
        }
        Joined joined = new Joined(words.length).with(content, 0).with(rest, comma + 1);
        int root = content.heads().indexOf(-1);
        joined.hang(root, verb, "ccomp");
        joined.hang(comma, root, "punct");
        if (contrast) {
            Dependencies other = parsed(next + 1, words.length);
            int top = next + 1 + other.heads().indexOf(-1);
            joined.with(other, next + 1);
            // "…, she said, but has had no answer" goes on with what she said.
            int above = isClause(other, next + 1) ? verb : root;
            joined.hang(top, above, words[next].equals("but") ? "conj" : "advcl");
            joined.hang(next, top, words[next].equals("but") ? "cc" : "mark");
        }
        for (int i = end + 1; i < next; i++) {
            if (joined.heads.get(i) == verb && joined.relations.get(i).equals("ccomp")) {
                joined.hang(i, root, "advcl");
            }
        }
        return joined.tree();
    }

    private Dependencies accordingTo(Dependencies whole, int comma) {
        int to = words.length;
        while (to > comma && saying.isMark(to - 1)) {
            to--;
        }
        int from = comma + 3;
        if (from >= to) {
            return whole;
        }
        Dependencies content = parsed(0, comma);
        Dependencies source = parsed(from, to);
        int noun = sourceNoun(source, from);
        if (!isClause(content, 0) || noun < 0 || isOf(whole, content.heads().indexOf(-1), noun)) {
            return whole;
        }
        Joined joined = new Joined(words.length).with(content, 0).with(source, from);
        int root = content.heads().indexOf(-1);
        int top = from + source.heads().indexOf(-1);
        if (top != noun) {
            joined.hang(top, noun, "acl");
        }
        joined.hang(noun, root, "obl");
        joined.hang(comma, noun, "punct");
        joined.hang(comma + 1, noun, "case");
        joined.hang(comma + 2, comma + 1, "fixed");
        for (int i = to; i < words.length; i++) {
            joined.hang(i, root, "punct");
        }
        return joined.tree();
    }

    /** The head of who or what it is according to; -1 if a clause stands there. */
    private int sourceNoun(Dependencies source, int from) {
        int root = source.heads().indexOf(-1);
        if (saying.isNominal(from + root)) {
            return from + root;
        }
        boolean participle = tags[from + root].equals("VERB") && words[from + root].endsWith("ed");
        int subject = -1;
        for (int i = 0; i < source.heads().size(); i++) {
            if (source.heads().get(i) == root) {
                subject = i < root && source.relations().get(i).startsWith("nsubj") ? i : subject;
                participle &= !source.relations().get(i).startsWith("aux");
            }
        }
        return participle && subject >= 0 && saying.isNominal(from + subject) ? from + subject : -1;
    }

    private static boolean isOf(Dependencies tree, int root, int noun) {
        return tree.heads().get(noun) == root && tree.heads().get(root) < 0;
    }

    private Dependencies parsed(int from, int to) {
        return parser.parse(Arrays.copyOfRange(words, from, to), Arrays.copyOfRange(tags, from, to));
    }

    /** Whether a parse is one clause with a subject. */
    private boolean isClause(Dependencies tree, int from) {
        int root = tree.heads().indexOf(-1);
        boolean subject = false;
        boolean copula = false;
        for (int i = 0; i < tree.heads().size(); i++) {
            if (tree.heads().get(i) == root) {
                subject |= tree.relations().get(i).contains("subj")
                        || tree.relations().get(i).equals("expl");
                copula |= tree.relations().get(i).equals("cop");
            }
        }
        return subject && (tags[from + root].equals("VERB") || copula);
    }

    /** Trees of parts of a sentence, put together. */
    private static final class Joined {
        private final List<Integer> heads;
        private final List<String> relations;

        Joined(int words) {
            heads = new ArrayList<>(Collections.nCopies(words, -1));
            relations = new ArrayList<>(Collections.nCopies(words, "root"));
        }

        Joined with(Dependencies part, int from) {
            for (int i = 0; i < part.heads().size(); i++) {
                int head = part.heads().get(i);
                hang(from + i, head < 0 ? head : from + head, part.relations().get(i));
            }
            return this;
        }

        void hang(int word, int head, String relation) {
            heads.set(word, head);
            relations.set(word, relation);
        }

        Dependencies tree() {
            return new Dependencies(heads, relations);
        }
    }
}
