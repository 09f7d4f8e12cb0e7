package org.dateline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;

/** The gazetteer of countries: finds them by name and by the word for their people. */
public final class Countries {
    private static final Countries SHIPPED = read();

    private final List<Country> all;
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Set<Country>> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byItem = new HashMap<>();

    private Countries(List<Country> countries) {
        all = List.copyOf(countries);
        for (Country country : countries) {
            byCode.put(country.iso(), country);
            byItem.put(country.wikidata(), country);
            byName.put(EntityKeys.fold(country.label()), country);
            country.names().forEach(name -> byName.putIfAbsent(EntityKeys.fold(name), country));
            country.capitals().forEach(city -> byCapital.putIfAbsent(EntityKeys.fold(city), country));
            country.demonyms()
                    .forEach(word -> byDemonym
                            .computeIfAbsent(EntityKeys.fold(word), w -> new LinkedHashSet<>())
                            .add(country));
        }
    }

    public static Countries shipped() {
        return SHIPPED;
    }

    /** All countries, in the order of the table. */
    List<Country> all() {
        return all;
    }

    /** The country of this name ("the UK", "Britain"). */
    public Optional<Country> named(String name) {
        String folded = EntityKeys.fold(name);
        return Optional.ofNullable(byName.get(folded.startsWith("the ") ? folded.substring(4) : folded));
    }

    /** The country of this ISO 3166-1 alpha-2 code. */
    public Optional<Country> ofCode(String iso) {
        return Optional.ofNullable(byCode.get(iso));
    }

    /** The country that is this item of Wikidata, such as {@code Q878}. */
    public Optional<Country> ofItem(String wikidata) {
        return wikidata.isEmpty() ? Optional.empty() : Optional.ofNullable(byItem.get(wikidata));
    }

    /** The country whose people or things this word describes ("British"); none if it describes those of two ("Congolese"). */
    public Optional<Country> described(String demonym) {
        Set<Country> owners = byDemonym.getOrDefault(EntityKeys.fold(demonym), Set.of());
        return owners.size() == 1 ? owners.stream().findFirst() : Optional.empty();
    }

    /** The country of this name, or whose capital has this name. */
    public Optional<Country> namedOrOfCapital(String name) {
        return named(name).or(() -> Optional.ofNullable(byCapital.get(EntityKeys.fold(name))));
    }

    /** A name that begins with a country's name or adjective, with its usual name instead: "UK Treasury", "Britain's Treasury". */
    String withUsualName(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return name;
        }
        String first = name.substring(0, space).replaceFirst("['’]s?$", "");
        return named(first)
                .or(() -> described(first))
                .map(country -> country.label() + name.substring(space))
                .orElse(name);
    }

    /** The entity of a country, as every document has it. */
    public static Entity entity(Country country, List<String> names) {
        String key = EntityKeys.byName(EntityType.PLACE, country.label());
        List<String> sameAs = country.wikidata().isEmpty()
                ? List.of()
                : List.of("http://www.wikidata.org/entity/" + country.wikidata());
        return new Entity(key, EntityType.PLACE, country.label(), names, sameAs);
    }

    private static Countries read() {
        try (InputStream in = Countries.class.getResourceAsStream("countries.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Countries(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> country(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read countries.tsv from the class path", e);
        }
    }

    private static Country country(String[] row) {
        if (row.length < 6) {
            throw new IllegalStateException("[countries.tsv] a row needs six columns: " + String.join(" | ", row));
        }
        return new Country(row[0], row[1], row[2], list(row[3]), list(row[4]), list(row[5]));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
