package org.dateline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.annotate.NameTagger;
import org.dateline.model.WordList;
import org.junit.jupiter.api.Test;

/** The form of the list of organisations, and that its names stand for what it says. */
class OrganisationsTest {
    /** Forms that two things of different kinds have a claim to. */
    private static final Set<String> SHARED = Set.of("ANA");

    private record Row(NameClass kind, String name, List<String> others) {
        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSizeBetween(2, 3);
            List<String> others = columns.length == 3 ? List.of(columns[2].split("\\|", -1)) : List.of();
            return new Row(NameClass.valueOf(columns[0]), columns[1], others);
        }

        Stream<String> forms() {
            return Stream.concat(Stream.of(name), others.stream());
        }
    }

    private static final List<Row> ROWS = WordList.lines(NameTagger.class, "gazetteer/organisations.tsv").stream()
            .map(Row::of)
            .toList();

    private static final List<NameClass> ORDER = List.of(
            NameClass.INTERNATIONAL,
            NameClass.GOVERNMENT,
            NameClass.MEDIA,
            NameClass.COMPANY,
            NameClass.PARTY,
            NameClass.ARMED_GROUP,
            NameClass.EDUCATION,
            NameClass.SPORT,
            NameClass.CIVIC);

    @Test
    void it_is_sorted_by_kind_and_name_and_has_each_once() {
        assertThat(ROWS)
                .isSortedAccordingTo(Comparator.<Row>comparingInt(row -> ORDER.indexOf(row.kind()))
                        .thenComparing(Row::name));
        assertThat(ROWS.stream().map(row -> row.kind() + " " + row.name())).doesNotHaveDuplicates();
        assertThat(ROWS).allSatisfy(row -> assertThat(ORDER).contains(row.kind()));
    }

    @Test
    void no_form_is_blank_or_stands_twice_in_its_row() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.forms())
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                form -> assertThat(form).isEqualTo(form.strip()).isNotEmpty()));
    }

    @Test
    void no_form_has_two_kinds_but_the_permitted_ones() {
        Map<String, Set<NameClass>> kinds = new TreeMap<>();
        ROWS.forEach(row -> row.forms()
                .forEach(form ->
                        kinds.computeIfAbsent(form, key -> new TreeSet<>()).add(row.kind())));
        kinds.values().removeIf(found -> found.size() == 1);
        assertThat(kinds.keySet()).isEqualTo(SHARED);
    }

    @Test
    void no_form_is_a_country_its_people_or_its_capital() {
        List<String> countries = new ArrayList<>();
        for (String line : WordList.lines(NameTagger.class, "/org/dateline/resolve/countries.tsv")) {
            List<String> columns = List.of(line.split("\t", -1));
            columns.subList(2, columns.size()).forEach(column -> countries.addAll(List.of(column.split("\\|"))));
        }
        assertThat(ROWS.stream().flatMap(Row::forms)).doesNotContainAnyElementsOf(countries);
    }
}
