package org.dateline.annotate;

import java.util.Locale;
import java.util.Set;
import org.dateline.model.WordList;

/** Finds, in the words and tags of a sentence, where it tells who says what: before what is said, behind it, or behind a quotation. */
final class SayingWords {
    private static final Set<String> FORMS = WordList.set(SayingWords.class, "closing-forms.txt");
    private static final Set<String> DAYS = WordList.set(SayingWords.class, "day-words.txt");
    private static final Set<String> WHEN = Set.of("last", "this", "earlier", "late", "yesterday", "today");
    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
    private static final Set<String> NO_SUBJECTS =
            Set.of("who", "which", "that", "whose", "where", "when", "what", "and", "but", "or", "while", "as");

    static final int SHORTEST = 4;
    private static final int LONGEST_SUBJECT = 10;
    /** How many words may stand between a verb of saying and "that". */
    private static final int BEFORE_THAT = 9;

    private final String[] words;
    private final String[] tags;

    SayingWords(String[] words, String[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** "that" behind the first verb of a sentence, which is one of saying, with at most who listens, when and where between; else -1. */
    int thatBehindSaid() {
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

    /** The verb of saying behind a mark that parts it from what is said; -1 if there is none. */
    int verbBehind(int mark) {
        boolean quoted = isInQuotes(mark);
        boolean divides = quoted ? closes(mark) : words[mark].equals(",");
        if (!divides || !SentenceParts.isClause(tags, 0, mark)) {
            return -1;
        }
        int verb = quoted && isInverted(mark + 1) ? mark + 1 : verbOfSaying(mark);
        return quoted && verb < 0 ? verbBehindRelative(mark) : verb;
    }

    /** Whether "according to" stands behind a comma and a clause. */
    boolean isAccordingTo(int comma) {
        return words[comma].equals(",")
                && words[comma + 1].equals("according")
                && words[comma + 2].equals("to")
                && !isInQuotes(comma)
                && SentenceParts.isClause(tags, 0, comma);
    }

    /** Where what stands behind the verb of saying and belongs to it ends, at a mark. */
    int endBehind(int mark, int verb) {
        return verb == mark + 1 ? nextMark(verb) : end(verb);
    }

    /** The next "that" behind "and" before a clause; the number of words if there is none. */
    int nextThat(int from) {
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

    private boolean isInQuotes(int end) {
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
        while (verb < words.length
                && verb - comma <= LONGEST_SUBJECT
                && (!isVerb(verb) || isInTitle(verb))
                && !isMark(verb)) {
            if (NO_SUBJECTS.contains(words[verb]) || verb == comma + 1 && isLink(verb)) {
                return -1;
            }
            noun |= tags[verb].equals("NOUN") || tags[verb].equals("PROPN") || tags[verb].equals("PRON");
            verb++;
        }
        verb = noun ? behindName(verb) : verb;
        boolean said = noun && verb < words.length && tags[verb].equals("VERB") && FORMS.contains(words[verb]);
        return said && end(verb) > 0 ? verb : -1;
    }

    /** "managing" in "its managing director". */
    private boolean isInTitle(int word) {
        return words[word].endsWith("ing") && word + 1 < words.length && tags[word + 1].equals("NOUN");
    }

    /** "its director, Ana Velde, said": what stands behind a name between commas; the same place if none stands there. */
    private int behindName(int comma) {
        int close = comma + 1;
        while (close < words.length && isNominal(close)) {
            close++;
        }
        boolean name = comma < words.length
                && words[comma].equals(",")
                && close > comma + 1
                && close + 1 < words.length
                && words[close].equals(",");
        return name ? close + 1 : comma;
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

    boolean isNominal(int word) {
        return tags[word].equals("NOUN") || tags[word].equals("PROPN");
    }

    boolean isVerb(int word) {
        return tags[word].equals("VERB") || tags[word].equals("AUX");
    }

    boolean isMark(int word) {
        return tags[word].equals("PUNCT");
    }

    private int nextMark(int from) {
        int mark = from;
        while (mark < words.length && !isMark(mark)) {
            mark++;
        }
        return mark;
    }
}
