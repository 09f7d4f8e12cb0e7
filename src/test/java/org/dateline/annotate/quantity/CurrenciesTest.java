package org.dateline.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.annotate.piece.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of currencies agrees with ISO 4217 and with the English names of the Unicode CLDR, which the JDK carries. */
class CurrenciesTest {
    static Stream<List<String>> currencies() {
        return Table.rows(Currencies.class, "currencies.tsv", 5).stream()
                .filter(row -> row.get(0).equals(row.get(0).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("currencies")
    void a_code_is_that_of_the_currency_that_its_nouns_name(List<String> row) {
        String name = asInNews(plain(Currency.getInstance(row.get(0)).getDisplayName(Locale.ENGLISH)));
        assertThat(Table.values(row.get(2)).stream().map(CurrenciesTest::plain))
                .as(row.get(0) + " is the " + name)
                .anyMatch(name::contains);
    }

    /** CLDR spells two of them as their countries do. */
    private static String asInNews(String name) {
        return name.replace("qatari rial", "qatari riyal").replace("philippine piso", "philippine peso");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ENGLISH);
    }
}
