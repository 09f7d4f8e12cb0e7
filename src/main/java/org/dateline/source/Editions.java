package org.dateline.source;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.model.Document;

/** Which of two articles with the same source is kept. The answer does not depend on the order they were read in. */
public final class Editions {
    private static final Comparator<Document> LATER = Comparator.comparing(
                    Document::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Document::contentHash);

    private Editions() {}

    /** The article published later; one with a date before one without; else the one whose content hash is greater. */
    public static Document winner(Document a, Document b) {
        return LATER.compare(a, b) >= 0 ? a : b;
    }
}
