package org.dateline.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dateline.model.Change;
import org.dateline.model.Change.Direction;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.Span;

/** Tells what the quantities of one sentence have from each other: a noun that they share, and the ends of one change. */
final class FigureNeighbours {
    private static final Set<String> JOINING = Set.of("and", "or", "to", ",", "/", "&", "a", "an", "by", "either");

    private final Document document;
    private final SentenceView view;

    FigureNeighbours(Document document, SentenceView view) {
        this.document = document;
        this.view = view;
    }

    /** "9 percent, compared with 8 percent a year earlier": the first is where the second has gone to. */
    void compare(List<FigureDraft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            FigureDraft now = drafts.get(i - 1);
            FigureDraft then = drafts.get(i);
            BigDecimal value = now.quantity().value();
            BigDecimal before = then.quantity().value();
            if (now.change() == null
                    && value != null
                    && before != null
                    && isSameUnit(now, then)
                    && Comparison.isEarlier(view, then.quantity())) {
                boolean rise = value.compareTo(before) > 0;
                drafts.set(i - 1, now.as(new Change(rise ? Direction.RISE : Direction.FALL, Change.Role.TO)));
            }
        }
    }

    /** Gives a figure without a noun the one of its neighbour: the next in a list, or the one before. */
    void share(List<FigureDraft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            FigureDraft next = drafts.get(i + 1);
            if (drafts.get(i).counted() == null && isSameUnit(drafts.get(i), next) && isJoined(drafts.get(i), next)) {
                drafts.set(i, drafts.get(i).with(next.counted()));
            }
        }
        for (int i = 1; i < drafts.size(); i++) {
            FigureDraft before = drafts.get(i - 1);
            FigureDraft draft = drafts.get(i);
            if (isOfThem(draft.quantity())) {
                Counted all = before.counted();
                drafts.set(i, draft.with(all == null ? null : new Counted(all.words(), null, null)));
                continue;
            }
            boolean conversion = between(before, draft).equals("(");
            boolean listed = isSameUnit(before, draft) && isJoined(before, draft);
            if (draft.counted() == null && (conversion || listed)) {
                drafts.set(i, draft.with(before.counted()));
            }
        }
    }

    /** Whether two can be of one kind; an age is no span of time: "Ana Velde, 47, to 12 years in prison". */
    private static boolean isSameUnit(FigureDraft one, FigureDraft other) {
        return one.quantity().unit().equals(other.quantity().unit()) && isAge(one) == isAge(other);
    }

    /** "29 passengers, six of them children": a part of those before. */
    private boolean isOfThem(Quantity quantity) {
        int of = view.tokenFrom(quantity.span().end());
        return quantity.unit().equals("count")
                && view.isWord(of, "of")
                && (view.isWord(of + 1, "them") || view.isWord(of + 1, "whom"));
    }

    private static boolean isAge(FigureDraft draft) {
        return draft.quantity().unit().equals("year")
                && !draft.quantity().text().contains("year");
    }

    private boolean isJoined(FigureDraft one, FigureDraft next) {
        String between = between(one, next);
        for (String word : between.split("\\s+")) {
            if (!word.isEmpty() && !JOINING.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String between(FigureDraft one, FigureDraft next) {
        int from = one.quantity().span().end();
        int to = next.quantity().span().begin();
        return from <= to ? document.text().slice(new Span(from, to)).strip() : "";
    }
}
