package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.settle.KeyedName;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    /** In these tests the keys of a name are its letters. */
    private final NameIndex index = new NameIndex();

    private static Set<String> letters(String name) {
        return new TreeSet<>(List.of(name.split("")));
    }

    private static List<KeyedName> keyed(String... names) {
        return Stream.of(names).map(name -> new KeyedName(name, letters(name))).toList();
    }

    private static SortedSet<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }

    @Test
    void names_that_share_a_key_by_way_of_others_are_one_block() {
        index.add(FIRST, keyed("ab", "bc", "xy"));
        index.add(SECOND, keyed("cd", "z"));
        assertThat(index.blocks(Set.of("cd", "ab", "xy"), Set.of()))
                .containsExactly(names("ab", "bc", "cd"), names("xy"));
    }

    @Test
    void a_key_leads_to_the_block_that_has_it() {
        index.add(FIRST, keyed("ab", "xy"));
        assertThat(index.blocks(Set.of(), Set.of("y", "q"))).containsExactly(names("xy"));
    }

    @Test
    void names_that_do_not_occur_are_in_no_block_and_join_none() {
        index.add(FIRST, keyed("ab", "xy"));
        index.bind(Stream.of("ab", "gone"), "one merge");
        index.bind(Stream.of("gone", "xy"), "another merge");
        assertThat(index.blocks(Set.of("ab", "gone"), Set.of())).containsExactly(names("ab"));
        assertThat(index.has("gone")).isFalse();
    }

    @Test
    void names_can_be_bound_that_share_no_key() {
        index.add(FIRST, keyed("ab", "xy", "q"));
        index.bind(Stream.of("ab", "xy"), "a merge");
        assertThat(index.blocks(Set.of("xy"), Set.of())).containsExactly(names("ab", "xy"));
    }

    @Test
    void names_lead_to_their_documents() {
        index.add(SECOND, keyed("ab", "cd"));
        index.add(FIRST, keyed("ab"));
        assertThat(index.documents(Set.of("ab"))).containsExactly(FIRST, SECOND);
        assertThat(index.documents(Set.of("cd", "unknown"))).containsExactly(SECOND);
    }

    @Test
    void blocks_do_not_depend_on_the_order_of_documents() {
        List<String> names = IntStream.range(0, 3_000)
                .mapToObj(i -> "" + (char) ('a' + i % 700) + (char) ('a' + i * 7 % 1_500))
                .toList();
        NameIndex backwards = new NameIndex();
        for (int i = 0; i < names.size(); i++) {
            index.add("d" + i, keyed(names.get(i)));
            int last = names.size() - 1 - i;
            backwards.add("d" + last, keyed(names.get(last)));
        }
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Set<String> some = Set.of(names.get(random.nextInt(names.size())));
            assertThat(index.blocks(some, Set.of())).isEqualTo(backwards.blocks(some, Set.of()));
            assertThat(index.documents(some)).isEqualTo(backwards.documents(some));
        }
    }
}
