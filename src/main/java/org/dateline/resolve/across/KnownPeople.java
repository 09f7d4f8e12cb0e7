package org.dateline.resolve.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.Skeleton;
import org.dateline.resolve.across.KnownPerson.Sex;
import org.dateline.resolve.across.KnownPerson.Tenure;

/** The table of public figures, by the names that texts use of them. */
public final class KnownPeople {
    private static final String TABLE = "/org/dateline/annotate/gazetteer/people.tsv";
    private static final int COLUMNS = 6;
    private static final Set<String> GENERATIONS = WordList.lines(EntityKeys.class, "generations.txt").stream()
            .map(EntityKeys::fold)
            .collect(Collectors.toSet());
    private static final Comparator<KnownPerson> BEST_KNOWN_FIRST =
            Comparator.comparingInt(KnownPerson::prominence).reversed().thenComparing(KnownPerson::name);

    private static final List<KnownPerson> ALL = WordList.lines(KnownPeople.class, TABLE).stream()
            .map(KnownPeople::read)
            .toList();
    private static final Map<String, List<KnownPerson>> BY_NAME = new HashMap<>();
    private static final Map<String, List<KnownPerson>> BY_SHORT_NAME = new HashMap<>();
    private static final Map<String, List<KnownPerson>> BY_SOUND = new HashMap<>();
    private static final double ALIKE = 0.7;

    static {
        ALL.stream().sorted(BEST_KNOWN_FIRST).forEach(person -> {
            names(person).forEach(name -> put(BY_NAME, name, person));
            shortNames(person).forEach(name -> put(BY_SHORT_NAME, name, person));
            put(BY_SOUND, Skeleton.of(PersonName.of(person.name()).family()), person);
        });
    }

    private KnownPeople() {}

    /** Everybody in the table, in its order. */
    public static List<KnownPerson> all() {
        return ALL;
    }

    /**
     * Those who have a name in full, in any spelling that folds to the same: the usual form or one of the others. The best
     * known comes first.
     */
    public static List<KnownPerson> named(String name) {
        return BY_NAME.getOrDefault(EntityKeys.fold(name), List.of());
    }

    /**
     * Those whom a single word may mean: by their family name, as "Bush", or as a ruler, "Hussein". A name of several words
     * counts as its family name. The best known comes first.
     */
    public static List<KnownPerson> withShortName(String name) {
        return BY_SHORT_NAME.getOrDefault(nameOf(name).family(), List.of());
    }

    /** Those who have a name in another spelling, in full or with initials. The best known comes first. */
    static List<KnownPerson> alike(String name) {
        PersonName written = PersonName.of(name);
        return BY_SOUND.getOrDefault(Skeleton.of(written.family()), List.of()).stream()
                .filter(person -> Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                        .map(PersonName::of)
                        .filter(known -> !known.isOneWord())
                        .flatMap(known -> known.match(written).stream())
                        .anyMatch(match -> match.prior() >= ALIKE))
                .toList();
    }

    private static void put(Map<String, List<KnownPerson>> index, String name, KnownPerson person) {
        index.computeIfAbsent(name, key -> new ArrayList<>()).add(person);
    }

    private static Set<String> names(KnownPerson person) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                .map(EntityKeys::fold)
                .forEach(names::add);
        return names;
    }

    /** The family name of the usual form, and those of the other names that are a single word without title and particle. */
    private static Set<String> shortNames(KnownPerson person) {
        Set<String> names = new LinkedHashSet<>();
        names.add(nameOf(person.name()).family());
        person.otherNames().stream()
                .map(KnownPeople::nameOf)
                .filter(PersonName::isOneWord)
                .map(PersonName::family)
                .forEach(names::add);
        return names;
    }

    /** A name without the "Jr." behind it, which would pass for the family name. */
    private static PersonName nameOf(String name) {
        String folded = EntityKeys.fold(name);
        int last = folded.lastIndexOf(' ');
        boolean generation = last > 0 && GENERATIONS.contains(folded.substring(last + 1));
        return PersonName.of(generation ? folded.substring(0, last) : folded);
    }

    private static KnownPerson read(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("[KnownPeople] not " + COLUMNS + " columns: " + line);
        }
        return new KnownPerson(
                columns[0],
                parts(columns[1]),
                sex(columns[2]),
                parts(columns[3]),
                parts(columns[4]).stream().map(Tenure::of).toList(),
                Integer.parseInt(columns[5]));
    }

    private static Sex sex(String column) {
        return switch (column) {
            case "m" -> Sex.MALE;
            case "f" -> Sex.FEMALE;
            case "" -> Sex.UNKNOWN;
            default -> throw new IllegalStateException("[KnownPeople] no sex: " + column);
        };
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|", -1));
    }
}
