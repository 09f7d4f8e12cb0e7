package org.dateline.batch;

import java.time.Duration;
import org.dateline.model.Document;

/**
 * How long the work on a document may take, in time of a processor. It grows with the text, so that a long article is not taken
 * for one that never ends.
 *
 * @param least for the shortest document
 */
public record Patience(Duration least) {
    /** Some thousand times what an article of usual length takes. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(60));

    /** Characters for each of which there is a millisecond more; usual work takes a fiftieth of that. */
    private static final Duration FOR_A_CHARACTER = Duration.ofMillis(1);

    /** A processor may have other things to do, but not for so many times the time of the work. */
    private static final int WAITING = 20;

    public Patience {
        if (least.isNegative() || least.isZero()) {
            throw new IllegalArgumentException("The time for an article must be longer than nothing: " + least);
        }
    }

    /** Time of a processor for a document. */
    Duration processor(Document document) {
        return least.plus(FOR_A_CHARACTER.multipliedBy(document.text().chars().length()));
    }

    /** Time of the clock for a document: for work that waits and never ends. */
    Duration clock(Document document) {
        return processor(document).multipliedBy(WAITING);
    }
}
