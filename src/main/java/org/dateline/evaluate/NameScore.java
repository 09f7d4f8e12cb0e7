package org.dateline.evaluate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;

/**
 * How many names were found: right is a name whose both ends and type are those of the gold, as in the shared task of
 * CoNLL-2003.
 *
 * @param byType the counts of each type that was found or is in the gold
 */
public record NameScore(Map<MentionType, Counts> byType) {
    /** The score of no text at all. */
    public static final NameScore NONE = new NameScore(Map.of());

    public NameScore {
        byType = Map.copyOf(byType);
    }

    private record Name(Span span, MentionType type) {}

    /** Compares the names found in one text with those of the gold, where both count positions alike. */
    public static NameScore of(Collection<Mention> found, Collection<Mention> gold) {
        Set<Name> foundNames = names(found);
        Set<Name> goldNames = names(gold);
        Map<MentionType, Counts> counts = new EnumMap<>(MentionType.class);
        for (Name name : foundNames) {
            counts.merge(name.type(), new Counts(goldNames.contains(name) ? 1 : 0, 1, 0), Counts::plus);
        }
        for (Name name : goldNames) {
            counts.merge(name.type(), new Counts(0, 0, 1), Counts::plus);
        }
        return new NameScore(counts);
    }

    private static Set<Name> names(Collection<Mention> mentions) {
        Set<Name> names = new HashSet<>();
        mentions.forEach(mention -> names.add(new Name(mention.span(), mention.type())));
        return names;
    }

    /** The score of this text and another together. */
    public NameScore plus(NameScore other) {
        Map<MentionType, Counts> counts = new EnumMap<>(MentionType.class);
        byType.forEach((type, count) -> counts.merge(type, count, Counts::plus));
        other.byType.forEach((type, count) -> counts.merge(type, count, Counts::plus));
        return new NameScore(counts);
    }

    /** The counts of a type; {@link Counts#NONE} if it does not occur. */
    public Counts of(MentionType type) {
        return byType.getOrDefault(type, Counts.NONE);
    }

    /** The counts of all types together. */
    public Counts total() {
        return byType.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
