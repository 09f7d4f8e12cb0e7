package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.model.GeoPoint;
import org.dateline.resolve.across.AcrossDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPointsTest {
    @ParameterizedTest
    @CsvSource({
        "Zürich, 47.4, 8.5",
        "the UK, 53.9, -2.5",
        "Kandahar province, 31.6, 65.7",
        "Lima, -12.0, -77.0",
        "Chad, 15.3, 18.6"
    })
    void places_are_found_by_name(String name, double latitude, double longitude) {
        assertThat(KnownPoints.named(name)).hasValueSatisfying(point -> {
            assertThat(point.latitude()).isCloseTo(latitude, within(0.2));
            assertThat(point.longitude()).isCloseTo(longitude, within(0.2));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quillmar", "Springfield", ""})
    void a_name_that_no_city_has_or_several_is_nowhere(String name) {
        assertThat(KnownPoints.named(name)).isEmpty();
    }

    @Test
    void every_country_has_a_point() {
        assertThat(Countries.shipped().all())
                .allSatisfy(country ->
                        assertThat(KnownPoints.named(country.label())).isPresent());
    }

    @Test
    void a_link_counts_more_than_a_name() {
        assertThat(KnownPoints.linked(List.of("https://www.example.org/", "http://www.wikidata.org/entity/Q889")))
                .contains(new GeoPoint(33.8, 66.0));
    }

    @Test
    void a_further_sense_of_a_name_is_not_where_the_first_is() {
        assertThat(new AcrossDocuments().locate("http://localhost/entity/lima-1~2", "Lima", List.of()))
                .isEmpty();
    }
}
