package org.dateline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntTableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 100, 5000})
    void gives_back_what_it_was_made_of_and_nothing_else(int size) {
        SplittableRandom random = new SplittableRandom(size);
        Map<Integer, Integer> entries = new TreeMap<>();
        while (entries.size() < size) {
            entries.put(random.nextInt() << random.nextInt(20), random.nextInt(1, 9));
        }
        IntTable table = new IntTable(entries);
        assertThat(table.entries()).isEqualTo(entries);
        for (int i = 0; i < 1000; i++) {
            int key = random.nextInt(-20, 20);
            assertThat(table.get(key)).isEqualTo(entries.getOrDefault(key, 0));
        }
    }
}
