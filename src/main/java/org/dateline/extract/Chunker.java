package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Chunk.Kind;
import org.dateline.model.Token;

/**
 * Divides a sentence into chunks by its parts of speech and names, as Abney's chunks (1991): one pass, no recursion. Names are
 * never divided.
 */
final class Chunker {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> SUBORDINATE_PREPOSITIONS =
            Set.of("after", "before", "while", "since", "until", "because");

    private final SentenceView view;
    private final List<Chunk> chunks = new ArrayList<>();
    private int at;

    private Chunker(SentenceView view) {
        this.view = view;
    }

    static List<Chunk> chunks(SentenceView view) {
        Chunker chunker = new Chunker(view);
        while (chunker.at < view.size()) {
            chunker.next();
        }
        return chunker.chunks;
    }

    private void next() {
        int nounEnd = nounEnd(at);
        if (nounEnd > at) {
            add(Kind.NOUN, nounEnd);
            return;
        }
        int verbEnd = verbEnd(at);
        if (verbEnd > at) {
            add(Kind.VERB, verbEnd);
            return;
        }
        Kind kind = single(at);
        int end = at + 1;
        while (kind == Kind.PREPOSITION
                && end < view.size()
                && single(end) == Kind.PREPOSITION
                && nounEnd(end) == end) {
            end++;
        }
        add(kind, end);
    }

    private void add(Kind kind, int end) {
        chunks.add(new Chunk(kind, at, end));
        at = end;
    }

    private Kind single(int i) {
        Token token = view.token(i);
        String lower = token.text().toLowerCase(Locale.ROOT);
        return switch (token.tag()) {
            case "ADP" -> Kind.PREPOSITION;
            case "SCONJ" -> lower.equals("that") && previousIsNoun(i) ? Kind.RELATIVE : Kind.SUBORDINATOR;
            case "PRON", "DET" -> RELATIVES.contains(lower) ? Kind.RELATIVE : Kind.OTHER;
            case "CCONJ" -> Kind.CONJUNCTION;
            case "ADV", "PART" -> isPreposition(i, lower) ? Kind.PREPOSITION : Kind.ADVERB;
            default -> mark(token.text());
        };
    }

    /** "to" before a noun phrase, and adverbs that govern one ("alongside Norway"). */
    private boolean isPreposition(int i, String lower) {
        boolean may =
                lower.equals("to") || lower.equals("alongside") || lower.equals("outside") || lower.equals("inside");
        return may && i + 1 < view.size() && nounEnd(i + 1) > i + 1;
    }

    private boolean previousIsNoun(int i) {
        return i > 0 && view.hasTag(i - 1, "NOUN");
    }

    private static Kind mark(String word) {
        return switch (word) {
            case "," -> Kind.COMMA;
            case "“", "”", "\"", "«", "»", "„", "''", "``", "’’" -> Kind.QUOTE;
            default -> Kind.OTHER;
        };
    }

    /** The end of the noun phrase that begins here, or here if none does. */
    private int nounEnd(int begin) {
        if (isRelative(begin) || isThatOfSpeech(begin)) {
            return begin;
        }
        if (view.hasTag(begin, "PRON") && !isPossessive(begin)) {
            return begin + 1;
        }
        int head = -1;
        boolean open = false;
        for (int i = begin; i < view.size(); i++) {
            String tag = view.token(i).tag();
            if (i > begin && view.mention(i - 1) != null && view.isTime(i)) {
                break;
            }
            boolean afterPerson = head >= 0 && head == i - 1 && tag.equals("ADJ") && view.isPerson(i - 1);
            boolean closed = afterPerson || head >= 0 && !open && (tag.equals("ADV") || tag.equals("VERB"));
            if (closed && view.mention(i) == null) {
                break;
            }
            if (isNoun(i)) {
                head = i;
                open = false;
            } else if (view.mention(i) == null
                    && (tag.equals("VERB") && !(open && modifies(i)) || isVerbAfterName(i))) {
                break;
            } else if (isModifier(i, tag, begin) || isQuoteInside(i)) {
                open = true;
                if (head >= 0 && (tag.equals("DET") || tag.equals("PRON"))) {
                    break;
                }
            } else if (head >= 0 && head == i - 1 && isGenitive(i)) {
                open = true;
            } else {
                break;
            }
        }
        return head < 0 ? begin : closeQuote(begin, head + 1);
    }

    /**
     * A verb of the lexicon between a name and its own object that the tagger takes for a plural or a participle, as taggers
     * trained on other text often do ("Velde leads Norwind").
     */
    private boolean isVerbAfterName(int i) {
        boolean mayBe = i > 0 && (view.hasTag(i, "NOUN") || view.hasTag(i, "ADJ"));
        if (!mayBe || view.mention(i) != null || view.mention(i - 1) == null) {
            return false;
        }
        boolean object = i + 1 < view.size()
                && (view.mention(i + 1) != null
                        || "DET ADP PRON NUM NOUN".contains(view.token(i + 1).tag()));
        return object && Relations.shipped().isVerb(view.word(i));
    }

