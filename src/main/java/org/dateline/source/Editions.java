package org.dateline.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.Document;

/** Which article to keep of each source, after a first look at all of them, so that the order of reading does not matter. */
public final class Editions {
    private final Map<String, Edition> kept = new HashMap<>();
    private final Consumer<BadInput> faults;

    private Editions(Consumer<BadInput> faults) {
        this.faults = faults;
    }

    /**
     * Reads all sources once.
     *
     * @param faults takes the articles that have the source of another; faults of other kinds are left for the reading
     *     that follows
     */
    public static Editions of(Sources sources, Consumer<BadInput> faults) {
        Editions editions = new Editions(faults);
        sources.read(editions::add, fault -> {});
        return editions;
    }

    private void add(Document document) {
        Edition edition = Edition.of(document);
        Edition known = kept.putIfAbsent(document.id(), edition);
        if (known != null) {
            faults.accept(BadInput.duplicate(document));
            if (edition.compareTo(known) > 0) {
                kept.put(document.id(), edition);
            }
        }
    }

    /** How many articles there are to take. */
    public int count() {
        return kept.size();
    }

    /** True once, and for the article to keep. */
    public boolean take(Document document) {
        return kept.remove(document.id(), Edition.of(document));
    }
}
