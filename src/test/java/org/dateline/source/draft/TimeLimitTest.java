package org.dateline.source.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.dateline.source.BadInput.Code;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Test
    void what_is_in_time_gives_its_result() throws IOException {
        assertThat(TimeLimit.<String>call(Duration.ofSeconds(5), () -> "done")).isEqualTo("done");
    }

    @Test
    void what_does_not_end_is_given_up() {
        refuses(
                () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return "never";
                },
                Code.TIMEOUT);
    }

    @Test
    void want_of_stack_or_memory_is_the_fault_of_the_input() {
        refuses(TimeLimitTest::deeper, Code.TOO_DEEP);
        refuses(
                () -> {
                    throw new OutOfMemoryError("heap");
                },
                Code.TOO_LARGE);
    }

    @Test
    void any_other_failure_is_a_broken_input_and_says_why() {
        assertThatThrownBy(() -> TimeLimit.call(SHORT, () -> {
                    throw new IllegalStateException("java.io.IOException: no such table");
                }))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo(Code.BROKEN))
                .hasMessage("It is broken: no such table");
    }

    private static void refuses(Callable<String> parser, Code code) {
        assertThatThrownBy(() -> TimeLimit.call(SHORT, parser))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String deeper() {
        return deeper() + deeper();
    }
}
