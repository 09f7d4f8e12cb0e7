package org.dateline.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.evaluate.RecognizerCase.Expected;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;

/**
 * Judges times by the specifications of Recognizers-Text. A case is right if each thing expected is found with its days, and
 * no other time is. Where a specification gives a day in the past and one in the future, either will do; an end that it leaves
 * out of a period may be told as the day before, an end in a month or year to the last day of it; a day some months or years away may be told as its month or year.
 */
public enum RecognizerTimes {
    DATES("DateTime/DateParser"),
    PERIODS("DateTime/DatePeriodParser"),
    DURATIONS("DateTime/DurationParser"),
    DATES_IN_TEXT("DateTime/DateExtractor"),
    PERIODS_IN_TEXT("DateTime/DatePeriodExtractor"),
    DURATIONS_IN_TEXT("DateTime/DurationExtractor");

    private static final Pattern SEASON = Pattern.compile("(?:(\\d{4})-)?(SP|SU|FA|WI)");
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final Pattern AWAY = Pattern.compile(".*\\b(months?|years?)\\b.*");
    private static final Map<String, Integer> SECONDS = Map.ofEntries(
            Map.entry("second", 1),
            Map.entry("minute", 60),
            Map.entry("hour", 3600),
            Map.entry("day", 86_400),
            Map.entry("week", 604_800),
            Map.entry("fortnight", 1_209_600),
            Map.entry("month", 2_592_000),
            Map.entry("year", 31_536_000),
            Map.entry("decade", 315_360_000));

    private final String file;

    RecognizerTimes(String file) {
        this.file = file;
    }

    /** The file of the specification, without its ending. */
    public String file() {
        return file;
    }

    /** Whether what was found in a case's text is what it expects; spans are in UTF-16 units. */
    public boolean isRight(RecognizerCase asked, List<TimeExpression> times, List<Quantity> quantities) {
        if (this == DURATIONS || this == DURATIONS_IN_TEXT) {
            return areDurations(asked, quantities);
        }
        boolean all = asked.expected().stream().allMatch(e -> times.stream().anyMatch(t -> fits(e, t)));
        boolean none = times.stream().allMatch(t -> isExpected(asked, t.span()));
        return all && none;
    }

    private static boolean isExpected(RecognizerCase asked, Span span) {
        return asked.expected().stream().anyMatch(e -> e.span().overlaps(span));
    }

    private boolean areDurations(RecognizerCase asked, List<Quantity> quantities) {
        List<Quantity> durations =
                quantities.stream().filter(q -> SECONDS.containsKey(q.unit())).toList();
        boolean all = asked.expected().stream()
                .allMatch(e -> durations.stream()
                        .anyMatch(q -> e.span().overlaps(q.span()) && (this != DURATIONS || isAsLong(e, q))));
        return all && durations.stream().allMatch(q -> isExpected(asked, q.span()));
    }

    private static boolean isAsLong(Expected expected, Quantity quantity) {
        BigDecimal number = quantity.value();
        return number != null
                && new BigDecimal(expected.value("duration"))
                                .subtract(number.multiply(BigDecimal.valueOf(SECONDS.get(quantity.unit()))))
                                .abs()
                                .doubleValue()
                        < 1;
    }

    private boolean fits(Expected expected, TimeExpression time) {
        if (!expected.span().overlaps(time.span())) {
            return false;
        }
        return this == DATES_IN_TEXT
                || this == PERIODS_IN_TEXT
                || isSeason(expected, time)
                || isPeriod(expected, time, "")
                || isPeriod(expected, time, "future ");
    }

    private static boolean isSeason(Expected expected, TimeExpression time) {
        Matcher season = SEASON.matcher(expected.value("Timex"));
        if (!season.matches()) {
            return false;
        }
        LocalDate start = start(time);
        boolean year = season.group(1) == null || start.getYear() == Integer.parseInt(season.group(1));
        return year && start.getMonthValue() == SEASONS.get(season.group(2));
    }

    private static boolean isPeriod(Expected expected, TimeExpression time, String which) {
        String day = expected.value(which + "date");
        if (!day.isEmpty()) {
            LocalDate date = LocalDate.parse(day);
            boolean away = AWAY.matcher(expected.value("text")).matches()
                    && !date.isBefore(start(time))
                    && !date.isAfter(end(time));
            return date.equals(start(time)) && date.equals(end(time)) || away;
        }
        String first = expected.value(which + "startDate");
        String last = expected.value(which + "endDate");
        if (first.isEmpty() || last.isEmpty()) {
            LocalDate only = first.isEmpty() && last.isEmpty() ? null : LocalDate.parse(first + last);
            return only != null && only.equals(start(time)) && only.equals(end(time));
        }
        LocalDate end = LocalDate.parse(last);
        boolean month =
                end.getDayOfMonth() == 1 && YearMonth.from(end).atEndOfMonth().equals(end(time));
        boolean year =
                end.getDayOfYear() == 1 && LocalDate.of(end.getYear(), 12, 31).equals(end(time));
        boolean sameEnd = end.equals(end(time)) || end.minusDays(1).equals(end(time)) || month || year;
        return LocalDate.parse(first).equals(start(time)) && sameEnd;
    }

    private static LocalDate start(TimeExpression time) {
        String value = time.value().split("/")[0];
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    private static LocalDate end(TimeExpression time) {
        String[] ends = time.value().split("/");
        String value = ends[ends.length - 1];
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }
}
