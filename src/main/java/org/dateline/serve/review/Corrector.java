package org.dateline.serve.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.dateline.model.Correction;
import org.dateline.store.CorrectionDesk;
import org.dateline.store.NewsStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes corrections of a store that is being read. Each is in the log before anything else happens, so that it is never lost; then one
 * thread brings the graph to it, however many are made meanwhile. Readers see the graph as it was until it is done.
 */
public final class Corrector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Corrector.class);
    private static final long PATIENCE_SECONDS = 120;

    private final NewsStore store;
    private final Runnable settling;
    private final ExecutorService writer;
    private final Agenda agenda;
    /** How many corrections were put down, and up to which of them the graph follows. */
    private final AtomicLong made = new AtomicLong();

    private final AtomicLong followed = new AtomicLong();
    private volatile @Nullable String fault;

    /**
     * @param settling brings the graph to what is in the log; one thread at a time calls it
     */
    public Corrector(NewsStore store, Runnable settling) {
        this.store = store;
        this.settling = settling;
        this.writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "corrections");
            thread.setDaemon(true);
            return thread;
        });
        this.agenda = new Agenda(() -> new Agenda.Open(store.doubts(), store.linkDoubts()));
    }

    /**
     * Makes a correction without putting it down, to see what it would be.
     *
     * @throws org.dateline.store.StoreException if it speaks of what is not there
     */
    Correction draft(Function<CorrectionDesk, Correction> made) {
        return made.apply(store.desk(origin("", "")));
    }

    /**
     * Puts a correction down for good, and has the graph follow soon.
     *
     * @param who the name of the editor
     * @param why the reason
     * @return its IRI
     */
    String make(String who, String why, Function<CorrectionDesk, Correction> made) {
        return put(made.apply(store.desk(origin(who, why))));
    }

    /** Takes a correction back. */
    String undo(String who, String why, String correction) {
        return put(new Correction.Revoke(origin(who, why), correction));
    }

    private synchronized String put(Correction correction) {
        Set<String> before = store.corrections().keySet();
        store.correct(List.of(correction));
        String iri = store.corrections().keySet().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElse("");
        agenda.judged(correction, made.incrementAndGet());
        writer.execute(this::follow);
        return iri;
    }

    private void follow() {
        long now = made.get();
        if (now == followed.get()) {
            return;
        }
        try {
            settling.run();
        } catch (RuntimeException e) {
            LOG.error("The graph does not follow the corrections", e);
            fault = "The corrections are in the log, but the graph does not follow them: " + e.getMessage()
                    + " It is tried again with the next correction, and when the server is started again.";
            return;
        }
        fault = null;
        followed.set(now);
        agenda.followed(now);
    }

    /** How many corrections the graph does not follow yet. */
    long waiting() {
        return made.get() - followed.get();
    }

    /** Why the graph does not follow; empty if it does. */
    public String fault() {
        String told = fault;
        return told == null ? "" : told;
    }

    /** What there is to judge; what was judged already is left out. */
    Agenda.Shown open() {
        return agenda.shown();
    }

    Map<String, Correction> all() {
        return store.corrections();
    }

    Map<String, Correction> lost() {
        return store.lostCorrections();
    }

    String turtle() {
        return store.correctionsInTurtle();
    }

    private static Correction.Origin origin(String who, String why) {
        return new Correction.Origin(
                who, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), why);
    }

    /** Waits until what goes on is done; what is not settled then is at the next start. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The graph does not follow all corrections yet; it will when the store is opened next.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        agenda.close();
    }
}
