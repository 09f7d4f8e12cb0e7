package org.dateline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.annotate.NameTagger;
import org.dateline.model.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of our lists of organisations, works and places, and that their names stand for what they say. */
class GazetteerTablesTest {
    /** Forms that two things of different kinds have a claim to. */
    private static final Set<String> SHARED = Set.of("ANA");

    private enum Table {
        ORGANISATIONS(
                "organisations.tsv",
                List.of(
                        "INTERNATIONAL",
                        "GOVERNMENT",
                        "MEDIA",
                        "COMPANY",
                        "PARTY",
                        "ARMED_GROUP",
                        "EDUCATION",
                        "SPORT",
                        "CIVIC")),
        WORKS("works.tsv", List.of("PRODUCT", "WEAPON", "WORK", "EVENT", "LAW", "LANGUAGE")),
        PLACES("places.tsv", List.of("CONTINENT", "STATE", "WATER", "LAND", "DISTRICT", "SITE"));

        private final List<String> order;
        private final List<Row> rows;

        Table(String file, List<String> order) {
            this.order = order;
            this.rows = rows(file);
        }

        Stream<String> forms() {
            return rows.stream().flatMap(Row::forms);
        }
    }

    private record Row(String kind, String name, List<String> others) {
        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSizeBetween(2, 3);
            List<String> others = columns.length == 3 ? List.of(columns[2].split("\\|", -1)) : List.of();
            return new Row(columns[0], columns[1], others);
        }

        Stream<String> forms() {
            return Stream.concat(Stream.of(name), others.stream());
        }
    }

    private static List<Row> rows(String file) {
        return WordList.lines(NameTagger.class, "gazetteer/" + file).stream()
                .map(Row::of)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_sorted_by_kind_and_name_and_has_each_once(Table table) {
        assertThat(table.rows)
                .isSortedAccordingTo(Comparator.<Row>comparingInt(row -> table.order.indexOf(row.kind()))
                        .thenComparing(Row::name));
        assertThat(table.rows.stream().map(row -> row.kind() + " " + row.name()))
                .doesNotHaveDuplicates();
        assertThat(table.rows).allSatisfy(row -> assertThat(table.order).contains(row.kind()));
    }

    @ParameterizedTest
    @EnumSource
    void no_form_is_blank_or_stands_twice_in_its_row(Table table) {
        assertThat(table.rows)
                .allSatisfy(row -> assertThat(row.forms())
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                form -> assertThat(form).isEqualTo(form.strip()).isNotEmpty()));
    }

    @Test
    void no_form_has_two_kinds_but_the_permitted_ones() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (Table table : Table.values()) {
            table.rows.forEach(row -> row.forms()
                    .forEach(form ->
                            kinds.computeIfAbsent(form, key -> new TreeSet<>()).add(row.kind())));
        }
        kinds.values().removeIf(found -> found.size() == 1);
        assertThat(kinds.keySet()).isEqualTo(SHARED);
    }

    @ParameterizedTest
    @EnumSource
    void no_form_is_a_country_its_people_or_its_capital(Table table) {
        Set<String> countries = new HashSet<>();
        for (String line : WordList.lines(NameTagger.class, "/org/dateline/resolve/countries.tsv")) {
            Arrays.stream(line.split("\t", -1))
                    .skip(2)
                    .forEach(column -> countries.addAll(List.of(column.split("\\|"))));
        }
        assertThat(table.forms()).doesNotContainAnyElementsOf(countries);
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCT, PRODUCT",
        "WEAPON, PRODUCT",
        "WORK, WORK",
        "EVENT, EVENT",
        "LAW, LAW",
        "LANGUAGE, LANGUAGE",
        "CONTINENT, WORLD_REGION",
        "STATE, STATE",
        "WATER, LANDMARK",
        "LAND, LANDMARK",
        "DISTRICT, LANDMARK",
        "SITE, LANDMARK",
        "COMPANY, COMPANY"
    })
    void every_kind_has_a_class(String kind, NameClass nameClass) {
        assertThat(NameClass.ofKind(kind)).isEqualTo(nameClass);
    }

    @Test
    void all_classes_fit_into_a_match_with_its_two_marks() {
        assertThat(NameClass.values()).hasSizeLessThanOrEqualTo(29);
    }
}
