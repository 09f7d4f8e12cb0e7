package org.dateline.annotate.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.time.DateMatch;
import org.dateline.annotate.time.DateReader;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a sentence: numbers with their modifier, unit and what they count. Dates, clock times, ordinals,
 * names with numbers in them, versions and scores are no figures. Takes time linear in the sentence. Stateless once made.
 */
public final class QuantityFinder {
    private static final double TITLE_SHARE = 0.75;
    private static final int SHORT_WORD = 3;
    private static final int SHORTEST_TITLE = 3;

    private final Cues cues = new Cues();
    private final DateReader dates = new DateReader();
    private final DraftReader drafts;
    private final NoFigure noFigure;

    public QuantityFinder() {
        drafts = new DraftReader(cues);
        noFigure = new NoFigure(cues);
    }

    /** The quantities of a sentence, in its order and without overlap. */
    public List<Quantity> find(Text text, Sentence sentence) {
        Pieces pieces = Pieces.of(text, sentence);
        CountedPhrase counted = new CountedPhrase(sentence);
        List<Quantity> found = new ArrayList<>();
        Span before = new Span(0, 0);
        for (Draft draft : Joined.join(pieces, SharedUnits.share(pieces, drafts(pieces)))) {
            Quantity quantity = quantity(pieces, draft, counted);
            if (!(draft.isBare() && before.contains(quantity.span())) && !isDesignator(pieces, quantity, draft)) {
                found.add(quantity);
                before = quantity.counted() == null ? before : quantity.counted();
            }
        }
        return found;
    }

    /** "police posts 542 and 543": digits after a noun that they count nothing after. */
    private boolean isDesignator(Pieces pieces, Quantity quantity, Draft draft) {
        Piece before = pieces.at(draft.from() - 1);
        boolean bare = draft.isBare()
                && quantity.counted() == null
                && pieces.at(draft.from()).isDigits();
        if (cues.has("measure before", before.lower())) {
            return false;
        }
        boolean second = before.is("and") && pieces.at(draft.from() - 2).isDigits();
        Piece noun = second ? pieces.at(draft.from() - 3) : before;
        return bare && noun.tag().equals("NOUN") && noun.lower().equals(noun.text()) && !isTitle(pieces);
    }

    private List<Draft> drafts(Pieces pieces) {
        boolean inTitle = isTitle(pieces);
        List<Draft> found = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < pieces.size(); ) {
            DateMatch date = dates.read(pieces, at);
            Draft draft = date == null ? drafts.read(pieces, at) : null;
            if (draft != null && draft.from() >= end && !noFigure.isNone(pieces, draft, inTitle)) {
                found.add(draft);
                end = draft.to();
            }
            at = next(at, date, draft);
        }
        return found;
    }

    private static int next(int at, @Nullable DateMatch date, @Nullable Draft draft) {
        int next = date != null ? date.to() : draft != null ? draft.to() : at + 1;
        return Math.max(at + 1, next);
    }

    private static boolean isTitle(Pieces pieces) {
        int words = 0;
        int capitals = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.at(at);
            if (piece.isWord() && piece.text().length() > SHORT_WORD) {
                words++;
                capitals += piece.isCapitalised() ? 1 : 0;
            }
        }
        return words >= SHORTEST_TITLE && capitals >= words * TITLE_SHARE;
    }

    private static Quantity quantity(Pieces pieces, Draft draft, CountedPhrase counted) {
        Measure measure = draft.measure();
        return new Quantity(
                pieces.span(draft.from(), draft.to()),
                pieces.words(draft.from(), draft.to()),
                draft.value(),
                draft.low(),
                draft.high(),
                draft.modifier(),
                draft.unit(),
                measure == null ? null : measure.per(),
                counted.of(pieces, draft));
    }
}
