package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares every row of the table of countries with two references; intended differences stand in a table with their reasons. */
@Tag("gold")
class CountriesReferenceTest {
    private static final Pattern CELL = Pattern.compile(",(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    /** Its own code and the countries that a reference leaves out. */
    private static final String KOSOVO = "XK";

    private static final Map<String, Country> OURS = new LinkedHashMap<>();
    private static final Map<String, JsonObject> FACTS = new HashMap<>();
    private static final Map<String, Map<String, String>> CODES = new HashMap<>();
    private static final Map<String, String> EXCEPTIONS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        String folder = System.getenv("DATELINE_SHARED");
        assumeThat(folder).as("the folder named by DATELINE_SHARED").isNotNull();
        Path gazetteer = Path.of(folder).resolve("data/gazetteer");
        Countries.shipped().all().forEach(country -> OURS.put(country.iso(), country));
        for (JsonElement country : JsonParser.parseString(Files.readString(gazetteer.resolve("countries.json")))
                .getAsJsonArray()) {
            FACTS.put(country.getAsJsonObject().get("cca2").getAsString(), country.getAsJsonObject());
        }
        codes(Files.readAllLines(gazetteer.resolve("country-codes.csv")));
        for (String line : WordList.lines(CountriesReferenceTest.class, "country-exceptions.tsv")) {
            String[] columns = line.split("\t");
            assertThat(columns).as(line).hasSize(4);
            EXCEPTIONS.put(difference(columns[0], columns[1], columns[2]), columns[3]);
        }
    }

    private static void codes(List<String> lines) {
        List<String> header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i).strip());
            }
            CODES.put(row.get("ISO3166-1-Alpha-2"), row);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher("," + line);
        while (matcher.find()) {
            cells.add(matcher.group(1) != null ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
        }
        return cells;
    }

    private static String difference(String iso, String column, String value) {
        return iso + " " + column + " " + value;
    }

    @Test
    void every_country_with_a_code_is_there_and_no_other() {
        assertThat(OURS.keySet()).isEqualTo(FACTS.keySet());
        assertThat(CODES.keySet()).isEqualTo(without(OURS.keySet(), KOSOVO));
    }

    private static TreeSet<String> without(Collection<String> all, String one) {
        TreeSet<String> others = new TreeSet<>(all);
        others.remove(one);
        return others;
    }

    @Test
    void every_wikidata_id_is_that_of_the_country() {
        Map<String, String> items = CODES.entrySet().stream()
                .filter(row -> !row.getValue().get("wikidata_id").isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().get("wikidata_id").replaceFirst(".*/", "")));
        assertThat(items).hasSizeGreaterThan(240);
        items.forEach(
                (iso, item) -> assertThat(OURS.get(iso).wikidata()).as(iso).isEqualTo(item));
    }

    @Test
    void names_capitals_and_peoples_are_those_of_the_references_but_for_the_exceptions() {
        TreeSet<String> differences = new TreeSet<>();
        OURS.forEach((iso, country) -> {
            List<String> names = new ArrayList<>(country.names());
            names.add(country.label());
            JsonObject facts = FACTS.get(iso);
            Map<String, String> codes = CODES.getOrDefault(iso, Map.of());
            JsonObject name = facts.getAsJsonObject("name");
            Stream.of(
                            name.get("common").getAsString(),
                            name.get("official").getAsString(),
                            codes.getOrDefault("CLDR display name", ""))
                    .filter(value -> lacks(names, value))
                    .forEach(value -> differences.add(difference(iso, "name", value)));
            capitals(facts, codes)
                    .filter(value -> lacks(country.capitals(), value))
                    .forEach(value -> differences.add(difference(iso, "capital", value)));
            demonyms(facts)
                    .filter(value -> lacks(country.demonyms(), value))
                    .forEach(value -> differences.add(difference(iso, "demonym", value)));
        });
        assertThat(differences).isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    private static Stream<String> capitals(JsonObject facts, Map<String, String> codes) {
        List<String> capitals = new ArrayList<>(List.of(codes.getOrDefault("Capital", "")));
        if (facts.has("capital")) {
            facts.getAsJsonArray("capital").forEach(capital -> capitals.add(capital.getAsString()));
        }
        return capitals.stream();
    }

    private static Stream<String> demonyms(JsonObject facts) {
        JsonObject english =
                facts.has("demonyms") ? facts.getAsJsonObject("demonyms").getAsJsonObject("eng") : null;
        return english == null
                ? Stream.of()
                : Arrays.stream(english.get("m").getAsString().split(", | or "));
    }

    private static boolean lacks(Collection<String> ours, String value) {
        return !value.isEmpty() && ours.stream().map(EntityKeys::fold).noneMatch(EntityKeys.fold(value)::equals);
    }
}
