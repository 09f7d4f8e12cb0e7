package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;

/** The mentions of one thing in a document, while it is being put together. */
final class Cluster {
    private final EntityType type;
    private final String folded;
    private final List<Mention> mentions = new ArrayList<>();

    /**
     * @param type what kind of thing it is
     * @param folded the name in the form in which names are compared
     */
    Cluster(EntityType type, String folded) {
        this.type = type;
        this.folded = folded;
    }

    String folded() {
        return folded;
    }

    EntityType type() {
        return type;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Adds a mention that stands behind those before. */
    void add(Mention mention) {
        mentions.add(mention);
    }

    /** Where the last mention before a position begins, or -1 if none does. */
    int lastBefore(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : mentions.get(low - 1).span().begin();
    }

    Mention first() {
        return mentions.get(0);
    }

    /** The fullest form: most words, then longest, then first in the alphabet. */
    String label() {
        return mentions.stream()
                .map(Mention::text)
                .map(name -> Names.label(name, type))
                .max(Comparator.comparingInt((String name) -> name.split(" ").length)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Every form that the document uses, sorted. */
    List<String> names() {
        return mentions.stream()
                .map(Mention::text)
                .map(Names::clean)
                .distinct()
                .sorted()
                .toList();
    }
}
