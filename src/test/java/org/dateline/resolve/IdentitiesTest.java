package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.EntityType;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    private static final String ONE = "https://sws.geonames.org/1/";
    private static final String TWO = "https://sws.geonames.org/2/";
    private static final String ITEM = "http://www.wikidata.org/entity/Q1";

    private final Identities.Builder builder = new Identities.Builder();

    @Test
    void a_name_of_one_thing_alone_means_it_however_it_is_spelled() {
        builder.add(EntityType.PLACE, "Vårdö", known(ONE, 0));
        assertThat(builder.build().of(EntityType.PLACE, "Vardo")).containsExactly(ONE);
    }

    @Test
    void a_name_means_nothing_of_another_type() {
        builder.add(EntityType.PLACE, "Vårdö", known(ONE, 10));
        assertThat(builder.build().of(EntityType.PERSON, "Vårdö")).isEmpty();
    }

    @Test
    void a_name_of_several_means_the_one_that_is_ten_times_as_well_known_as_the_next() {
        builder.add(EntityType.PLACE, "Osterby", known(ONE, 3000)).add(EntityType.PLACE, "Osterby", known(TWO, 30_000));
        assertThat(builder.build().of(EntityType.PLACE, "Osterby")).containsExactly(TWO);
    }

    @Test
    void a_name_of_several_that_are_much_alike_means_none() {
        builder.add(EntityType.PLACE, "Osterby", known(ONE, 3001)).add(EntityType.PLACE, "Osterby", known(TWO, 30_000));
        assertThat(builder.build().of(EntityType.PLACE, "Osterby")).isEmpty();
        builder.add(EntityType.PLACE, "Tessen", known(ONE, 0)).add(EntityType.PLACE, "Tessen", known(TWO, 0));
        assertThat(builder.build().of(EntityType.PLACE, "Tessen")).isEmpty();
    }

    @Test
    void several_names_of_one_thing_are_no_doubt() {
        builder.add(EntityType.PLACE, "Vårdö", known(ONE, 10)).add(EntityType.PLACE, "Vardo", known(ONE, 10));
        assertThat(builder.build().of(EntityType.PLACE, "VARDO")).containsExactly(ONE);
    }

    @Test
    void each_origin_is_judged_by_itself() {
        builder.add(EntityType.PLACE, "Osterby", known(ONE, 3000))
                .add(EntityType.PLACE, "Osterby", known(ITEM, 12))
                .add(EntityType.PLACE, "Osterby", known(TWO, 3000));
        assertThat(builder.build().of(EntityType.PLACE, "Osterby")).containsExactly(ITEM);
    }

    private static Known known(String iri, long weight) {
        return new Known(iri, weight, true, "");
    }
}
