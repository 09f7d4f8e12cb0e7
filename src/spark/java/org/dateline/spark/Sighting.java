package org.dateline.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.source.Edition;

/**
 * The documents of one source, as far as they are seen: which is the one to keep, and where the others are.
 *
 * @param published the day of publication of the one to keep, as ISO 8601 writes it, or an empty string
 * @param contentHash its content hash
 * @param split where it is; of several that are equal, the first
 * @param others the splits of the others, one for each
 */
record Sighting(String published, String contentHash, int split, List<Integer> others) implements Serializable {

    static Sighting of(Document document, int split) {
        String published =
                document.published() == null ? "" : document.published().toString();
        return new Sighting(published, document.contentHash(), split, List.of());
    }

    Edition edition() {
        return new Edition(published.isEmpty() ? null : LocalDate.parse(published), contentHash);
    }

    /** The one to keep, without the others. */
    Sighting alone() {
        return new Sighting(published, contentHash, split, List.of());
    }

    /** Both together. In whatever order all are put together, the outcome is the same but for the order of the others. */
    Sighting and(Sighting other) {
        int order = edition().compareTo(other.edition());
        boolean mine = order > 0 || order == 0 && split <= other.split;
        Sighting kept = mine ? this : other;
        Sighting left = mine ? other : this;
        List<Integer> all = new ArrayList<>(kept.others);
        all.add(left.split);
        all.addAll(left.others);
        return new Sighting(kept.published, kept.contentHash, kept.split, all);
    }
}
