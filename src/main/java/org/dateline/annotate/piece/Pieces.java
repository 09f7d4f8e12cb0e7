package org.dateline.annotate.piece;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;

/** The pieces of a sentence in order. Immutable. */
public final class Pieces {
    private final Text source;
    private final List<Piece> pieces;

    private Pieces(Text source, List<Piece> pieces) {
        this.source = source;
        this.pieces = pieces;
    }

    public static Pieces of(Text source, Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean joined = i > 0
                    && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
            new PieceSplitter(tokens.get(i), i).split(joined, pieces);
        }
        return new Pieces(source, List.copyOf(pieces));
    }

    public int size() {
        return pieces.size();
    }

    /** The piece at an index, or {@link Piece#NONE} outside the sentence. */
    public Piece at(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : Piece.NONE;
    }

    /** Whether a joined dash stands at an index with a joined piece after it, as in "27-year". */
    public boolean isHyphen(int index) {
        return at(index).isDash() && at(index).joined() && at(index + 1).joined();
    }

    /** The span from one piece to the piece before another. */
    public Span span(int from, int to) {
        return at(from).span().cover(at(to - 1).span());
    }

    /** What stands between a piece and the one before it, empty if nothing does. */
    public String before(int index) {
        int from = at(index - 1).span().end();
        int to = at(index).span().begin();
        return from < to ? source.slice(new Span(from, to)) : "";
    }

    /** The words from one piece to the piece before another, as in the text. */
    public String words(int from, int to) {
        return source.slice(span(from, to));
    }
}
