package org.dateline.source.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day of a date as pages, feeds and mail write it (ISO 8601, RFC 5322, English), in the time zone it is written in. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?:T\\d.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{2,4})\\b.*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*");
    private static final Pattern UNIX_DATE =
            Pattern.compile("\\p{L}{3}\\s+(\\p{L}{3})\\s+(\\d{1,2})\\s+[\\d:]+\\s+(?:\\S+\\s+)?(\\d{4})\\b.*");
    private static final int LONGEST = 80;
    /** Where the years of two digits begin, by RFC 5322. */
    private static final int PIVOT = 50;

    private static final List<DateTimeFormatter> MONTHS = List.of(month("MMMM"), month("MMM"));

    private Days() {}

    private static DateTimeFormatter month(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    public static Optional<LocalDate> day(@Nullable String value) {
        if (value == null || value.length() > LONGEST) {
            return Optional.empty();
        }
        String date = value.strip();
        return numbers(ISO, date)
                .or(() -> numbers(COMPACT, date))
                .or(() -> words(DAY_FIRST, date, 1, 2))
                .or(() -> words(MONTH_FIRST, date, 2, 1))
                .or(() -> words(UNIX_DATE, date, 2, 1));
    }

    private static Optional<LocalDate> numbers(Pattern form, String date) {
        Matcher matcher = form.matcher(date);
        return matcher.matches()
                ? of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> words(Pattern form, String date, int day, int month) {
        Matcher matcher = form.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(3));
        if (matcher.group(3).length() == 2) {
            year += year < PIVOT ? 2000 : 1900;
        }
        int number = monthNumber(matcher.group(month));
        return number == 0 ? Optional.empty() : of(year, number, Integer.parseInt(matcher.group(day)));
    }

    private static int monthNumber(String name) {
        String known = name.equalsIgnoreCase("sept") ? "sep" : name;
        for (DateTimeFormatter format : MONTHS) {
            try {
                return format.parse(known).get(java.time.temporal.ChronoField.MONTH_OF_YEAR);
            } catch (DateTimeException e) {
                // the next form
            }
        }
        return 0;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
