package org.dateline.serve.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.dateline.model.Correction;
import org.dateline.store.Doubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an editor is shown while it takes long to find out what there is to judge. */
@Timeout(30)
class AgendaTest {
    private static final Correction.Origin INES = new Correction.Origin("ines", "2031-03-04T05:06:07Z", "read twice");

    private final AtomicInteger reads = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile List<Doubt> doubts = List.of(doubt("a", "b"), doubt("c", "d"));
    private final Agenda agenda = new Agenda(this::read);

    private Agenda.Open read() {
        List<Doubt> found = doubts;
        reads.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Agenda.Open(found, List.of());
    }

    @AfterEach
    void close() {
        gate.countDown();
        agenda.close();
    }

    private static Doubt doubt(String one, String other) {
        return new Doubt(
                new Doubt.Side(one, one, 1, "somewhere"),
                new Doubt.Side(other, other, 1, "somewhere"),
                "0.7",
                List.of());
    }

    private static Correction distinct(String one, String other) {
        return new Correction.Distinguish(INES, Set.of(one, other));
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Test
    void what_was_known_is_shown_while_it_is_worked_out_anew() throws InterruptedException {
        until(() -> agenda.shown().current());
        assertThat(agenda.shown().open().orElseThrow().doubts()).hasSize(2);

        gate = new CountDownLatch(1);
        agenda.judged(distinct("a", "b"), 1);
        assertThat(agenda.shown().open().orElseThrow().doubts()).containsExactly(doubt("c", "d"));
        agenda.followed(1);
        until(() -> reads.get() == 2);
        assertThat(agenda.shown().current()).isFalse();
        agenda.judged(distinct("c", "d"), 2);
        assertThat(agenda.shown().open().orElseThrow().doubts()).isEmpty();

        gate.countDown();
        until(() -> agenda.shown().current());
        assertThat(agenda.shown().open().orElseThrow().doubts())
                .as("the graph follows the first only: it is open again as far as the graph knows")
                .containsExactly(doubt("a", "b"));
    }

    @Test
    void many_corrections_are_worked_out_once() throws InterruptedException {
        until(() -> agenda.shown().current());
        gate = new CountDownLatch(1);
        agenda.followed(1);
        until(() -> reads.get() == 2);
        for (int i = 2; i < 50; i++) {
            agenda.followed(i);
        }
        gate.countDown();
        until(() -> agenda.shown().current());
        assertThat(reads).hasValue(3);
    }
}
