package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.NameTagger;
import org.dateline.annotate.NewsTokenizer;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the lists of people's names, and that the lexicon knows them. */
class KnownNamesTest {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*(?:['-]\\p{L}+)*");

    @ParameterizedTest
    @CsvSource({"given-names.txt, 9000", "family-names.txt, 11000"})
    void the_names_are_many_sorted_and_each_stands_once(String file, int least) {
        List<String> names = names(file);
        assertThat(names).hasSizeGreaterThanOrEqualTo(least).doesNotHaveDuplicates();
        assertThat(names).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"given-names.txt", "family-names.txt"})
    void each_is_one_word_and_no_country(String file) {
        Set<String> countries = countries();
        assertThat(names(file)).allMatch(NAME.asMatchPredicate()).noneMatch(countries::contains);
    }

    @ParameterizedTest
    @CsvSource({"Milena, GIVEN_NAME", "Jong-un, GIVEN_NAME", "Okafor, SURNAME", "O'Connor, SURNAME", "García, SURNAME"})
    void the_lexicon_knows_people(String name, NameClass nameClass) {
        Lexicon lexicon = new KnownNames().people().lexicon();
        assertThat(lexicon.has(List.of(new NewsTokenizer().tokenize(name)), nameClass))
                .isTrue();
    }

    @Test
    void a_month_or_a_city_is_no_name_of_a_person() {
        Lexicon lexicon = new KnownNames().people().lexicon();
        assertThat(List.of("May", "London", "August", "Georgia"))
                .noneMatch(word -> lexicon.has(List.of(word), NameClass.GIVEN_NAME)
                        || lexicon.has(List.of(word), NameClass.SURNAME));
    }

    private static List<String> names(String file) {
        return WordList.lines(NameTagger.class, "gazetteer/" + file);
    }

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>();
        for (String line : WordList.lines(NameTagger.class, "/org/dateline/resolve/countries.tsv")) {
            String[] columns = line.split("\t", -1);
            countries.add(columns[2]);
            if (columns.length > 3) {
                countries.addAll(List.of(columns[3].split("\\|")));
            }
        }
        return countries;
    }
}
