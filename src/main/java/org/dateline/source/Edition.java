package org.dateline.source;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What decides between two articles with the same source: the one published later is the greater, one with a date is greater
 * than one without, and else the content hash decides, so that the order of reading does not matter.
 *
 * @param published the day of publication, or null
 * @param contentHash the hash of the article
 */
public record Edition(@Nullable LocalDate published, String contentHash) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER = Comparator.comparing(
                    Edition::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edition::contentHash);

    public static Edition of(Document document) {
        return new Edition(document.published(), document.contentHash());
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}
