package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<Relation> relations() {
        return Relations.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("relations")
    void every_example_of_the_relation_table_gives_what_stands_beside_it(Relation relation) {
        List<String> typed = EXTRACTOR.extract(Marked.annotation(relation.example())).statements().stream()
                .filter(s -> !s.predicate().equals(Statement.UNTYPED))
                .map(s -> s.predicate() + ": " + s.subject().label() + " | "
                        + s.object().label())
                .toList();
        assertThat(typed).contains(relation.predicate() + ": " + relation.expected());
    }
}
