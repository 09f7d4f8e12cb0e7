package org.dateline.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.CopyDetection;
import org.dateline.model.Identification;
import org.dateline.model.Stage;
import org.dateline.rdf.DocumentGraph;
import org.dateline.source.SourceException;
import org.dateline.store.Contribution;
import org.dateline.store.DocumentQuads;
import org.dateline.store.NewsStore;
import org.dateline.store.QuadChanges;
import org.dateline.store.SettleProgress;

/** Builds a store of all articles in a folder of its own, measures what that takes, and throws it away. */
final class StoreBench {
    private static final int BATCH = 50;

    /**
     * What a store took.
     *
     * @param pass the way to it, from the text to the log of contributions
     * @param quads in the store, over all graphs
     * @param bytesOnDisk of the whole folder, the index that pages read included
     * @param seconds that settling took by the clock
     * @param steps the seconds of all processors that each step of settling took
     */
    record Stored(
            Bench.Pass pass, long quads, long bytesOnDisk, double seconds, Map<SettleProgress.Step, Double> steps) {

        /** As lines to be read. */
        String text() {
            StringBuilder text = new StringBuilder();
            text.append(
                    "%nstore: %,d quads, %.0f bytes a quad on disk%n".formatted(quads, (double) bytesOnDisk / quads));
            own().forEach((name, taken) -> text.append("%-14s %10.2f %s%n".formatted(name, taken, perQuad(taken))));
            text.append(
                    "settling took %.1f s by the clock, %,.0f quads a second%n".formatted(seconds, quads / seconds));
            return text.toString();
        }

        private String perQuad(double taken) {
            return "%,22.0f quads/s".formatted(quads / taken);
        }

        /** As an object of JSON. Times are in seconds. */
        JsonObject json() {
            JsonObject json = new JsonObject();
            json.addProperty("quads", quads);
            json.addProperty("bytesOnDisk", bytesOnDisk);
            json.addProperty("settleSeconds", seconds);
            JsonObject costs = new JsonObject();
            own().forEach(costs::addProperty);
            json.add("processorSeconds", costs);
            return json;
        }

        /** The seconds of processors that go into the store alone. */
        private Map<String, Double> own() {
            Map<String, Double> own = new LinkedHashMap<>();
            for (Stage stage : List.of(Stage.CONTRIBUTION, Stage.LOG)) {
                StageTimes.Cost cost = pass.stages().getOrDefault(stage, StageTimes.Cost.NONE);
                own.put(stage.name().toLowerCase(Locale.ROOT), cost.nanoseconds() / 1e9);
            }
            steps.forEach((step, taken) -> own.put("settle " + step.name().toLowerCase(Locale.ROOT), taken));
            return own;
        }
    }

    private final Identification identification;
    private final CopyDetection copies;
    private final List<Contribution> batch = new ArrayList<>();

    StoreBench(Identification identification, CopyDetection copies) {
        this.identification = identification;
        this.copies = copies;
    }

    Stored run(Bench bench) throws IOException, SourceException {
        Path folder = Files.createTempDirectory("dateline-bench");
        try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
            Bench.Pass pass = bench.pass(
                    made -> Contribution.of(quads(made.graph()), copies), contribution -> add(store, contribution));
            flush(store);
            return settled(store, pass);
        } finally {
            delete(folder);
        }
    }

    private static DocumentQuads quads(DocumentGraph graph) {
        return new DocumentQuads(graph.iri(), graph.quads());
    }

    private void add(NewsStore store, Contribution contribution) {
        batch.add(contribution);
        if (batch.size() >= BATCH) {
            flush(store);
        }
    }

    private void flush(NewsStore store) {
        store.contribute(batch);
        batch.clear();
    }

    private Stored settled(NewsStore store, Bench.Pass pass) {
        Steps steps = new Steps();
        long begin = System.nanoTime();
        store.settle(identification, copies, QuadChanges.NONE, steps);
        steps.end(SettleProgress.Step.INDEXES);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Stored(pass, store.counts().quads(), store.sizeOnDisk(), seconds, steps.seconds);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Gives the time since it was told last to the step of which it is told. */
    private static final class Steps implements SettleProgress {
        private final Map<Step, Double> seconds = new EnumMap<>(Step.class);
        private long last = Processors.nanoseconds();

        @Override
        public void done(Step step, int more, int all) {
            end(step);
        }

        private void end(Step step) {
            long now = Processors.nanoseconds();
            seconds.merge(step, (now - last) / 1e9, Double::sum);
            last = now;
        }
    }
}
