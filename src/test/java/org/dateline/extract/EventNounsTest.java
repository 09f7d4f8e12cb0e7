package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventNounsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<EventNouns.EventNoun> nouns() {
        return EventNouns.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void every_example_of_the_table_gives_what_stands_beside_it(EventNouns.EventNoun noun) {
        assertThat(EXTRACTOR.extract(Marked.annotation(noun.example())).statements())
                .extracting(s -> s.subject().label() + " | " + s.predicateText() + " | "
                        + s.object().label())
                .contains(noun.expected());
    }
}
