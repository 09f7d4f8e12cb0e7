package org.dateline.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.piece.Pieces;
import org.dateline.model.Sentence;
import org.dateline.model.Text;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say on which day, in which month or in which year. What needs the day of publication is found
 * only when that is known, and what stays open even then is left out. Stateless once made.
 */
public final class TimeFinder {
    private final DateReader dates;
    private final RelativeReader relatives;

    public TimeFinder() {
        CalendarWords words = new CalendarWords();
        dates = new DateReader(words);
        relatives = new RelativeReader(words);
    }

    /** The times in a sentence, in its order and without overlap. */
    public List<TimeExpression> find(Text text, Sentence sentence, @Nullable LocalDate published) {
        Pieces pieces = Pieces.of(text, sentence);
        List<TimeExpression> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            Resolved time = read(pieces, at, published);
            if (time.value() != null) {
                found.add(new TimeExpression(
                        pieces.span(time.from(), time.to()), pieces.words(time.from(), time.to()), time.value()));
            }
            at = Math.max(at + 1, time.to());
        }
        return found;
    }

    private Resolved read(Pieces pieces, int at, @Nullable LocalDate published) {
        DateMatch date = dates.read(pieces, at);
        if (date != null && date.isComplete()) {
            return new Resolved(date.from(), date.to(), date.value());
        }
        if (published == null || date != null && date.month() == 0) {
            return new Resolved(at, date == null ? at + 1 : date.to(), null);
        }
        return date != null ? relatives.resolve(pieces, date, published) : relatives.read(pieces, at, published);
    }

    /** Pieces that were read as a time; the value is null if it stays open. */
    record Resolved(int from, int to, @Nullable String value) {}
}
