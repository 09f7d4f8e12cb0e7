package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.quantity.NumberWords.Role;
import org.dateline.annotate.quantity.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: "twenty-one", "two hundred and five thousand", "three dozen", "a million". */
final class WordReader {
    private final NumberWords words;

    WordReader(NumberWords words) {
        this.words = words;
    }

    @Nullable
    Reading read(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        boolean article = first.is("a") || first.is("an");
        if (article && !words.multiplies(pieces.at(at + 1))) {
            return null;
        }
        return new Run(pieces, article ? at + 1 : at).read(at);
    }

    /** One number, read from left to right. */
    private final class Run {
        private final Pieces pieces;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        private @Nullable Word last;
        private @Nullable BigDecimal lastScale;
        private BigDecimal scale = BigDecimal.ONE;

        Run(Pieces pieces, int at) {
            this.pieces = pieces;
            this.at = at;
        }

        @Nullable
        Reading read(int from) {
            if (from == at && words.multiplies(pieces.at(at))) {
                return null;
            }
            int next = at;
            while (accept(words.word(pieces.at(next)))) {
                at = next + 1;
                next = afterConnector();
            }
            if (last == null) {
                return null;
            }
            BigDecimal value = group == null ? total : total.add(group);
            return new Reading(from, at, Reading.plain(value), Reading.Kind.WORDS, scale);
        }

        private int afterConnector() {
            if (pieces.isHyphen(at)) {
                return at + 1;
            }
            boolean and =
                    last != null && last.role() == Role.HUNDRED && pieces.at(at).is("and");
            return and && !words.multiplies(pieces.at(at + 2)) ? at + 1 : at;
        }

        private boolean accept(@Nullable Word word) {
            if (word == null || !(word.isSmall() ? addSmall(word) : word.multiplies() && multiply(word))) {
                return false;
            }
            last = word;
            return true;
        }

        private boolean addSmall(Word word) {
            if (group == null) {
                group = word.value();
                return true;
            }
            boolean afterTen = last != null && last.role() == Role.TEN && word.role() == Role.UNIT;
            boolean afterHundred = last != null && last.role() == Role.HUNDRED;
            if (!afterTen && !afterHundred) {
                return false;
            }
            group = group.add(word.value());
            return true;
        }

        private boolean multiply(Word word) {
            BigDecimal factor = group == null ? BigDecimal.ONE : group;
            if (last != null && group == null
                    || lastScale != null && word.value().compareTo(lastScale) >= 0) {
                return false;
            }
            scale = word.value();
            if (word.role() != Role.SCALE) {
                group = factor.multiply(word.value());
                return factor.compareTo(word.value()) < 0 || word.role() == Role.COLLECTIVE;
            }
            total = total.add(factor.multiply(word.value()));
            group = null;
            lastScale = word.value();
            return true;
        }
    }
}
