package org.dateline.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dateline.source.BadInput.Code;
import org.jspecify.annotations.Nullable;

/** Makes metadata of named values. A value that cannot be used is reported and left out. */
final class MetadataReader {
    static final Set<String> KEYS = Set.of("title", "publisher", "author", "date", "url", "language");

    private final Map<String, String> values;
    private final String where;
    private final Intake intake;

    /**
     * @param values by the names in {@link #KEYS}
     * @param where what a report names
     */
    MetadataReader(Map<String, String> values, String where, Intake intake) {
        this.values = values;
        this.where = where;
        this.intake = intake;
    }

    Metadata read() {
        return new Metadata(url(), value("title"), value("publisher"), value("author"), published(), language());
    }

    private @Nullable String value(String key) {
        String value = values.getOrDefault(key, "").strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable String url() {
        String value = value("url");
        if (value == null || Metadata.isAddress(value)) {
            return value;
        }
        intake.bad(Code.BAD_HEADER, where, "The URL is no address that begins with http:// or https://: " + cut(value));
        return null;
    }

    private @Nullable LocalDate published() {
        String value = value("date");
        if (value == null) {
            return null;
        }
        LocalDate day = Metadata.day(value).orElse(null);
        if (day == null) {
            intake.bad(
                    Code.BAD_DATE,
                    where,
                    "The date is not written as 2020-05-04 or 2020-05-04T10:15:00Z, so the article has none: "
                            + cut(value));
        }
        return day;
    }

    private @Nullable String language() {
        String value = value("language");
        if (value == null) {
            return null;
        }
        String tag = Metadata.language(value).orElse(null);
        if (tag == null) {
            intake.bad(
                    Code.BAD_HEADER, where, "The language is no tag like en or en-GB, so en is taken: " + cut(value));
        }
        return tag;
    }

    private static String cut(String value) {
        return value.length() <= 80 ? value : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
    }
}
