package org.dateline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known about an article besides its text. */
record Metadata(
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language) {

    static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[Tt ](?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-6]\\d(?:[.,]\\d+)?)?\\s?(?:Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /** The same, with an address if it has none. */
    Metadata orAt(@Nullable String address) {
        return url != null || address == null
                ? this
                : new Metadata(address, title, publisher, author, published, language);
    }

    /** Whether it is an absolute address on the web. */
    static boolean isAddress(String value) {
        return ADDRESS.matcher(value).matches();
    }

    /** The day of an ISO 8601 date or date-time, in the time zone it is written in. */
    static Optional<LocalDate> day(String value) {
        Matcher matcher = DAY.matcher(value.strip());
        try {
            return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A BCP 47 tag in its usual form. */
    static Optional<String> language(String value) {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
