package org.dateline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.model.Document;
import org.dateline.model.Text;
import org.dateline.source.BadInput;
import org.junit.jupiter.api.Test;

/** A document that cannot be worked on costs itself alone. */
class WorkerTest {
    private static final Patience SHORT = new Patience(Duration.ofMillis(300));

    private final AtomicInteger started = new AtomicInteger();

    private static Document document(String source) {
        return new Document(source, null, null, null, null, null, "en", Text.of("Rain fell."), List.of());
    }

    private Supplier<Function<Document, String>> work(Function<Document, String> work) {
        return () -> {
            started.incrementAndGet();
            return document -> document.source().equals("bad") ? work.apply(document) : "done";
        };
    }

    /** What comes of a bad document between two others. */
    private String fault(Function<Document, String> work) throws InterruptedException {
        return fault(work, 2);
    }

    private String fault(Function<Document, String> work, int starts) throws InterruptedException {
        try (Worker<String> worker = new Worker<>(work(work), SHORT)) {
            assertThat(worker.apply(document("first"))).isEqualTo(new Outcome.Done<>("done"));
            Outcome<String> outcome = worker.apply(document("bad"));
            assertThat(worker.apply(document("last"))).isEqualTo(new Outcome.Done<>("done"));
            assertThat(started).as("what has failed is not used again").hasValue(starts);
            assertThat(outcome).isInstanceOf(Outcome.Failed.class);
            BadInput fault = ((Outcome.Failed<String>) outcome).fault();
            assertThat(fault.code()).isEqualTo(BadInput.Code.NOT_EXTRACTED);
            assertThat(fault.where()).isEqualTo("bad");
            return fault.what();
        }
    }

    @Test
    void that_throws() throws InterruptedException {
        assertThat(fault(document -> {
                    throw new IllegalArgumentException("no such thing");
                }))
                .contains("IllegalArgumentException: no such thing at org.dateline.batch.WorkerTest");
    }

    @Test
    void that_overflows_the_stack() throws InterruptedException {
        assertThat(fault(document -> overflow(document.source()))).contains("StackOverflowError");
    }

    private static String overflow(String text) {
        return overflow(text) + text;
    }

    @Test
    void that_wants_more_memory_than_there_is_even_alone() throws InterruptedException {
        assertThat(fault(document -> Integer.toString(new long[Integer.MAX_VALUE][Integer.MAX_VALUE].length), 3))
                .contains("OutOfMemoryError");
    }

    @Test
    void but_one_whose_memory_another_has_taken_is_tried_again_when_that_is_done() throws Exception {
        AtomicBoolean taken = new AtomicBoolean();
        CountDownLatch hungry = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Function<Document, String> takes = document -> {
            taken.set(true);
            hungry.countDown();
            await(refused);
            taken.set(false);
            return "much";
        };
        Function<Document, String> wants = document -> {
            await(hungry);
            if (taken.get()) {
                refused.countDown();
                throw new IllegalStateException(new OutOfMemoryError("There is no memory on purpose"));
            }
            return "little";
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Worker<String> one = new Worker<>(work(takes), SHORT);
                Worker<String> other = new Worker<>(work(wants), SHORT)) {
            Future<Outcome<String>> much = threads.submit(() -> one.apply(document("bad")));
            Future<Outcome<String>> little = threads.submit(() -> other.apply(document("bad")));
            assertThat(much.get()).isEqualTo(new Outcome.Done<>("much"));
            assertThat(little.get()).isEqualTo(new Outcome.Done<>("little"));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void that_never_ends() throws InterruptedException {
        assertThat(fault(document -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return "";
                }))
                .contains("given up");
    }

    @Test
    void that_waits_for_ever() throws InterruptedException {
        assertThat(fault(document -> {
                    try {
                        Thread.sleep(Duration.ofHours(1).toMillis());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return "";
                }))
                .contains("given up");
    }

    @Test
    void but_a_program_that_is_not_whole_is_nobody_s_fault_but_its_own() {
        try (Worker<String> worker = new Worker<>(
                work(document -> {
                    throw new NoClassDefFoundError("org/example/Missing");
                }),
                SHORT)) {
            assertThatThrownBy(() -> worker.apply(document("bad")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not whole");
        }
    }
}
