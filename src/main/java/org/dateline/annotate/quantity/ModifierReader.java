package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.piece.Table;
import org.dateline.model.Modifier;

/** Reads the words before and after a number that say how it is meant. */
final class ModifierReader {
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private enum Place {
        BEFORE,
        WEAK,
        AFTER,
        INTENSIFIER,
        GAP
    }

    private record Meaning(Modifier modifier, Place place) {}

    private final Phrases<Meaning> before = Phrases.ofAnyCase();
    private final Phrases<Meaning> after = Phrases.ofAnyCase();
    private final Phrases<Meaning> intensifiers = Phrases.ofAnyCase();
    private final Phrases<Meaning> gaps = Phrases.ofAnyCase();

    private final Cues cues;

    ModifierReader(Cues cues) {
        this.cues = cues;
        for (List<String> row : Table.rows(ModifierReader.class, "modifiers.tsv", 3)) {
            Meaning meaning = new Meaning(
                    Modifier.valueOf(row.get(1)), Place.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT)));
            phrases(meaning.place()).put(row.get(0), meaning);
        }
    }

    private Phrases<Meaning> phrases(Place place) {
        return switch (place) {
            case BEFORE, WEAK -> before;
            case AFTER -> after;
            case INTENSIFIER -> intensifiers;
            case GAP -> gaps;
        };
    }

    Draft apply(Pieces pieces, Draft draft) {
        Draft modified = applyBefore(pieces, draft);
        Phrases.Match<Meaning> behind = after.from(pieces, draft.to());
        boolean bounded = modified.marked()
                && modified.modifier() != Modifier.EXACT
                && !(modified.modifier() == Modifier.ABOUT && behind != null && isBound(behind.meaning()));
        if (behind == null || bounded) {
            return modified;
        }
        return modified.with(kept(draft, behind.meaning().modifier()), modified.from(), behind.to());
    }

    /** "about 500 or more" is 500 at least. */
    private static boolean isBound(Meaning meaning) {
        return meaning.modifier() == Modifier.AT_LEAST || meaning.modifier() == Modifier.AT_MOST;
    }

    private Draft applyBefore(Pieces pieces, Draft draft) {
        Phrases.Match<Meaning> found = before.before(pieces, draft.from());
        Phrases.Match<Meaning> gap = gaps.before(pieces, draft.from());
        if (found == null && gap != null) {
            found = before.before(pieces, gap.from());
        }
        if (found == null || isPreposition(pieces, found, draft) || isOfAnother(pieces, found)) {
            return draft;
        }
        Phrases.Match<Meaning> stronger = intensifiers.before(pieces, found.from());
        boolean comparing =
                found.meaning().modifier() != Modifier.EXACT && found.meaning().modifier() != Modifier.ABOUT;
        int from = stronger != null && comparing ? stronger.from() : found.from();
        return draft.with(kept(draft, found.meaning().modifier()), from, draft.to());
    }

    /** "a third less than five years ago", "three more than in 2020": the comparison belongs to the number before it. */
    private boolean isOfAnother(Pieces pieces, Phrases.Match<Meaning> found) {
        Piece before = pieces.at(found.from() - 1);
        boolean compares = cues.has("comparing", pieces.at(found.from()).lower())
                && pieces.at(found.to() - 1).is("than");
        boolean number =
                before.tag().equals("NUM") || before.isDigits() || before.is("%") || cues.has("share", before.lower());
        return compares && number;
    }

    /** A range stays a range and "dozens" vague, however they are introduced. */
    private static Modifier kept(Draft draft, Modifier found) {
        return draft.modifier() == Modifier.EXACT ? found : draft.modifier();
    }

    /** "a dispute over two islands": after a noun, before a small count, the word is a preposition. */
    private boolean isPreposition(Pieces pieces, Phrases.Match<Meaning> found, Draft draft) {
        boolean weak = found.meaning().place() == Place.WEAK
                && !pieces.at(found.from()).is("some");
        boolean small = draft.counts() && draft.number().value().compareTo(SMALL) <= 0;
        Piece before = pieces.at(found.from() - 1);
        boolean afterVerb = pieces.at(found.from()).is("over") && cues.has("particle verb", before.lower());
        boolean during = pieces.at(found.from()).is("over")
                && cues.has("one of", draft.unit())
                && (before.tag().equals("NOUN") || before.tag().equals("PROPN") || before.is(",") || before.is("%"))
                && !cues.has("span ends", pieces.at(draft.to()).lower());
        return during
                || weak
                        && (small && before.tag().equals("NOUN")
                                || afterVerb && (small || draft.number().isFraction()));
    }
}
