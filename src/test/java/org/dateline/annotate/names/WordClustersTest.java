package org.dateline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {
    private static final WordClusters CLUSTERS =
            WordClusters.of(Map.of("Oslo", 3, "river", 4, "0000", 5), Map.of("Oslo", 30, "river", 40, "0000", 65535));

    @Test
    void a_word_has_a_class_in_each_clustering() {
        int classes = CLUSTERS.of(word("Oslo"));
        assertThat(WordClusters.level(classes, 0)).isEqualTo(3);
        assertThat(WordClusters.level(classes, 1)).isEqualTo(30);
    }

    @Test
    void a_word_not_known_as_written_has_the_class_of_its_lower_case() {
        assertThat(CLUSTERS.of(word("River"))).isEqualTo(CLUSTERS.of(word("river")));
    }

    @Test
    void numbers_of_as_many_digits_are_one_word() {
        assertThat(WordClusters.level(CLUSTERS.of(word("1987")), 1)).isEqualTo(65535);
    }

    @Test
    void an_unknown_word_has_no_class() {
        assertThat(CLUSTERS.of(word("Bergen"))).isZero();
        assertThat(WordClusters.none().of(word("Oslo"))).isZero();
    }

    @Test
    void comes_back_from_its_entries() {
        assertThat(WordClusters.of(CLUSTERS.entries()).entries()).isEqualTo(CLUSTERS.entries());
    }

    private static Word word(String form) {
        return TokenFeatures.words(new String[] {form})[0];
    }
}
