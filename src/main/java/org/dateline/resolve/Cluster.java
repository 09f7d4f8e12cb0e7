package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;

/** The mentions of one thing in a document, while it is being put together. */
final class Cluster {
    private final EntityType type;
    private final String folded;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Mention> otherNames = new HashSet<>();

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

    /** Marks a mention as one of a name that the text gives beside the one that the thing is called by. */
    void addOtherName(Mention mention) {
        otherNames.add(mention);
    }

    Mention first() {
        return mentions.get(0);
    }

    /** The fullest form: most words, then longest, then first in the alphabet. Another name beside the usual one is none. */
    String label() {
        boolean onlyOther = otherNames.containsAll(mentions);
        return mentions.stream()
                .filter(mention -> onlyOther || !otherNames.contains(mention))
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
