package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Tells names, versions, years, clock times, scores and pronouns from figures. */
final class NoFigure {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal LARGEST_SCORE = BigDecimal.valueOf(999);
    private static final int STREET_WINDOW = 3;
    private static final int MODEL_DIGITS = 3;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "this", "'s", "’s");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> PLURAL_VERBS = Set.of("were", "are", "have", "who", "and");

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
                || isOrdinal(pieces, draft)
                || isMarkedYear(pieces, draft)
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
        boolean numbered = draft.isBare() && first.joined() && "#+'’".contains(before.text());
        boolean version =
                draft.isBare() && before.isDash() && pieces.at(draft.from() - 2).isDigits();
        boolean hyphen = version || first.joined() && before.isDash() && !before.is("—");
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
        return left || numbered || hyphen || right || mark || number;
    }

    private boolean isOrdinal(Pieces pieces, Draft draft) {
        return draft.measure() == null
                && cues.has("ordinal", pieces.at(draft.to()).lower());
    }

    /** "until at least 2014". */
    private boolean isMarkedYear(Pieces pieces, Draft draft) {
        boolean four = pieces.at(draft.number().from()).text().length() == YEAR_DIGITS
                && draft.number().kind() == Reading.Kind.DIGITS;
        return four
                && draft.marked()
                && draft.counts()
                && !draft.number().isScaled()
                && cues.has("year before", pieces.at(draft.from() - 1).lower())
                && !pieces.at(draft.to()).isPluralNoun();
    }

    private boolean isClockTime(Pieces pieces, Draft draft) {
        Piece next = pieces.at(draft.to());
        boolean ofDay = draft.counts()
                && pieces.at(draft.from() - 1).is("at")
                && next.is("in")
                && pieces.at(draft.to() + 1).is("the")
                && cues.has("part of day", pieces.at(draft.to() + 2).lower());
        return ofDay
                || draft.measure() == null && cues.has("clock", next.lower())
                || draft.counts()
                        && next.is("hours")
                        && cues.has("clock", pieces.at(draft.to() + 1).lower());
    }

    /** "3-2", "52–48": digits with a dash between and nothing counted. */
    private static boolean isScore(Pieces pieces, Draft draft) {
        boolean digits = draft.number().kind() == Reading.Kind.DIGITS;
        boolean before = pieces.isHyphen(draft.to())
                && (pieces.at(draft.to() + 1).isDigits()
                        || pieces.at(draft.to() + 1).is("to"));
        boolean dashed = pieces.at(draft.number().to()).isDash()
                && draft.upper() != null
                && draft.counts()
                && !(draft.number().value().compareTo(LARGEST_SCORE) > 0 && !isSpanOfYears(draft));
        return digits
                && (before
                        || dashed
                                && !pieces.at(draft.to()).isPluralNoun()
                                && !draft.number().isScaled());
    }

    private static boolean isSpanOfYears(Draft draft) {
        return draft.number().value().compareTo(FIRST_YEAR) >= 0
                && draft.number().value().compareTo(LAST_YEAR) <= 0;
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
        boolean pause = pieces.at(draft.number().from()).is("half")
                && draft.measure() != null
                && draft.measure().unit().equals("times");
        return score
                || pause
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
        if (cues.has("name before", before.lower()) && !(plural && before.text().equals(before.lower()))
                || before.is("of")
                        && cues.has("name before", pieces.at(draft.from() - 2).lower() + " of")) {
            return true;
        }
        if (number.text().contains(",")) {
            return false;
        }
        if (number.isWord()) {
            return number.isCapitalised() && !inTitle && isInside(pieces, draft.from());
        }
        boolean named = before.isCapitalised()
                && (before.tag().equals("PROPN")
                        || isAcronym(before)
                        || pieces.at(draft.from() - 2).isCapitalised())
                && !before.joined();
        return named && !inTitle && (!plural || pieces.at(draft.to()).isCapitalised()) && !isTimeName(before)
                || isModel(pieces, draft);
    }

    /** "the 777", "Boeing's 747", "its 777 airliner": three digits that no plural follows, with an article or a noun. */
    private boolean isModel(Pieces pieces, Draft draft) {
        Piece number = pieces.at(draft.from());
        Piece before = pieces.at(draft.from() - 1);
        Piece next = pieces.at(draft.to());
        boolean three = number.isDigits() && number.text().length() == MODEL_DIGITS;
        boolean plural = next.isPluralNoun() || cues.has("plural in sense", next.lower());
        boolean singular = (next.tag().equals("NOUN") || next.tag().equals("PROPN"))
                && !next.lower().endsWith("s");
        boolean followed = singular && !pieces.at(draft.to() + 1).tag().equals("NOUN");
        boolean introduced = ARTICLES.contains(before.lower())
                || before.tag().equals("ADJ")
                        && ARTICLES.contains(pieces.at(draft.from() - 2).lower());
        boolean clause = PLURAL_VERBS.contains(next.lower())
                || next.is("of")
                || next.tag().equals("ADJ");
        return three && !plural && (followed || introduced && !clause && !singular);
    }

    private static boolean isAcronym(Piece piece) {
        return piece.text().length() > 1 && piece.text().chars().allMatch(Character::isUpperCase);
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
                && !pieces.at(draft.from() - 1).is("the")
                && !isShareOf(pieces, draft.from());
        boolean early = pieces.at(draft.from() - 1).is("in")
                && pieces.at(draft.from()).isDigits()
                && isBetween(pieces.at(draft.from()).text().length(), MODEL_DIGITS, YEAR_DIGITS)
                && !pieces.at(draft.to()).is("“")
                && !NOMINAL.contains(pieces.at(draft.to()).tag());
        return early || likely && !counts;
    }

    /** "10 percent of 2000 levels". */
    private static boolean isShareOf(Pieces pieces, int at) {
        Piece share = pieces.at(at - 2);
        return pieces.at(at - 1).is("of") && (share.is("%") || share.is("percent") || share.is("cent"));
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

    private static boolean isBetween(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
