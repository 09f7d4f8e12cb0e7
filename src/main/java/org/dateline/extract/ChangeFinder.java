package org.dateline.extract;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.MeasuredWords.Kind;
import org.dateline.model.Change;
import org.dateline.model.Change.Direction;
import org.dateline.model.Change.Role;
import org.dateline.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells which end of a change a figure is: "fell 3.2 percent to 166.5", "up from 4,000", "an earlier toll of 23". */
final class ChangeFinder {
    private static final Set<String> RATIOS = Set.of("percent", "percentage point", "basis point", "point", "times");
    private static final Set<String> PAST =
            Set.of("earlier", "previous", "initial", "former", "original", "old", "last", "prior");

    private final SentenceView view;

    ChangeFinder(SentenceView view) {
        this.view = view;
    }

    /**
     * Which end of a change a quantity is; null if it is none.
     *
     * @param clause the clause it stands in, or null
     */
    @Nullable
    Change of(Quantity quantity, @Nullable Clause clause) {
        int from = view.tokenFrom(quantity.span().begin());
        int to = view.tokenFrom(quantity.span().end());
        Change adverb = adverb(from);
        if (adverb != null) {
            return adverb;
        }
        if (Comparison.isEarlier(view, quantity)) {
            return new Change(Direction.OPEN, Role.FROM);
        }
        Change verb = clause == null ? null : ofVerb(quantity, clause, from);
        if (verb != null) {
            return verb;
        }
        if (to + 2 < view.size() && view.word(to).equals(",") && isTurn(to + 1) && view.isWord(to + 2, "from")) {
            return new Change(direction(to + 1), Role.TO);
        }
        boolean past = view.isWord(from - 1, "of") && from > 2 && PAST.contains(lower(from - 3))
                || from > 0 && PAST.contains(lower(from - 1));
        return past ? new Change(Direction.OPEN, Role.FROM) : null;
    }

    /** "up from 4,000", "down 5 percent". */
    private @Nullable Change adverb(int from) {
        if (view.isWord(from - 1, "from") && isTurn(from - 2)) {
            return new Change(direction(from - 2), Role.FROM);
        }
        return isTurn(from - 1) ? new Change(direction(from - 1), Role.BY) : null;
    }

    private boolean isTurn(int token) {
        return (view.isWord(token, "up") || view.isWord(token, "down")) && !isParticle(token);
    }

    /** "made up two thirds": the word belongs to its verb. */
    private boolean isParticle(int token) {
        return token > 0
                && view.hasTag(token - 1, "VERB")
                && !view.word(token - 1).endsWith("ing")
                && view.tree().hangs(token, "compound");
    }

    private Direction direction(int token) {
        return view.isWord(token, "up") ? Direction.RISE : Direction.FALL;
    }

    private @Nullable Change ofVerb(Quantity quantity, Clause clause, int from) {
        String way = MeasuredWords.shipped().noun(Kind.MOVING, FigureClauses.lemma(view, clause));
        if (way == null || from < clause.predicate()) {
            return null;
        }
        Direction direction =
                way.equals(MeasuredWords.SUBJECT) ? Direction.OPEN : Direction.valueOf(way.toUpperCase(Locale.ROOT));
        return switch (from > 0 ? lower(from - 1) : "") {
            case "to", "at" -> new Change(direction, Role.TO);
            case "from" -> new Change(direction, Role.FROM);
            case "by" -> new Change(direction, Role.BY);
            default -> RATIOS.contains(quantity.unit()) ? new Change(direction, Role.BY) : null;
        };
    }

    private String lower(int token) {
        return view.word(token).toLowerCase(Locale.ROOT);
    }
}
