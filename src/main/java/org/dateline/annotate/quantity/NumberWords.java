package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Table;
import org.jspecify.annotations.Nullable;

/** What number words are worth. */
final class NumberWords {
    enum Role {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        COLLECTIVE,
        SCALE,
        SUFFIX,
        FRACTION,
        PART
    }

    record Word(BigDecimal value, Role role) {
        boolean isSmall() {
            return role == Role.UNIT || role == Role.TEEN || role == Role.TEN;
        }

        boolean multiplies() {
            return role == Role.HUNDRED || role == Role.SCALE || role == Role.COLLECTIVE;
        }
    }

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, BigDecimal> vague = new HashMap<>();

    NumberWords() {
        for (List<String> row : Table.rows(NumberWords.class, "numbers.tsv", 3)) {
            Role role = Role.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT));
            words.put(row.get(0), new Word(value(row.get(1)), role));
        }
        Table.rows(NumberWords.class, "vague.tsv", 2).forEach(row -> vague.put(row.get(0), new BigDecimal(row.get(1))));
    }

    /** A number, or one divided by another ("2/3"). */
    private static BigDecimal value(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? new BigDecimal(cell)
                : new BigDecimal(cell.substring(0, slash))
                        .divide(new BigDecimal(cell.substring(slash + 1)), Reading.PART_DIGITS, RoundingMode.HALF_UP);
    }

    @Nullable
    Word word(Piece piece) {
        return words.get(piece.lower());
    }

    /** The least that a vague number word can mean, or null if the piece is none. */
    @Nullable
    BigDecimal leastOf(Piece piece) {
        return vague.get(piece.lower());
    }

    boolean isRole(Piece piece, Role role) {
        Word word = word(piece);
        return word != null && word.role() == role;
    }

    boolean multiplies(Piece piece) {
        Word word = word(piece);
        return word != null && word.multiplies();
    }

    /** What a number word is worth; zero for another word. */
    BigDecimal valueOf(Piece piece) {
        Word word = word(piece);
        return word == null ? BigDecimal.ZERO : word.value();
    }
}
