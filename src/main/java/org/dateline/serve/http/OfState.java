package org.dateline.serve.http;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long to work out and holds as long as the store stays in one state. It is worked out when somebody asks, once
 * for all who ask meanwhile.
 *
 * @param <T> what it is
 */
public final class OfState<T> {
    private record Kept<T>(long state, T value) {}

    private final LongSupplier state;
    private final Supplier<T> work;
    private @Nullable Kept<T> kept;

    /**
     * @param state the number of the store's state, which is another after every change
     * @param work works it out
     */
    public OfState(LongSupplier state, Supplier<T> work) {
        this.state = state;
        this.work = work;
    }

    /** What holds now. The state is read first, so that what changes while it is worked out is not missed the next time. */
    public synchronized T get() {
        long now = state.getAsLong();
        Kept<T> last = kept;
        if (last == null || last.state() != now) {
            last = new Kept<>(now, work.get());
            kept = last;
        }
        return last.value();
    }
}
