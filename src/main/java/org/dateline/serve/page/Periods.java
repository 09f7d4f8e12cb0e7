package org.dateline.serve.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.store.index.PeriodCount;

/** Years, months and days, as {@code 2024}, {@code 2024-12} and {@code 2024-12-31}. */
public final class Periods {
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** How many periods are drawn at most; of more, the last are. */
    public static final int MOST = 400;

    private Periods() {}

    /** The same periods with the empty ones between them, so that equal time takes equal room. */
    public static List<PeriodCount> even(List<PeriodCount> counted) {
        Map<String, PeriodCount> byPeriod = new LinkedHashMap<>();
        counted.forEach(each -> byPeriod.put(each.period(), each));
        List<PeriodCount> known = counted.stream()
                .filter(each -> PERIOD.matcher(each.period()).matches())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        String last = known.get(known.size() - 1).period();
        int length = last.length();
        List<PeriodCount> even = new ArrayList<>();
        String period = known.get(0).period();
        LocalDate earliest = back(last);
        if (first(period).isBefore(earliest)) {
            period = earliest.toString().substring(0, length);
        }
        for (int i = 0; i < MOST && period.compareTo(last) <= 0; i++) {
            even.add(byPeriod.getOrDefault(period, new PeriodCount(period, 0, 0, 0)));
            period = next(period);
        }
        return even;
    }

    private static LocalDate back(String last) {
        return first(last).minus(MOST - 1L, unit(last));
    }

    private static ChronoUnit unit(String period) {
        return switch (period.length()) {
            case 4 -> ChronoUnit.YEARS;
            case 7 -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    private static String next(String period) {
        return first(period).plus(1, unit(period)).toString().substring(0, period.length());
    }

    /** The first day. */
    public static LocalDate first(String period) {
        return LocalDate.parse(period + "-01-01".substring(0, 10 - period.length()));
    }

    /** The last day. */
    public static LocalDate last(String period) {
        return switch (period.length()) {
            case 4 -> Year.parse(period).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(period).atEndOfMonth();
            default -> LocalDate.parse(period);
        };
    }

    /** Where in a row of periods a time of a text falls: it may be coarser or finer than they are. */
    public static Optional<Integer> place(List<PeriodCount> row, String time) {
        int length = row.isEmpty() ? 0 : row.get(0).period().length();
        if (length == 0 || time.length() < length) {
            return Optional.empty();
        }
        String wanted = time.substring(0, length);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).period().equals(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
