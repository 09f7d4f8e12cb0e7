package org.dateline.annotate.quantity;

import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;

/** Tells the magnitude in "$3m", "70m passengers" and "£8.4 bn" from the unit in "100m". */
final class Suffixes {
    private Suffixes() {}

    static boolean allows(Pieces pieces, int at) {
        Piece suffix = pieces.at(at);
        boolean money =
                CurrencySigns.isSign(pieces.at(at - 2)) || pieces.at(at + 1).isPluralNoun();
        if (suffix.lower().length() > 1) {
            return suffix.joined() || money || !suffix.is("mil");
        }
        boolean capital =
                suffix.joined() && suffix.isCapitalised() && !pieces.at(at + 1).joined();
        return switch (suffix.lower()) {
            case "k" -> suffix.joined();
            case "t" -> suffix.joined() && CurrencySigns.isSign(pieces.at(at - 2));
            case "m" -> capital || money && (suffix.joined() || CurrencySigns.isSign(pieces.at(at - 2)));
            default ->
                suffix.joined()
                        && (capital
                                || CurrencySigns.isSign(pieces.at(at - 2))
                                || pieces.at(at - 1).text().contains("."));
        };
    }
}