    private boolean isNoun(int i) {
        if (isVerbAfterName(i)) {
            return false;
        }
        if (view.inQuantity(i) && view.mention(i) == null) {
            return !view.inQuantity(i + 1) && !followedByNoun(i);
        }
        String tag = view.token(i).tag();
        return view.mention(i) != null
                || tag.equals("ADJ") && Roles.shipped().isHead(view.word(i))
                || tag.equals("NOUN")
                || tag.equals("PROPN")
                || tag.equals("NUM") && !followedByNoun(i)
                || i > 0 && view.word(i).equals("%") && view.hasTag(i - 1, "NUM");
    }

    private boolean followedByNoun(int i) {
        return view.hasTag(i + 1, "NOUN") || view.hasTag(i + 1, "PROPN") || view.hasTag(i + 1, "ADJ");
    }

    private boolean isModifier(int i, String tag, int begin) {
        if (view.inQuantity(i)) {
            return true;
        }
        return switch (tag) {
            case "ADJ", "NUM", "SYM" -> true;
            case "DET" -> i == begin;
            case "PRON" -> i == begin && isPossessive(i);
            case "ADV" -> i > begin && (view.hasTag(i + 1, "ADJ") || view.hasTag(i + 1, "NUM") || modifies(i + 1));
            case "VERB" -> i > begin;
            default ->
                view.word(i).equals("-")
                        && i > begin
                        && i + 1 < view.size()
                        && view.token(i).span().end()
                                == view.token(i + 1).span().begin();
        };
    }

    /** A participle before the noun it describes ("the newly announced brigades"). */
    private boolean modifies(int i) {
        if (!view.hasTag(i, "VERB")) {
            return false;
        }
        String lower = view.word(i).toLowerCase(Locale.ROOT);
        boolean participle = lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
        return participle && (view.hasTag(i + 1, "NOUN") || view.hasTag(i + 1, "ADJ") || view.hasTag(i + 1, "PROPN"));
    }

    private boolean isPossessive(int i) {
        return switch (view.word(i).toLowerCase(Locale.ROOT)) {
            case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
            default -> false;
        };
    }

    private boolean isRelative(int i) {
        String lower = view.word(i).toLowerCase(Locale.ROOT);
        return RELATIVES.contains(lower)
                && (!lower.equals("that") || view.hasTag(i + 1, "VERB") || view.hasTag(i + 1, "AUX"));
    }

    /** "that" directly behind a verb of saying begins what is said, whatever the tagger takes it for. */
    private boolean isThatOfSpeech(int i) {
        return i > 0
                && view.word(i).equalsIgnoreCase("that")
                && (view.hasTag(i - 1, "VERB") || view.hasTag(i - 1, "NOUN"))
                && SpeechVerbs.shipped().contains(view.token(i - 1).lemma());
    }

    private boolean isGenitive(int i) {
        String word = view.word(i);
        return word.equals("'s")
                || word.equals("’s")
                || (word.equals("'") || word.equals("’")) && view.word(i - 1).endsWith("s");
    }

    /** An opening quotation mark with the rest of the noun phrase behind it: 5,000 “construction workers”. */
    private boolean isQuoteInside(int i) {
        return mark(view.word(i)) == Kind.QUOTE
                && i > 0
                && i + 1 < view.size()
                && view.hasTag(i - 1, "NUM")
                && view.mention(i + 1) == null
                && !view.hasTag(i + 1, "PUNCT");
    }

    private int closeQuote(int begin, int end) {
        boolean opened = false;
        for (int i = begin; i < end; i++) {
            opened |= mark(view.word(i)) == Kind.QUOTE;
        }
        return opened && end < view.size() && mark(view.word(end)) == Kind.QUOTE ? end + 1 : end;
    }

    /** The end of the verb group that begins here, or here if none does. */
    private int verbEnd(int begin) {
        int end = begin;
        int i = begin;
        while (view.hasTag(i, "ADV") && !isPreposition(i, view.word(i).toLowerCase(Locale.ROOT))) {
            i++;
        }
        if (i > begin && !view.hasTag(i, "VERB") && !view.hasTag(i, "AUX")) {
            return begin;
        }
        if (view.hasTag(i, "PART") && view.word(i).equalsIgnoreCase("to")) {
            i++;
        }
        while (i < view.size() && view.mention(i) == null) {
            String tag = view.token(i).tag();
            boolean verb = tag.equals("VERB") || tag.equals("AUX") || isVerbAfterName(i);
            if (verb && end > begin && !chains(begin, i)) {
                break;
            }
            if (verb || end == i && VerbGroup.isNegation(view.word(i))) {
                end = i + 1;
            } else if (!tag.equals("ADV") && !tag.equals("PART") || end == begin && !tag.equals("PART")) {
                break;
            }
            i++;
        }
        return end;
    }

    /** A further verb belongs to the group behind an auxiliary, a "to", or their adverbs; a bare verb begins another. */
    private boolean chains(int begin, int i) {
        for (int before = i - 1; before >= begin; before--) {
            String tag = view.token(before).tag();
            if (tag.equals("AUX") || tag.equals("PART")) {
                return true;
            }
            if (tag.equals("VERB")) {
                return isHave(before) || view.token(before).lemma().equals("be");
            }
        }
        return false;
    }

    private boolean isHave(int i) {
        return view.token(i).lemma().equals("have");
    }

    static boolean isSubordinatePreposition(String word) {
        return SUBORDINATE_PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
