package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.syntax.Dependencies;
import org.dateline.annotate.syntax.DependencyParser;
import org.dateline.model.WordList;

/**
 * Parses what is said and who says so each for itself, where a sentence tells the latter behind a comma: "Two divers were hurt when a wall
 * fell, port officials said on Friday, hours after …", "The wall fell in May, according to a study published on Friday". A long clause
 * before them leads the parser astray more often than the same clause alone. A sentence that it read so is left as it was read.
 */
final class AttributedParts {
    private static final Set<String> FORMS = WordList.set(AttributedParts.class, "closing-forms.txt");
    private static final Set<String> DAYS = WordList.set(AttributedParts.class, "day-words.txt");
    private static final Set<String> WHEN = Set.of("last", "this", "earlier", "late", "yesterday", "today");
    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
    private static final Set<String> NO_SUBJECTS =
            Set.of("who", "which", "that", "whose", "where", "when", "what", "and", "but", "or", "while", "as");
    /** What begins another clause, and nothing that is said before. */
    private static final Set<String> CONTRASTS = Set.of("while", "but", "whereas");

    private static final int SHORTEST = 4;
    private static final int LONGEST_SUBJECT = 10;
    /** How many words may stand between a verb of saying and "that". */
    private static final int BEFORE_THAT = 9;

    private final DependencyParser parser;
    private final String[] words;
    private final String[] tags;

    private AttributedParts(DependencyParser parser, String[] words, String[] tags) {
        this.parser = parser;
        this.words = words;
        this.tags = tags;
    }

    static Dependencies parse(DependencyParser parser, String[] words, String[] tags) {
        Dependencies whole = parser.parse(words, tags);
        AttributedParts parts = new AttributedParts(parser, words, tags);
        int that = parts.thatBehindSaid();
        if (that > 0) {
            return parts.saidBefore(whole, that);
        }
        for (int mark = SHORTEST; mark + 2 < words.length; mark++) {
            boolean quoted = isInQuotes(words, mark);
            boolean divides = quoted ? parts.closes(mark) : words[mark].equals(",");
            if (!divides || !SentenceParts.isClause(tags, 0, mark)) {
                continue;
            }
            int verb = quoted && parts.isInverted(mark + 1) ? mark + 1 : parts.verbOfSaying(mark);
            verb = quoted && verb < 0 ? parts.verbBehindRelative(mark) : verb;
            if (verb > 0) {
                return parts.isRead(whole, mark, verb) ? whole : parts.saidBehind(whole, mark, verb);
            }
            if (words[mark + 1].equals("according") && words[mark + 2].equals("to")) {
                return parts.accordingTo(whole, mark);
            }
        }
        return whole;
    }

