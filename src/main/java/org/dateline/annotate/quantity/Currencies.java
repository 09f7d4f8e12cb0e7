package org.dateline.annotate.quantity;

import java.util.List;
import java.util.Locale;
import org.dateline.annotate.piece.Phrases;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.piece.Table;
import org.jspecify.annotations.Nullable;

/** The signs, codes and words for currencies. */
final class Currencies {
    private static final int CODE_LENGTH = 3;

    private final Phrases<String> signs = Phrases.ofAnyCase();
    private final Phrases<String> codes = Phrases.ofOwnCase();
    private final Phrases<String> nouns = Phrases.ofAnyCase();

    Currencies() {
        for (List<String> row : Table.rows(Currencies.class, "currencies.tsv", 5)) {
            String code = row.get(0);
            if (code.length() == CODE_LENGTH && code.equals(code.toUpperCase(Locale.ROOT))) {
                codes.put(code, code);
                signs.put(code.toLowerCase(Locale.ROOT) + "$", code);
                signs.put(code.toLowerCase(Locale.ROOT) + " $", code);
            }
            Table.values(row.get(1)).forEach(sign -> signs.put(sign, code));
            for (String noun : Table.values(row.get(2))) {
                if (row.get(3).equals("yes")) {
                    nouns.put(noun, code);
                }
                Table.values(row.get(4)).forEach(adjective -> nouns.put(adjective + " " + noun, code));
            }
        }
    }

    /** The sign or code directly before a number. */
    Phrases.@Nullable Match<String> before(Pieces pieces, Reading number) {
        Phrases.Match<String> sign = signs.before(pieces, number.from());
        if (sign != null && isArticle(pieces, sign)) {
            sign = signs.from(pieces, sign.to() - 1);
        }
        if (sign == null) {
            sign = codes.before(pieces, number.from());
        }
        boolean lostPound = sign != null && pieces.at(sign.from()).is("#");
        return lostPound && !number.isScaled() ? null : sign;
    }

    /** "a $10 bill", not "A$10": a letter that is part of the sign is a capital directly before it. */
    private static boolean isArticle(Pieces pieces, Phrases.Match<String> sign) {
        Piece letter = pieces.at(sign.from());
        boolean one = sign.to() - sign.from() > 1 && letter.text().length() == 1 && letter.isWord();
        return one && !(letter.isCapitalised() && pieces.at(sign.from() + 1).joined());
    }

    /** The sign behind a number, as on the Continent ("10 €"), unless it belongs to a number that follows. */
    Phrases.@Nullable Match<String> behind(Pieces pieces, int at) {
        Phrases.Match<String> sign =
                CurrencySigns.isSign(pieces.at(at)) && !pieces.at(at).is("#") ? signs.from(pieces, at) : null;
        return sign == null || pieces.at(sign.to()).isDigits() && !isSignBehind(pieces, sign.to()) ? null : sign;
    }

    private static boolean isSignBehind(Pieces pieces, int number) {
        return CurrencySigns.isSign(pieces.at(number + 1));
    }

    /** The noun or code that begins with a piece. */
    Phrases.@Nullable Match<String> from(Pieces pieces, int at) {
        Phrases.Match<String> noun = nouns.from(pieces, at);
        if (noun != null) {
            return noun;
        }
        Phrases.Match<String> code = codes.from(pieces, at);
        return code != null ? code : behind(pieces, at);
    }

    /** The index after a code that repeats a currency already given by its sign: "$249 USD", "$99 (USD)". */
    int afterRepeatedCode(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        if (first.is("(")
                && codes.from(pieces, at + 1) != null
                && pieces.at(at + 2).is(")")) {
            return at + 3;
        }
        Phrases.Match<String> repeated = from(pieces, at);
        return repeated != null ? repeated.to() : at;
    }
}
