package org.dateline.source.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the name and the day in a line such as "By Jane Roe | Published: 5 March 2026, 10:15". */
public final class Bylines {
    private static final String DATE =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}";
    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\d])(" + DATE + "|\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "[\\s,|·•/–—-]*(?i:(?:first |last )?(?:published|updated|posted|on)(?: (?:on|at))?:?)?\\s*$");
    private static final int LONGEST = 160;
    private static final int FIRST = 6;
    private static final int MOST_WORDS = 8;

    private Bylines() {}

    /** The first day that a line tells with its year; none in a line that is longer than any byline. */
    public static Optional<LocalDate> day(String line) {
        Matcher day = DAY.matcher(line);
        while (line.length() <= LONGEST && day.find()) {
            Optional<LocalDate> found = Days.day(day.group(1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The day that stands in a line of its own, or in a byline, among the first paragraphs of an article. */
    public static Optional<LocalDate> shownDay(List<Paragraph> text) {
        return text.stream()
                .limit(FIRST)
                .filter(paragraph -> !paragraph.isHeading() && !isSentence(paragraph.text()))
                .flatMap(paragraph -> day(paragraph.text()).stream())
                .findFirst();
    }

    private static boolean isSentence(String line) {
        String rest = DAY.matcher(line).replaceFirst("").strip();
        return line.endsWith(".") || rest.split("\\s+").length > MOST_WORDS;
    }

    /** The line up to its day, without the words that lead to that. */
    public static String name(String line) {
        Matcher day = DAY.matcher(line);
        return line.length() <= LONGEST && day.find() && Days.day(day.group(1)).isPresent()
                ? BEFORE_DAY
                        .matcher(line.substring(0, day.start()))
                        .replaceFirst("")
                        .strip()
                : line;
    }
}
