package org.dateline.settle.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void the_largest_piece_has_a_part_to_itself_until_the_others_have_as_much() {
        Map<String, Long> sizes = new TreeMap<>(Map.of("huge", 1000L));
        IntStream.range(0, 30).forEach(i -> sizes.put("large " + i, 100L));
        Balance balance = Balance.of(sizes, 4);
        Map<Integer, Long> loads = new TreeMap<>();
        sizes.forEach((piece, size) -> loads.merge(balance.part(piece), size, Long::sum));
        assertThat(loads).hasSize(4).allSatisfy((part, load) -> assertThat(load).isEqualTo(1000));
    }

    @Test
    void small_pieces_spread_by_their_hash() {
        Balance balance = Balance.of(Map.of(), 8);
        Map<Integer, Integer> loads = new TreeMap<>();
        IntStream.range(0, 8000).forEach(i -> loads.merge(balance.part("http://n/entity/name-" + i), 1, Integer::sum));
        assertThat(loads).hasSize(8).allSatisfy((part, load) -> assertThat(load).isBetween(800, 1200));
    }

    @Test
    void what_is_large_depends_on_what_a_part_has_in_the_mean() {
        assertThat(Balance.large(1_600_000, 10)).isEqualTo(10_000);
        assertThat(Balance.large(10, 10)).isEqualTo(2);
    }
}
