package org.dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dateline.batch.Patience;
import org.dateline.batch.Worker;
import org.dateline.extract.Setup;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;

/**
 * The workers of this process, each used by one task at a time. The models are loaded when a task first asks for a worker, and
 * all share them.
 */
final class Workers {
    private static final Map<Key, Workers> STARTED = new ConcurrentHashMap<>();

    private final Key key;
    private final Setup setup;
    private final Queue<Worker<DocumentGraph>> idle = new ConcurrentLinkedQueue<>();

    private record Key(Settings settings, Work work) {}

    private Workers(Key key, Setup setup) {
        this.key = key;
        this.setup = setup;
    }

    /** Those for a kind of work. */
    static Workers of(Settings settings, Work work, Configuration hadoop) {
        JdkXml.use();
        return STARTED.computeIfAbsent(new Key(settings, work), key -> new Workers(key, setup(settings, hadoop)));
    }

    /** One that nobody uses. */
    Worker<DocumentGraph> take() {
        Worker<DocumentGraph> free = idle.poll();
        return free == null ? start() : free;
    }

    /** To be called by who has taken it. */
    void giveBack(Worker<DocumentGraph> worker) {
        idle.add(worker);
    }

    private Worker<DocumentGraph> start() {
        Iris iris = new Iris(key.settings().base());
        return new Worker<>(
                () -> key.work().start(setup, iris), new Patience(key.settings().patience()));
    }

    /**
     * What the extractors are made of.
     *
     * @throws UncheckedIOException if the gazetteer cannot be read
     */
    static Setup setup(Settings settings, Configuration hadoop) {
        String gazetteer = settings.gazetteer();
        if (gazetteer == null) {
            return Setup.SHIPPED;
        }
        try {
            java.nio.file.Path folder = Files.createTempDirectory("dateline");
            java.nio.file.Path copy = folder.resolve("gazetteer");
            Path path = new Path(gazetteer);
            try (var in = path.getFileSystem(hadoop).open(path)) {
                Files.copy(in, copy);
                return Setup.with(Gazetteer.read(copy));
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + gazetteer + "] The gazetteer cannot be read: " + e.getMessage(), e);
        }
    }
}
