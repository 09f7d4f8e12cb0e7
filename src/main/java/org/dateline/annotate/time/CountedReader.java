package org.dateline.annotate.time;

import java.time.LocalDate;
import org.dateline.annotate.piece.Phrases.Match;
import org.dateline.annotate.piece.Pieces;
import org.dateline.annotate.time.PeriodWords.Unit;
import org.jspecify.annotations.Nullable;

/** Reads numbers of units: "the past three weeks", "two months ago", "within 10 days", "two days before yesterday". */
final class CountedReader {
    private final PeriodWords words;
    private final Days days;
    private final Direction direction;

    CountedReader(PeriodWords words, Days days, Direction direction) {
        this.words = words;
        this.days = days;
        this.direction = direction;
    }

    /** "the past three weeks", "the next 10 days", "two months ago", "in three weeks". */
    @Nullable
    Period counted(Pieces pieces, int at, LocalDate today) {
        Match<String> back = words.from("back", pieces, at);
        Match<String> onward = words.from("onward", pieces, at);
        Match<String> lead = onward != null ? onward : back;
        int from = lead == null ? at : lead.to();
        boolean in = pieces.at(at).is("in") && lead == null;
        boolean within = pieces.at(at).is("within") && lead == null;
        if (within) {
            Match<String> inner = words.from("onward", pieces, at + 1);
            from = inner == null ? at + 1 : inner.to();
        }
        from = in ? at + 1 : from;
        Match<String> count = words.count(pieces, from);
        Match<String> unitWords = count == null ? null : words.from("unit", pieces, count.to());
        if (count == null || unitWords == null) {
            return null;
        }
        Unit unit = words.unit(pieces, count.to()).orElseThrow();
        int number = Integer.parseInt(count.meaning());
        int to = unitWords.to();
        Period sum = lead == null ? sum(pieces, at, within ? from : at, within, today) : null;
        if (sum != null) {
            return sum;
        }
        if (lead != null || within) {
            boolean ahead = back == null || onward != null;
            Period stretch = Stretches.stretch(unit, number, ahead, at, to, today);
            return stretch == null || !within ? stretch : new Period(at, to, today, stretch.end());
        }
        Match<String> ago = words.from("ago", pieces, to);
        Match<String> ahead = words.from("ahead", pieces, to);
        if (ago != null || ahead != null) {
            int end = ago != null ? ago.to() : ahead.to();
            return Stretches.moment(unit, ago != null ? -number : number, at, end, today);
        }
        Period anchor = anchored(pieces, at, to, unit, number, today);
        boolean future = in && direction.of(pieces, at) == Direction.Way.FUTURE;
        return anchor != null || !future ? anchor : Stretches.moment(unit, number, at, to, today);
    }

    /** "1 year and 21 days ago", "within 5 years 1 month 12 days": several units added up, to the day. */
    private @Nullable Period sum(Pieces pieces, int begin, int from, boolean within, LocalDate today) {
        LocalDate back = today;
        LocalDate ahead = today;
        int at = from;
        int parts = 0;
        Match<String> count = words.count(pieces, at);
        while (count != null) {
            Match<String> noun = words.from("unit", pieces, count.to());
            Unit unit = words.unit(pieces, count.to()).orElse(Unit.WEEKEND);
            int number = Integer.parseInt(count.meaning());
            LocalDate earlier = Stretches.shifted(unit, -number, back);
            LocalDate later = Stretches.shifted(unit, number, ahead);
            if (noun == null || earlier == null || later == null) {
                return null;
            }
            back = earlier;
            ahead = later;
            parts++;
            at = noun.to();
            int next = pieces.at(at).is("and") || pieces.at(at).is(",") ? at + 1 : at;
            count = words.count(pieces, next);
        }
        if (parts < 2) {
            return null;
        }
        Match<String> ago = words.from("ago", pieces, at);
        Match<String> later = words.from("ahead", pieces, at);
        if (ago != null) {
            return Period.ofDay(begin, ago.to(), back);
        }
        return later != null
                ? Period.ofDay(begin, later.to(), ahead)
                : within ? new Period(begin, at, today, ahead) : null;
    }

    /** "two days before yesterday", "three weeks from tomorrow". */
    private @Nullable Period anchored(Pieces pieces, int from, int to, Unit unit, int number, LocalDate today) {
        boolean before = pieces.at(to).is("before");
        boolean after = pieces.at(to).is("after") || pieces.at(to).is("from");
        Period day = before || after ? days.day(pieces, to + 1, today) : null;
        return day == null ? null : Stretches.moment(unit, before ? -number : number, from, day.to(), day.start());
    }
}
