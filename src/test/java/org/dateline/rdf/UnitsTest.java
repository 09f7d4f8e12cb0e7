package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "count, http://qudt.org/vocab/unit/NUM",
        "percent, http://qudt.org/vocab/unit/PERCENT",
        "square mile, http://qudt.org/vocab/unit/MI2",
        "kilometre, http://qudt.org/vocab/unit/KiloM",
        "kilometer, http://qudt.org/vocab/unit/KiloM",
        "square meter, http://qudt.org/vocab/unit/M2",
        "cubic millimeter, http://qudt.org/vocab/unit/MilliM3",
        "liter, http://qudt.org/vocab/unit/L",
        "EUR, http://qudt.org/vocab/currency/EUR",
    })
    void a_unit_has_its_qudt_iri(String label, String iri) {
        assertThat(Units.shipped().iri(label))
                .hasValueSatisfying(unit -> assertThat(unit.getURI()).isEqualTo(iri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQQ", "troop", "", "usd", "parameter"})
    void what_is_no_known_unit_has_none(String label) {
        assertThat(Units.shipped().iri(label)).isEmpty();
    }

    @Test
    void every_label_of_the_table_leads_to_a_valid_iri() {
        assertThat(Units.shipped().labels())
                .hasSizeGreaterThan(80)
                .allSatisfy(label -> assertThat(IRIx.create(
                                        Units.shipped().iri(label).orElseThrow().getURI())
                                .hasViolations())
                        .isFalse());
    }
}
