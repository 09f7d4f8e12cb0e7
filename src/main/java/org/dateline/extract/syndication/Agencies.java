package org.dateline.extract.syndication;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/** The agencies of {@code agencies.tsv} by every name and abbreviation. Immutable. */
final class Agencies {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Agencies SHIPPED = new Agencies();

    /**
     * An agency.
     *
     * @param name its name
     * @param sameAs the IRI of its item in Wikidata, or null
     */
    record Agency(String name, @Nullable String sameAs) {}

    private final Map<String, Agency> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final String alternatives;

    private Agencies() {
        WordList.lines(Agencies.class, "agencies.tsv").forEach(this::add);
        alternatives = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static Agencies shipped() {
        return SHIPPED;
    }

    private void add(String row) {
        String[] cells = row.split("\t", -1);
        String item = cells.length > 3 ? cells[3] : "";
        Agency agency = new Agency(cells[0], item.isEmpty() ? null : WIKIDATA + item);
        Stream.of(cells)
                .limit(3)
                .flatMap(cell -> Stream.of(cell.split(";")))
                .filter(name -> !name.isEmpty())
                .forEach(name -> add(name, agency));
    }

    private void add(String marked, Agency agency) {
        String name = marked.startsWith("~") ? marked.substring(1) : marked;
        if (!name.equals(marked)) {
            ambiguous.add(name);
        }
        if (byName.put(name, agency) != null) {
            throw new IllegalStateException("[agencies.tsv] it has twice: " + name);
        }
    }

    /** Whether a name means other things as well. */
    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }

    /** The agency of a name; of one that is not in the file, an agency of that name. */
    Agency named(String name) {
        return byName.getOrDefault(name, new Agency(name, null));
    }

    /** The longest end of a name that is known, from a word's beginning; all of it if none is. */
    String known(String name) {
        for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
            String end = name.substring(at).strip();
            if (byName.containsKey(end)) {
                return end;
            }
        }
        return name;
    }

    /** A pattern for any of the names, longer ones first. */
    String alternatives() {
        return alternatives;
    }
}
