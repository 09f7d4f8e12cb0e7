package org.dateline.annotate.quantity;

import org.dateline.annotate.piece.Piece;

/** The marks that stand before an amount of money, by their Unicode category. */
final class CurrencySigns {
    private CurrencySigns() {}

    /** Whether a piece is or ends with a currency sign; "#" stands for a pound sign that was lost on the way. */
    static boolean isSign(Piece piece) {
        if (piece.text().isEmpty()) {
            return false;
        }
        int last = piece.text().codePointBefore(piece.text().length());
        return Character.getType(last) == Character.CURRENCY_SYMBOL || piece.is("#");
    }
}
