package org.dateline.settle.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentLinesTest {
    private static final String FIRST = "<http://n/s> <http://n/p> \"a <b> in words .\" <http://n/first> .";
    private static final String SECOND = "<http://n/s> <http://n/p> <http://n/o> <http://n/second> .";

    private static List<DocumentLines.Lines> read(String... lines) {
        List<DocumentLines.Lines> read = new ArrayList<>();
        new DocumentLines("part", new BufferedReader(new StringReader(String.join("\n", lines))))
                .forEachRemaining(read::add);
        return read;
    }

    @Test
    void lines_of_one_graph_come_together_with_the_number_of_the_first() {
        assertThat(read(FIRST, FIRST, "", "# a remark", SECOND))
                .containsExactly(
                        new DocumentLines.Lines("http://n/first", FIRST + "\n" + FIRST + "\n", 1),
                        new DocumentLines.Lines("http://n/second", SECOND + "\n", 5));
    }

    @Test
    void of_an_empty_part_nothing_comes() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_line_that_ends_in_no_graph_is_named() {
        assertThatThrownBy(() -> read(FIRST, SECOND, "<http://n/s> <http://n/p> \"no graph\" ."))
                .isInstanceOf(PartFault.class)
                .hasMessageContaining("[part:3]");
        assertThatThrownBy(() -> read("<http://n/s> <http://n/p> \"cut off"))
                .isInstanceOf(PartFault.class)
                .hasMessageContaining("[part:1]");
    }
}
