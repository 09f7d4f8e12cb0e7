package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void a_short_phrase_stands_whole() {
        assertThat(Verdicts.cut("the old port of the town")).isEqualTo("the old port of the town");
    }

    @Test
    void of_a_long_phrase_stand_six_words_and_a_hash_that_tells_it_from_others() {
        String one = Verdicts.cut("the old port of the town in the north");
        assertThat(one).startsWith("the old port of the town … ");
        assertThat(Verdicts.cut("the old port of the town in the south")).isNotEqualTo(one);
    }
}
