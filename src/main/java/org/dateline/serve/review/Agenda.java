package org.dateline.serve.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.model.Correction;
import org.dateline.store.Doubt;
import org.dateline.store.LinkDoubt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What there is to judge. To find it takes long on a large store, so it is worked out by a thread of its own whenever the graph has
 * followed corrections, and nobody waits for it: until then, what was known before is shown, less what was judged since.
 */
final class Agenda implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
    private static final long PATIENCE_SECONDS = 120;

    /** What there is to judge, the likeliest first. */
    record Open(List<Doubt> doubts, List<LinkDoubt> links) {
        private Open without(Set<Set<String>> judged) {
            return new Open(
                    doubts.stream()
                            .filter(doubt -> !judged.contains(
                                    Set.of(doubt.one().iri(), doubt.other().iri())))
                            .toList(),
                    links.stream()
                            .filter(link -> !judged.contains(Set.of(link.thing().iri(), link.link())))
                            .toList());
        }
    }

    /**
     * What a page shows.
     *
     * @param open what is known; nothing as long as it was never worked out
     * @param current true if it is of the graph as it is
     */
    record Shown(Optional<Open> open, boolean current) {}

    private final Supplier<Open> reading;
    private final ExecutorService reader;
    /** By the names that a correction speaks of, its number. */
    private final Map<Set<String>, Long> judged = new HashMap<>();

    private @Nullable Open known;
    private long followed;
    private long read = -1;

    /** @param reading finds in the graph what there is to judge; one thread at a time calls it */
    Agenda(Supplier<Open> reading) {
        this.reading = reading;
        this.reader = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "review");
            thread.setDaemon(true);
            return thread;
        });
        reader.execute(this::read);
    }

    /** A correction was put down, the first being number 1. What it judges is open no more. */
    synchronized void judged(Correction correction, long number) {
        if (correction instanceof Correction.Link link) {
            link.names().forEach(name -> judged.put(Set.of(name, link.sameAs()), number));
        } else {
            judged.put(Set.copyOf(correction.names()), number);
        }
    }

    /** The graph follows all corrections up to this number. */
    void followed(long number) {
        synchronized (this) {
            followed = number;
        }
        reader.execute(this::read);
    }

    private void read() {
        long now = due();
        if (now < 0) {
            return;
        }
        try {
            keep(reading.get(), now);
        } catch (RuntimeException e) {
            LOG.error("What there is to judge cannot be read", e);
        }
    }

    /** Up to which correction the graph that is read follows; -1 if there is nothing to read. */
    private synchronized long due() {
        return reader.isShutdown() || read == followed ? -1 : followed;
    }

    private synchronized void keep(Open found, long upTo) {
        known = found;
        read = upTo;
        judged.values().removeIf(number -> number <= upTo);
    }

    /** What there is to judge, as far as it is known. */
    Shown shown() {
        Open open;
        Set<Set<String>> since;
        boolean current;
        synchronized (this) {
            open = known;
            since = new HashSet<>(judged.keySet());
            current = read == followed;
        }
        return new Shown(Optional.ofNullable(open).map(each -> since.isEmpty() ? each : each.without(since)), current);
    }

    /** Waits until what is read now is read; nothing more is. */
    @Override
    public void close() {
        reader.shutdownNow();
        try {
            if (!reader.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("What there is to judge is still being read.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
