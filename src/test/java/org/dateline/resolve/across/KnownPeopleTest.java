package org.dateline.resolve.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.WordList;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.across.KnownPerson.Tenure;
import org.dateline.resolve.across.KnownPerson.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the table of public figures, and that the names of news lead to the people they mean. */
class KnownPeopleTest {
    private static final List<KnownPerson> ALL = KnownPeople.all();
    private static final int EARLIEST = -3000;
    private static final int LATEST = 2025;

    @Test
    void the_table_is_sorted_and_has_nobody_twice() {
        List<String> names = ALL.stream().map(KnownPerson::name).toList();
        assertThat(names).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(6000);
    }

    @Test
    void no_two_rows_have_names_that_fold_to_the_same() {
        assertThat(ALL.stream().map(person -> EntityKeys.fold(person.name()))).doesNotHaveDuplicates();
    }

    @Test
    void no_name_is_blank_or_stands_twice_in_its_row() {
        assertThat(ALL)
                .allSatisfy(person -> assertThat(Stream.concat(Stream.of(person.name()), person.otherNames().stream()))
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                name -> assertThat(name).isEqualTo(name.strip()).isNotEmpty()));
    }

    @Test
    void every_country_has_a_code() {
        Set<String> codes = new HashSet<>(Set.of("UN", "EU"));
        WordList.lines(EntityKeys.class, "countries.tsv").forEach(line -> codes.add(line.split("\t", -1)[0]));
        assertThat(ALL)
                .allSatisfy(person -> assertThat(person.countries())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSubsetOf(codes));
    }

    @Test
    void every_role_is_a_word_of_the_list_and_every_word_is_used() {
        Set<String> roles =
                WordList.lines(KnownPeople.class, "/org/dateline/annotate/gazetteer/people-roles.tsv").stream()
                        .map(line -> line.split("\t", -1)[0])
                        .collect(Collectors.toSet());
        assertThat(tenures().map(Tenure::role).collect(Collectors.toSet())).isEqualTo(roles);
    }

    @Test
    void the_years_are_those_of_people() {
        assertThat(tenures().map(Tenure::years)).allSatisfy(years -> {
            assertThat(years.first()).isBetween(EARLIEST, LATEST);
            assertThat(years.last())
                    .satisfiesAnyOf(
                            last -> assertThat(last).isEqualTo(Years.OPEN),
                            last -> assertThat(last).isBetween(years.first(), Math.min(LATEST, years.first() + 90)));
        });
    }

    @Test
    void nobody_has_an_open_end_after_a_long_life() {
        assertThat(ALL.stream()
                        .filter(person -> person.yearsInView().last() == Years.OPEN)
                        .filter(person -> person.yearsInView().first() < 1940))
                .isEmpty();
    }

    @Test
    void prominence_is_between_one_and_five() {
        assertThat(ALL).allSatisfy(person -> assertThat(person.prominence()).isBetween(1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "George Herbert Walker Bush, George H.W. Bush",
        "george h w bush, George H.W. Bush",
        "François Mitterrand, François Mitterrand",
        "Francois Mitterrand, François Mitterrand",
        "Gerhard Schroeder, Gerhard Schröder",
        "King Charles III, Charles III"
    })
    void a_full_name_in_any_form_leads_to_its_bearer(String name, String person) {
        assertThat(KnownPeople.named(name)).extracting(KnownPerson::name).containsExactly(person);
    }

    @Test
    void a_name_that_two_bear_leads_to_both_the_best_known_first() {
        assertThat(KnownPeople.named("George Bush"))
                .extracting(KnownPerson::name)
                .containsExactly("George W. Bush", "George H.W. Bush");
    }

    @Test
    void nobody_is_named_what_nobody_is_named() {
        assertThat(KnownPeople.named("Ordwin Quellmark")).isEmpty();
        assertThat(KnownPeople.withShortName("Quellmark")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bush, president, 1991, George H.W. Bush",
        "Bush, president, 2003, George W. Bush",
        "Bush, governor, 2002, Jeb Bush",
        "Clinton, president, 1996, Bill Clinton",
        "Clinton, secretary of state, 2010, Hillary Clinton",
        "Johnson, president, 1965, Lyndon B. Johnson",
        "Johnson, prime minister, 2020, Boris Johnson",
        "de Gaulle, president, 1962, Charles de Gaulle",
        "Papandreou, prime minister, 1985, Andreas Papandreou",
        "Papandreou, prime minister, 2010, George Papandreou",
        "Hussein, king, 1990, King Hussein",
        "King Abdullah, crown prince, 2001, Abdullah bin Abdulaziz",
        "Saddam, president, 1995, Saddam Hussein",
        "Kim, president, 1999, Kim Dae-jung",
        "Kim, leader, 2020, Kim Jong Un",
        "Moon, president, 2018, Moon Jae-in",
        "Marcos, president, 1980, Ferdinand Marcos",
        "Marcos, president, 2023, Ferdinand Marcos Jr.",
        "Chávez, president, 2005, Hugo Chávez",
        "Lula, president, 2005, Luiz Inácio Lula da Silva",
        "Gandhi, prime minister, 1971, Indira Gandhi",
        "Gandhi, prime minister, 1986, Rajiv Gandhi",
        "Thaksin, prime minister, 2003, Thaksin Shinawatra",
        "al-Assad, president, 1990, Hafez al-Assad",
        "Assad, president, 2012, Bashar al-Assad"
    })
    void a_short_name_a_role_and_a_year_lead_to_one_person(String shortName, String role, int year, String person) {
        assertThat(KnownPeople.withShortName(shortName).stream().filter(known -> known.holds(role, year)))
                .extracting(KnownPerson::name)
                .containsExactly(person);
    }

    @Test
    void the_years_in_view_run_from_the_first_role_to_the_last() {
        KnownPerson eden = KnownPeople.named("Anthony Eden").get(0);
        assertThat(eden.yearsInView()).isEqualTo(new Years(1935, 1957));
        assertThat(eden.yearsInView().contain(1956)).isTrue();
        assertThat(eden.yearsInView().contain(1958)).isFalse();
        assertThat(eden.holds("prime minister", 1954)).isFalse();
    }

    @Test
    void years_before_our_era_and_open_ends_are_read() {
        assertThat(Tenure.of("king -336--323")).isEqualTo(new Tenure("king", new Years(-336, -323)));
        assertThat(Tenure.of("prime minister 2019-").years().contain(2300)).isTrue();
    }

    @Test
    void years_that_run_backwards_are_refused() {
        assertThatThrownBy(() -> Tenure.of("president 2001-1993")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Tenure> tenures() {
        return ALL.stream().flatMap(person -> person.tenures().stream());
    }
}
