package org.dateline.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.piece.Pieces;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say when: days, months and years, weeks, quarters, seasons, decades, and spans from one to another.
 * What needs the day of publication is found only when that is known, and what stays open even then is left out. Stateless
 * once made.
 */
public final class TimeFinder {
    /** How long a year and a month are as text. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private final CalendarWords words = new CalendarWords();
    private final Days days = new Days(words);
    private final PeriodReader periods = new PeriodReader(words, days);

    /** The times in a sentence that stands alone, in its order and without overlap. */
    public List<TimeExpression> find(Text text, Sentence sentence, @Nullable LocalDate published) {
        return find(text, sentence, published, null);
    }

    /**
     * The times in a sentence, in its order and without overlap.
     *
     * @param last what was named last before the sentence, which "two years later" counts from; null if nothing was
     */
    public List<TimeExpression> find(
            Text text, Sentence sentence, @Nullable LocalDate published, @Nullable TimeExpression last) {
        Pieces pieces = Pieces.of(text, sentence);
        SpanReader spans = new SpanReader((p, at) -> single(p, at, published));
        List<TimeExpression> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            Period span = isInBrackets(pieces, at) ? null : spans.read(pieces, at, published);
            Period time = span != null ? span : single(pieces, at, published);
            if (time != null) {
                LocalDate anchor = anchor(pieces, time, found, last);
                Period moved = anchor == null ? null : single(pieces, at, anchor);
                time = moved == null ? time : moved;
                time = isSince(pieces, at, time) ? untilNow(time, published) : time;
                found.add(new TimeExpression(
                        pieces.span(time.from(), time.to()), pieces.words(time.from(), time.to()), time.value()));
            }
            at = Math.max(at + 1, time == null ? endOfOpen(pieces, at) : time.to());
        }
        return found;
    }

    /**
     * The day that "two years later" or "a year earlier" counts from: what the sentence named before, else, of "later", what was named last
     * before it; null if that is the day of publication, or the words are of another kind.
     */
    private static @Nullable LocalDate anchor(
            Pieces pieces, Period time, List<TimeExpression> here, @Nullable TimeExpression last) {
        boolean later = pieces.at(time.to() - 1).is("later");
        boolean earlier = pieces.at(time.to() - 1).is("earlier");
        if (!here.isEmpty() && (later || earlier)) {
            return start(here.get(here.size() - 1));
        }
        return later && last != null ? start(last) : null;
    }

    private static LocalDate start(TimeExpression time) {
        String first = time.value().split("/")[0];
        return switch (first.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(first), 1, 1);
            case MONTH -> YearMonth.parse(first).atDay(1);
            default -> LocalDate.parse(first);
        };
    }

    /** "since March", though in "since 2023, when the war began" more is said of the time itself. */
    private static boolean isSince(Pieces pieces, int at, Period time) {
        boolean told = pieces.at(time.to()).is("when")
                || pieces.at(time.to()).is(",") && pieces.at(time.to() + 1).is("when");
        return pieces.at(at - 1).is("since") && !told;
    }

    /** "since March": from then to the day that the text counts from. */
    private static Period untilNow(Period time, @Nullable LocalDate today) {
        boolean past = today != null && time.start().isBefore(today);
        return past ? new Period(time.from(), time.to(), time.start(), today) : time;
    }

    /** "(12 May 1901 – 3 June 1970)": the ends of a life or a reign are two days of their own. */
    private static boolean isInBrackets(Pieces pieces, int at) {
        return pieces.at(at - 1).is("(")
                || pieces.at(at - 2).is("(")
                || pieces.at(at - 3).is("(");
    }

    /** Past a date that stays open, so that no part of it is taken for another. */
    private int endOfOpen(Pieces pieces, int at) {
        DateMatch open = days.written(pieces, at);
        return open == null ? at + 1 : open.to();
    }

    private @Nullable Period single(Pieces pieces, int at, @Nullable LocalDate today) {
        Period date = days.date(pieces, at, today);
        Period longest = longer(date, periods.absolute(pieces, at));
        if (today == null) {
            return longest;
        }
        longest = longer(longest, periods.read(pieces, at, today));
        longest = longer(longest, days.day(pieces, at, today));
        longest = longer(longest, days.weekday(pieces, at, today));
        boolean day = longest == null
                && pieces.at(at).is("the")
                && words.isCue("day", pieces.at(at - 1).lower());
        return day ? dayOfMonth(pieces, at, today) : longest;
    }

    private @Nullable Period dayOfMonth(Pieces pieces, int at, LocalDate today) {
        Period day = days.ofMonth(pieces, at, at + 1, today);
        String next = day == null ? "" : pieces.at(day.to()).tag();
        return next.equals("NOUN") || next.equals("ADJ") || next.equals("PROPN") ? null : day;
    }

    private static @Nullable Period longer(@Nullable Period one, @Nullable Period other) {
        return one == null || other != null && other.to() > one.to() ? other : one;
    }
}
