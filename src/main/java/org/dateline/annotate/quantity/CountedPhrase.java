package org.dateline.annotate.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number counts: what follows it, without its article. */
final class CountedPhrase {
    private static final int LONGEST = 10;
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> ARTICLES =
            Set.of("the", "its", "his", "her", "their", "our", "my", "those", "these", "all");
    private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "``");
    private static final Set<String> CLOSING = Set.of("”", "\"", "’", "''");
    private static final Set<String> MORE = Set.of("more", "additional", "further");

    private final List<Token> tokens;

    CountedPhrase(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    @Nullable
    Span of(Pieces pieces, Draft draft) {
        Piece last = pieces.at(draft.to() - 1);
        int at = last.token() + 1;
        Measure measure = draft.measure();
        boolean measured = measure != null && !measure.compound();
        boolean of = isAt(at, "of");
        if (measured && !of || at >= tokens.size()) {
            return null;
        }
        int start = skip(of ? at + 1 : at, of);
        if (isAt(at + 1, "than")) {
            return null;
        }
        int end = endOfPhrase(start);
        if (end <= start) {
            return null;
        }
        int coordinated = endOfCoordination(end, draft.from() == 0);
        return tokens.get(start).span().cover(tokens.get(coordinated - 1).span());
    }

    private int skip(int from, boolean of) {
        int at = of && at(from, ARTICLES) ? from + 1 : from;
        while (of && at < tokens.size() && tokens.get(at).tag().equals("NUM")) {
            at++;
        }
        at = at(at, MORE) ? at + 1 : at;
        return at(at, OPENING) ? at + 1 : at;
    }

    /** The index after the last noun of the phrase that begins at an index; the same index if it has none. */
    private int endOfPhrase(int start) {
        int end = start;
        for (int at = start; at < Math.min(tokens.size(), start + LONGEST); at++) {
            Token token = tokens.get(at);
            if (!continues(at, start)) {
                break;
            }
            end = isNoun(token) ? at + 1 : end;
        }
        return end;
    }

    private boolean continues(int at, int start) {
        Token token = tokens.get(at);
        boolean afterNoun = at > start && tokens.get(at - 1).tag().equals("NOUN");
        if (DAYS.contains(token.text()) || afterNoun && token.tag().equals("ADJ")) {
            return false;
        }
        if (at > start && isPlural(tokens.get(at - 1))) {
            return token.tag().equals("NOUN");
        }
        if (NOMINAL.contains(token.tag())) {
            return true;
        }
        boolean innerQuote = at > start && at(at, CLOSING) && isNominalAt(at + 1);
        boolean possessive =
                at > start && (token.text().equals("'s") || token.text().equals("’s"));
        boolean participle = token.tag().equals("VERB") && isParticiple(token.text()) && isNominalAt(at + 1);
        boolean adverb = token.text().endsWith("ly") && isNominalAt(at + 1);
        return possessive && isNominalAt(at + 1) || participle || adverb || innerQuote;
    }

    /** Takes in "and combat engineers" after a bare plural, unless a clause begins there. */
    private int endOfCoordination(int end, boolean subject) {
        boolean bare = isPlural(tokens.get(end - 1)) && isAt(end, "and") && isNominalAt(end + 1);
        int second = bare ? endOfPhrase(end + 1) : end;
        if (second <= end + 1 || !isPlural(tokens.get(second - 1))) {
            return end;
        }
        boolean clause = second < tokens.size()
                && (tokens.get(second).tag().equals("VERB")
                        || tokens.get(second).tag().equals("AUX"));
        return clause && !subject ? end : second;
    }

    private boolean isNominalAt(int at) {
        return at < tokens.size()
                && NOMINAL.contains(tokens.get(at).tag())
                && !tokens.get(at).tag().equals("NUM");
    }

    private static boolean isNoun(Token token) {
        return token.tag().equals("NOUN") || token.tag().equals("PROPN");
    }

    private static boolean isPlural(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean ending = word.endsWith("s") || word.endsWith("en");
        boolean inflected = ending && !word.equals(token.lemma());
        return token.tag().equals("NOUN") && (inflected || word.equals("people"));
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
    }

    private boolean isAt(int at, String word) {
        return at < tokens.size() && tokens.get(at).text().equalsIgnoreCase(word);
    }

    private boolean at(int at, Set<String> words) {
        return at < tokens.size() && words.contains(tokens.get(at).text());
    }
}
