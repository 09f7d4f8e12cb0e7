package org.dateline.annotate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Pieces;
import org.dateline.model.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one quantity of two that belong together: two bounds ("more than 100 but fewer than 200"), an amount with its small
 * change ("three dollars and 50 cents") and feet with inches ("5 feet 2 inches").
 */
final class Joined {
    private static final Set<Modifier> LOWER = Set.of(Modifier.AT_LEAST, Modifier.MORE_THAN);
    private static final Set<Modifier> UPPER = Set.of(Modifier.AT_MOST, Modifier.LESS_THAN);
    private static final Set<String> CHANGE = Set.of("cent", "penny");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final int CODE_LENGTH = 3;

    private Joined() {}

    static List<Draft> join(Pieces pieces, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Draft one = before == null ? null : one(pieces, before, draft);
            if (one != null) {
                joined.set(joined.size() - 1, one);
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private static @Nullable Draft one(Pieces pieces, Draft first, Draft second) {
        int gap = second.from() - first.to();
        Piece between = pieces.at(first.to());
        boolean next = gap == 0 || gap == 1 && (between.is("and") || between.is(","));
        boolean contrast = gap == 1 && between.is("but") || gap == 2 && between.is(",");
        if (next || contrast) {
            Draft range = range(first, second);
            return range != null || contrast ? range : amount(first, second);
        }
        return null;
    }

    private static @Nullable Draft range(Draft first, Draft second) {
        boolean rising = LOWER.contains(first.modifier()) && UPPER.contains(second.modifier());
        boolean falling = UPPER.contains(first.modifier()) && LOWER.contains(second.modifier());
        Draft low = rising ? first : second;
        Draft high = rising ? second : first;
        boolean ordered = low.number().value().compareTo(high.number().value()) < 0;
        boolean alike = first.counts() || first.unit().equals(second.unit());
        return (rising || falling) && ordered && alike
                ? new Draft(
                        first.from(),
                        second.to(),
                        low.number(),
                        high.number().value(),
                        second.measure(),
                        Modifier.RANGE,
                        true)
                : null;
    }

    /** An amount and the small part of it, told after it without a modifier of its own. */
    private static @Nullable Draft amount(Draft first, Draft second) {
        if (second.marked() || second.upper() != null || first.upper() != null || second.measure() == null) {
            return null;
        }
        boolean money = first.unit().length() == CODE_LENGTH && first.measure() != null;
        boolean change = money && CHANGE.contains(second.unit()) && isBelow(second, HUNDRED);
        boolean inches = first.unit().equals("foot") && second.unit().equals("inch") && isBelow(second, DOZEN);
        if (!change && !inches) {
            return null;
        }
        BigDecimal part =
                second.number().value().divide(change ? HUNDRED : DOZEN, Reading.PART_DIGITS, RoundingMode.HALF_UP);
        Reading sum = first.number().plus(part, second.number().to());
        return new Draft(
                first.from(),
                second.to(),
                sum,
                null,
                first.measure().until(second.to()),
                first.modifier(),
                first.marked());
    }

    private static boolean isBelow(Draft draft, BigDecimal limit) {
        return draft.number().value().compareTo(limit) < 0;
    }
}
