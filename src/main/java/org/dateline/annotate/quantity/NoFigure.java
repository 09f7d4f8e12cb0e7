package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Tells names, versions, years, clock times, scores and pronouns from figures. */
final class NoFigure {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int STREET_WINDOW = 3;
    private static final int MODEL_DIGITS = 3;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "this", "'s", "’s");

    private final Cues cues;
    private final OneAsPronoun one;

    NoFigure(Cues cues) {
        this.cues = cues;
        this.one = new OneAsPronoun(cues);
    }

    /** Whether a draft is no figure. Titles are sentences that capitalise most of their words. */
    boolean isNone(Pieces pieces, Draft draft, boolean inTitle) {
        return isTornFromAWord(pieces, draft)
                || isClockTime(pieces, draft)
                || isScore(pieces, draft)
                || isHalfOfNothing(pieces, draft)
                || draft.isBare() && isBareName(pieces, draft, inTitle)
                || one.isPronoun(pieces, draft);
    }

    private boolean isBareName(Pieces pieces, Draft draft, boolean inTitle) {
        return isName(pieces, draft, inTitle)
                || isYear(pieces, draft)
                || isListNumber(pieces, draft)
                || isAddress(pieces, draft);
    }

    /** Letters or digits are joined to it that are no unit: "1st", "1990s", "COVID-19", "3:1", "9/11". */
    private static boolean isTornFromAWord(Pieces pieces, Draft draft) {
        int from = draft.number().from();
        Piece first = pieces.at(draft.from());
        Piece before = pieces.at(draft.from() - 1);
        boolean left = first.joined() && (before.isWord() || before.isDigits() || ".,:/_@&=".contains(before.text()));
        boolean hyphen = first.joined() && before.isDash() && !before.is("—");
        Piece next = pieces.at(draft.to());
        boolean right = next.joined() && (next.isWord() && !next.is("'s") || next.isDigits());
        boolean mark = next.joined()
                && ".,:/".contains(next.text())
                && pieces.at(draft.to() + 1).joined()
                && (pieces.at(draft.to() + 1).isDigits()
                        || next.is("/")
                        || ",".equals(pieces.at(draft.to() + 1).text()));
        boolean number =
                pieces.at(from).isDigits() && next.joined() && next.lower().endsWith("s") && next.isWord();
        return left || hyphen || right || mark || number;
    }

    private boolean isClockTime(Pieces pieces, Draft draft) {
        Piece next = pieces.at(draft.to());
        return draft.measure() == null && cues.has("clock", next.lower())
                || draft.counts()
                        && next.is("hours")
                        && cues.has("clock", pieces.at(draft.to() + 1).lower());
    }

    /** "3-2", "52–48": digits with a dash between and nothing counted. */
    private static boolean isScore(Pieces pieces, Draft draft) {
        boolean digits = draft.number().kind() == Reading.Kind.DIGITS;
        boolean before =
                pieces.isHyphen(draft.to()) && pieces.at(draft.to() + 1).isDigits();
        boolean dashed = pieces.at(draft.number().to()).isDash() && draft.upper() != null && draft.counts();
        return digits
                && (before
                        || dashed
                                && !pieces.at(draft.to()).isPluralNoun()
                                && !draft.number().isScaled());
    }

    /** "half" means a part of something only before "of", an article, or after a modifier or "by". */
    private static boolean isHalfOfNothing(Pieces pieces, Draft draft) {
        Piece next = pieces.at(draft.to());
        Piece before = pieces.at(draft.from() - 1);
        boolean half =
                draft.number().isFraction() && pieces.at(draft.number().from()).is("half");
        boolean shown = next.is("of")
                || next.is("the")
                || next.tag().equals("DET")
                || next.tag().equals("PRON")
                || before.is("by");
        boolean score = pieces.at(draft.number().to() - 1).is("score")
                && (!pieces.at(draft.to()).is("of") || pieces.at(draft.to() + 1).isDigits());
        return score
                || half
                        && (draft.measure() == null && !draft.marked() && !shown
                                || before.is("first")
                                || before.is("second")
                                || before.is("other"));
    }

    private boolean isName(Pieces pieces, Draft draft, boolean inTitle) {
        Piece number = pieces.at(draft.from());
        Piece before = pieces.at(draft.from() - 1);
        boolean plural = pieces.at(draft.to()).isPluralNoun();
        if (cues.has("name before", before.lower()) && !(plural && before.tag().equals("NOUN"))
                || before.is("of")
                        && cues.has("name before", pieces.at(draft.from() - 2).lower() + " of")) {
            return true;
        }
        if (number.isWord()) {
            return number.isCapitalised() && !inTitle && isInside(pieces, draft.from());
        }
        boolean named = before.isCapitalised()
                && (before.tag().equals("PROPN") || pieces.at(draft.from() - 2).isCapitalised())
                && !before.joined();
        return named && !inTitle && (!plural || pieces.at(draft.to()).isCapitalised()) && !isTimeName(before)
                || isModel(pieces, draft);
    }

    /** "the 777", "Boeing's 747", "its 777 airliner": three digits or more after an article, and no plural. */
    private static boolean isModel(Pieces pieces, Draft draft) {
        Piece before = pieces.at(draft.from() - 1);
        Piece next = pieces.at(draft.to());
        boolean known = ARTICLES.contains(before.lower());
        boolean clause = next.tag().equals("VERB")
                || next.tag().equals("AUX")
                || next.tag().equals("ADJ")
                || next.is("of");
        return known && pieces.at(draft.from()).text().length() == MODEL_DIGITS && !next.isPluralNoun() && !clause;
    }

    private static boolean isTimeName(Piece piece) {
        return piece.lower().endsWith("day");
    }

    /** Whether a piece stands where no sentence, quotation or list begins. */
    private static boolean isInside(Pieces pieces, int at) {
        Piece before = pieces.at(at - 1);
        return before.isWord() || before.is(",");
    }

    private static boolean isYear(Pieces pieces, Draft draft) {
        BigDecimal value = draft.number().value();
        boolean four = pieces.at(draft.from()).text().length() == 4
                && pieces.at(draft.from()).isDigits();
        boolean likely = four && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
        boolean counts = pieces.at(draft.to()).isPluralNoun()
                && !pieces.at(draft.from() - 1).is("the");
        return likely && !counts;
    }

    private static boolean isListNumber(Pieces pieces, Draft draft) {
        Piece next = pieces.at(draft.to());
        boolean digits = draft.number().kind() == Reading.Kind.DIGITS;
        boolean first = draft.from() == 0 && (next.is(".") || next.is(")"));
        boolean bracketed = pieces.at(draft.from() - 1).is("(") && next.is(")");
        return digits && (first || bracketed);
    }

    private boolean isAddress(Pieces pieces, Draft draft) {
        for (int at = draft.to();
                at < draft.to() + STREET_WINDOW && pieces.at(at).isCapitalised();
                at++) {
            if (at > draft.to() && cues.has("name after", pieces.at(at).lower())) {
                return true;
            }
        }
        return false;
    }
}