    /** "that" behind the first verb of a sentence, which is one of saying, with at most who listens, when and where between; else -1. */
    private int thatBehindSaid() {
        int verb = 0;
        while (verb < words.length && !isVerb(verb) && !isMark(verb)) {
            verb++;
        }
        if (verb == 0 || verb >= words.length || !FORMS.contains(words[verb]) || isLink(0) || isSaidBehind(verb)) {
            return -1;
        }
        for (int i = verb + 1;
                i < Math.min(words.length - SHORTEST, verb + BEFORE_THAT) && !isVerb(i) && !isMark(i);
                i++) {
            if (words[i].equals("that")) {
                return SentenceParts.isClause(tags, i + 1, words.length) && !isVerb(i + 1) ? i : -1;
            }
            boolean listener = words[verb].equals("told") || words[verb].startsWith("warn");
            if (i == verb + 1 && !listener && !isCircumstance(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether when or where something is said may begin with a word. */
    private boolean isCircumstance(int word) {
        return tags[word].equals("ADP")
                || tags[word].equals("ADV")
                || DAYS.contains(words[word].toLowerCase(Locale.ROOT))
                || WHEN.contains(words[word]);
    }

    /** Whether a comma and a verb of saying stand farther on: all that is before may be what is said. */
    private boolean isSaidBehind(int verb) {
        for (int i = verb + 1; i + 1 < words.length; i++) {
            if (words[i].equals(",") && (FORMS.contains(words[i + 1]) || verbOfSaying(i) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** "Velde told the council that taxes would rise and that wages, which …, would fall": the first verb is that of the sentence. */
    private Dependencies saidBefore(Dependencies whole, int that) {
        int said = 0;
        while (!isVerb(said)) {
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
            int to = nextThat(from + 1);
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

    /** The next "that" behind "and" before a clause; the number of words if there is none. */
    private int nextThat(int from) {
        for (int i = from + SHORTEST; i + SHORTEST < words.length; i++) {
            boolean joined = words[i].equals("that") && words[i - 1].equals("and");
            if (joined && SentenceParts.isClause(tags, i + 1, words.length)) {
                return i;
            }
        }
        return words.length;
    }

    /** Whether a mark closes a quotation that began with the sentence. */
    private boolean closes(int mark) {
        boolean opens = words[0].equals("“") || words[0].equals("\"");
        return opens && (words[mark].equals("”") || words[mark].equals("\""));
    }

    /** "…”, said the mayor": a verb of saying before who says it. */
    private boolean isInverted(int verb) {
        boolean form = FORMS.contains(words[verb]) && tags[verb].equals("VERB") && verb + 1 < words.length;
        return form && (isNominal(verb + 1) || tags[verb + 1].equals("DET") || tags[verb + 1].equals("ADJ"));
    }

    private static boolean isInQuotes(String[] words, int end) {
        boolean inside = false;
        for (int i = 0; i < end; i++) {
            inside = switch (words[i]) {
                case "“" -> true;
                case "”" -> false;
                case "\"" -> !inside;
                default -> inside;
            };
        }
        return inside;
    }

    /** The verb behind a comma and a subject that ends in it what somebody said; -1 if none does. */
    private int verbOfSaying(int comma) {
        boolean noun = false;
        int verb = comma + 1;
        while (verb < words.length && verb - comma <= LONGEST_SUBJECT && !isVerb(verb) && !isMark(verb)) {
            if (NO_SUBJECTS.contains(words[verb]) || verb == comma + 1 && isLink(verb)) {
                return -1;
            }
            noun |= tags[verb].equals("NOUN") || tags[verb].equals("PROPN") || tags[verb].equals("PRON");
            verb++;
        }
        boolean said = noun && verb < words.length && tags[verb].equals("VERB") && FORMS.contains(words[verb]);
        return said && end(verb) > 0 ? verb : -1;
    }

    /** The verb of saying behind a quotation, its subject and a relative clause of that; -1 if there is none. */
    private int verbBehindRelative(int mark) {
        int comma = mark + 1;
        while (comma < words.length && comma - mark <= LONGEST_SUBJECT && isNominal(comma)) {
            comma++;
        }
        boolean relative = comma > mark + 1
                && comma + 1 < words.length
                && words[comma].equals(",")
                && words[comma + 1].equals("who");
        for (int verb = comma + 3; relative && verb < words.length; verb++) {
            if (words[verb - 1].equals(",") && tags[verb].equals("VERB") && FORMS.contains(words[verb])) {
                return end(verb) > 0 ? verb : -1;
            }
        }
        return -1;
    }

    private boolean isLink(int word) {
        return tags[word].equals("ADP")
                || tags[word].equals("ADV")
                || tags[word].equals("SCONJ")
                || tags[word].equals("CCONJ");
    }

    /** Where what stands behind the verb of saying ends, at a mark; -1 if it is more than when and where. */
    private int end(int verb) {
        int next = verb + 1;
        if (words[verb].equals("told")) {
            while (next < words.length && (isNominal(next) || tags[next].equals("DET") || tags[next].equals("ADJ"))) {
                next++;
            }
        }
        boolean circumstance = next >= words.length || isMark(next) || isCircumstance(next);
        while (circumstance && next < words.length && !isMark(next)) {
            boolean clause = isVerb(next)
                    || tags[next].equals("SCONJ")
                    || words[next].equals("that")
                    || tags[next].equals("PRON") && !POSSESSIVES.contains(words[next]);
            circumstance = !clause;
            next++;
        }
        boolean ends = next >= words.length || words[next].equals(",") || words[next].equals(".");
        return circumstance && ends ? next : -1;
    }

    private boolean isNominal(int word) {
        return tags[word].equals("NOUN") || tags[word].equals("PROPN");
    }

    private boolean isVerb(int word) {
        return tags[word].equals("VERB") || tags[word].equals("AUX");
    }

    private boolean isMark(int word) {
        return tags[word].equals("PUNCT");
    }

    /** Whether all that is said hangs on the verb of saying, by one word, and nothing else does. */
    private boolean isRead(Dependencies tree, int comma, int verb) {
        int crossing = 0;
        for (int i = 0; i < words.length; i++) {
            int head = tree.heads().get(i);
            boolean crosses = head >= 0 && (i < comma) != (head < comma) && !isMark(i);
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
        int end = verb == comma + 1 ? nextMark(verb) : end(verb);
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

    private int nextMark(int from) {
        int mark = from;
        while (mark < words.length && !isMark(mark)) {
            mark++;
        }
        return mark;
    }

    private Dependencies accordingTo(Dependencies whole, int comma) {
        int to = words.length;
        while (to > comma && isMark(to - 1)) {
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
        if (isNominal(from + root)) {
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
        return participle && subject >= 0 && isNominal(from + subject) ? from + subject : -1;
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
