package org.dateline.serve.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A post that somebody holds somewhere, with all that tells of it.
 *
 * @param reports the latest first
 */
record PostHeld(List<Report> reports) {
    /**
     * What one article tells of it.
     *
     * @param published the day of publication; may be empty
     * @param tenure current, former and the like; may be empty
     */
    record Report(Thing membership, String published, String tenure) {
        Optional<LocalDate> day() {
            try {
                return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    PostHeld {
        reports = reports.stream()
                .sorted(Comparator.comparing(Report::published)
                        .reversed()
                        .thenComparing(report -> report.membership().node().toString()))
                .toList();
    }

    /** The day of the latest article that tells of it; may be empty. */
    String last() {
        return reports.get(0).published();
    }

    /** The days on which it was told of, in their order. */
    List<LocalDate> days() {
        return reports.stream()
                .flatMap(report -> report.day().stream())
                .sorted()
                .toList();
    }

    /** "2023-01-05 to 2024-03-01, 4 articles". */
    String span() {
        List<LocalDate> days = days();
        long articles = reports.stream()
                .map(report -> report.membership().document())
                .distinct()
                .count();
        String counted = Words.counted(articles, "article", "articles");
        if (days.isEmpty()) {
            return counted;
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return (first.equals(last) ? first.toString() : first + " to " + last) + ", " + counted;
    }
}
