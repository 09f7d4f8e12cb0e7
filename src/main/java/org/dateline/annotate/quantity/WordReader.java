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
        private final int begin;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        private @Nullable Word last;
        private @Nullable BigDecimal lastScale;
        private BigDecimal scale = BigDecimal.ONE;

        Run(Pieces pieces, int at) {
            this.pieces = pieces;
            this.at = at;
            this.begin = at;
        }

        @Nullable
        Reading read(int from) {
            if (from == at && words.multiplies(pieces.at(at)) && !isScaledHundred(at)) {
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
            Reading read = new Reading(from, at, Reading.plain(value), Reading.Kind.WORDS, scale);
            return pieces.at(at).is("point") ? withDecimals(read) : read;
        }

        /** "hundred thousand dollars". */
        private boolean isScaledHundred(int token) {
            return words.isRole(pieces.at(token), Role.HUNDRED) && words.isRole(pieces.at(token + 1), Role.SCALE);
        }

        /** "two point five million", "nine point nought four", "two hundred point seventy-one". */
        private Reading withDecimals(Reading read) {
            StringBuilder digits = new StringBuilder();
            int to = read.to() + 1;
            for (Word word = words.word(pieces.at(to));
                    word != null && word.isSmall();
                    word = words.word(pieces.at(to))) {
                int length = digits.length();
                boolean unit = length > 0
                        && word.role() == Role.UNIT
                        && words.isRole(pieces.at(to - (pieces.isHyphen(to - 1) ? 2 : 1)), Role.TEN);
                digits.replace(unit ? length - 1 : length, length, word.value().toPlainString());
                to++;
                to = pieces.isHyphen(to) && words.isRole(pieces.at(to + 1), Role.UNIT) ? to + 1 : to;
            }
            if (digits.isEmpty()) {
                return read;
            }
            Reading decimal = read.plus(new BigDecimal("0." + digits), to);
            Word word = words.word(pieces.at(to));
            return word != null && word.role() == Role.SCALE ? decimal.times(word.value(), to + 1) : decimal;
        }

        private int afterConnector() {
            Piece piece = pieces.at(at);
            boolean spaced = last != null
                    && last.role() == Role.TEN
                    && piece.isDash()
                    && words.isRole(pieces.at(at + 1), Role.UNIT);
            if (pieces.isHyphen(at) || spaced) {
                return at + 1;
            }
            if (piece.is(",") && isSmallerGroup(at + 1)) {
                return at + 1;
            }
            boolean hundred = last != null && last.role() == Role.HUNDRED;
            boolean scaled = last != null && last.role() == Role.SCALE && isSmall(at + 1);
            boolean and = (hundred || scaled) && piece.is("and");
            boolean range =
                    pieces.at(begin - 1).is("between") || pieces.at(begin - 1).is("from");
            boolean multiplied = words.multiplies(pieces.at(at + 2));
            if (and && words.isRole(pieces.at(at + 2), Role.FRACTION)) {
                return at;
            }
            return and
                            && !(multiplied && (range || hundred && words.isRole(pieces.at(at + 2), Role.HUNDRED)))
                            && !(scaled && range)
                    ? at + 1
                    : at;
        }

        /** What follows the comma of "two million, nine hundred and thirteen thousand": hundreds, or a lower magnitude. */
        private boolean isSmallerGroup(int token) {
            if (last == null || last.role() != Role.SCALE || !isSmall(token)) {
                return false;
            }
            boolean hundred = false;
            int end = token;
            while (isSmall(end) || words.isRole(pieces.at(end), Role.HUNDRED) || isInside(end)) {
                hundred |= words.isRole(pieces.at(end), Role.HUNDRED);
                end++;
            }
            Word lower = words.word(pieces.at(end));
            boolean scaled = lower != null && lower.role() == Role.SCALE;
            boolean smaller = scaled ? lower.value().compareTo(last.value()) < 0 : hundred;
            return smaller && !pieces.at(scaled ? end + 1 : end).is("of");
        }

        private boolean isInside(int token) {
            return pieces.isHyphen(token) || pieces.at(token).is("and") && isSmall(token + 1);
        }

        private boolean isSmall(int token) {
            Word word = words.word(pieces.at(token));
            return word != null && word.isSmall();
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
            if (last != null
                    && last.role() == Role.SCALE
                    && group == null
                    && word.value().compareTo(last.value()) > 0) {
                // "three lakh crore"
                total = total.multiply(word.value());
                scale = scale.multiply(word.value());
                lastScale = word.value();
                return true;
            }
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
