package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OfStateTest {
    private final AtomicLong state = new AtomicLong(7);
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void is_worked_out_once_for_each_state() {
        OfState<Integer> figure = new OfState<>(state::get, worked::incrementAndGet);
        assertThat(worked).hasValue(0);
        assertThat(figure.get()).isEqualTo(1);
        assertThat(figure.get()).isEqualTo(1);
        state.set(8);
        assertThat(figure.get()).isEqualTo(2);
        assertThat(figure.get()).isEqualTo(2);
    }

    @Test
    void what_changes_meanwhile_is_worked_out_anew() {
        OfState<Integer> figure = new OfState<>(state::get, () -> {
            state.compareAndSet(7, 8);
            return worked.incrementAndGet();
        });
        assertThat(figure.get()).isEqualTo(1);
        assertThat(figure.get()).isEqualTo(2);
        assertThat(figure.get()).isEqualTo(2);
    }
}
