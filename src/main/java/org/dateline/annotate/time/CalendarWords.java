package org.dateline.annotate.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.piece.Piece;
import org.dateline.annotate.piece.Table;

/** The names of months and weekdays, and the words that dates are read by. */
final class CalendarWords {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<String, Set<String>> cues = new HashMap<>();

    CalendarWords() {
        for (List<String> row : Table.rows(CalendarWords.class, "calendar.tsv", 3)) {
            if (row.get(0).equals("alone")) {
                alone.addAll(Table.values(row.get(2)));
                continue;
            }
            Map<String, Integer> names = row.get(0).equals("month") ? months : weekdays;
            Table.values(row.get(2)).forEach(form -> names.put(form, Integer.valueOf(row.get(1))));
        }
        for (List<String> row : Table.rows(CalendarWords.class, "cues.tsv", 2)) {
            cues.put(row.get(0), new HashSet<>(Table.values(row.get(1))));
        }
    }

    /** The month that a piece names, or 0. */
    int month(Piece piece) {
        return months.getOrDefault(piece.text(), 0);
    }

    /** Whether a bare name of a month is a time wherever it stands. */
    boolean isClearMonth(Piece piece) {
        return alone.contains(piece.text());
    }

    /** The weekday that a piece names, from Monday as 1, or 0. */
    int weekday(Piece piece) {
        return weekdays.getOrDefault(piece.text(), 0);
    }

    boolean isCue(String kind, String words) {
        return cues.getOrDefault(kind, Set.of()).contains(words);
    }
}
