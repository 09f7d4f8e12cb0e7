package org.dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.dateline.batch.Outcome;
import org.dateline.batch.Worker;
import org.dateline.model.Document;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.QuadOutput;
import org.dateline.source.BadInput;
import org.dateline.source.ReadCount;
import org.jspecify.annotations.Nullable;

/** Makes one part out of one split. */
final class PartTask {
    private static final int FAULTS_OF_EACH = 1_000;

    private final Split split;
    private final Choice choice = new Choice();
    private final Faults faults = new Faults(FAULTS_OF_EACH);
    private final Worker<DocumentGraph> worker;
    private Counts counts = Counts.ofSkipped(0);
    private @Nullable Exception failure;

    private PartTask(Split split, Iterator<Choice.Told> told, Worker<DocumentGraph> worker) {
        this.split = split;
        this.worker = worker;
        told.forEachRemaining(choice::hear);
    }

    /**
     * Writes the part and its report.
     *
     * @param told what is to be known of documents whose source occurs more than once
     * @return the report as JSON, in short
     * @throws IOException if it cannot be read or written, or the task is no longer wanted: it may be tried again
     */
    static String run(Split split, Iterator<Choice.Told> told, Job job) throws IOException {
        Configuration hadoop = job.hadoop().value().value();
        Workers workers = Workers.of(job.settings(), job.work(), hadoop);
        Worker<DocumentGraph> worker = workers.take();
        try {
            PartReport report = new PartTask(split, told, worker).write(new Output(job.output(), hadoop), job);
            return Output.toJson(report.inShort());
        } finally {
            workers.giveBack(worker);
        }
    }

    private PartReport write(Output output, Job job) throws IOException {
        output.part(split.index(), out -> read(SplitReader.of(job), out));
        PartReport report = new PartReport(
                split.index(),
                split.pieces().stream().map(Piece::label).toList(),
                counts,
                faults.counts(),
                faults.kept());
        output.report(split.index(), report);
        return report;
    }

    private void read(SplitReader reader, OutputStream out) throws IOException {
        try (GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
                QuadOutput quads = QuadOutput.to(packed, QuadOutput.Format.NQUADS)) {
            ReadCount count = reader.read(split, document -> accept(document, quads), this::bad);
            counts = counts.plus(new Counts(count.documents(), 0, 0, count.skipped(), 0, 0, 0));
        }
        if (failure != null) {
            throw new IOException("Part " + split.index() + " could not be written: " + failure, failure);
        }
    }

    /** Readers take what is thrown here for a fault of what they read; so it is kept until they have ended. */
    private void accept(Document document, QuadOutput quads) {
        if (failure == null) {
            try {
                take(document, quads);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = e;
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    private void take(Document document, QuadOutput quads) throws InterruptedException {
        if (!choice.take(document)) {
            counts = counts.plus(new Counts(0, 0, 1, 0, 0, 0, 0));
            bad(BadInput.duplicate(document));
            return;
        }
        Outcome<DocumentGraph> outcome = worker.apply(document);
        if (outcome instanceof Outcome.Done<DocumentGraph> done) {
            DocumentGraph graph = done.result();
            quads.write(graph.quads());
            counts = counts.plus(new Counts(
                    0,
                    1,
                    0,
                    0,
                    graph.quads().size(),
                    graph.grounding().checked(),
                    graph.grounding().refused()));
        } else if (outcome instanceof Outcome.Failed<DocumentGraph> failed) {
            bad(failed.fault());
        }
    }

    private void bad(BadInput fault) {
        faults.add(Fault.of(fault));
    }
}
