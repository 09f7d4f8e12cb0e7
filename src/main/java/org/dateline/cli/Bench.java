package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.batch.Workflow;
import org.dateline.cli.StageTimes.Cost;
import org.dateline.extract.Extractor;
import org.dateline.extract.Setup;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Stage;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.QuadOutput;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;

/** One pass over the articles from raw text to N-Quads, whose stages are measured on the threads that do them. */
final class Bench {
    /**
     * Articles, and what is made of them.
     *
     * @param articles how many there are
     * @param tokens their words and marks
     * @param quads the quads made of them
     * @param bytes the bytes of these as N-Quads
     */
    record Amount(long articles, long tokens, long quads, long bytes) {
        static final Amount NONE = new Amount(0, 0, 0, 0);

        Amount plus(Amount other) {
            return new Amount(
                    articles + other.articles, tokens + other.tokens, quads + other.quads, bytes + other.bytes);
        }
    }

    /**
     * What a pass came to.
     *
     * @param amount what was read and made
     * @param seconds by the clock
     * @param processorSeconds of all processors, the collector and the compiler of Java included
     * @param stages what each stage took
     * @param hash the SHA-256 of the N-Quads
     */
    record Pass(Amount amount, double seconds, double processorSeconds, Map<Stage, Cost> stages, String hash) {}

    /** Opens the sources anew for each pass. */
    @FunctionalInterface
    interface Opening {
        Sources open() throws SourceException;
    }

    /** What a thread makes of an article. */
    record Made(DocumentGraph graph, byte[] lines, int tokens) {
        Amount amount() {
            return new Amount(1, tokens, graph.quads().size(), lines.length);
        }
    }

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final Opening sources;
    private final int threads;
    private final Setup setup;

    Bench(Opening sources, int threads, Setup setup) {
        this.sources = sources;
        this.threads = threads;
        this.setup = setup;
    }

    /** Reads all articles once. */
    Pass pass() throws SourceException {
        return pass(made -> made, made -> {});
    }

    /**
     * Reads all articles once, and does more with what is made of them.
     *
     * @param contribution is made on the thread that has made the rest
     * @param log takes it in the order of the articles
     */
    <T> Pass pass(Function<Made, T> contribution, Consumer<T> log) throws SourceException {
        MessageDigest digest = sha256();
        Queue<StageTimes> all = new ConcurrentLinkedQueue<>();
        Amount[] amount = {Amount.NONE};
        long processors = Processors.nanoseconds();
        long begin = System.nanoTime();
        StageTimes reading = new StageTimes();
        all.add(reading);
        new Workflow<Ready<T>>(threads, () -> worker(all, contribution))
                .run(
                        sources.open(),
                        document -> {
                            reading.end(Stage.READ);
                            return true;
                        },
                        (document, ready) -> {
                            reading.begin();
                            digest.update(ready.made().lines());
                            amount[0] = amount[0].plus(ready.made().amount());
                            log.accept(ready.contribution());
                            reading.end(Stage.LOG);
                        },
                        fault -> {});
        return new Pass(
                amount[0],
                (System.nanoTime() - begin) / 1e9,
                (Processors.nanoseconds() - processors) / 1e9,
                sum(all),
                HexFormat.of().formatHex(digest.digest()));
    }

    private record Ready<T>(Made made, T contribution) {}

    private <T> Function<Document, Ready<T>> worker(Queue<StageTimes> all, Function<Made, T> contribution) {
        StageTimes times = new StageTimes();
        all.add(times);
        Extractor extractor = new Extractor(setup, times);
        return document -> {
            times.begin();
            Annotation annotation = extractor.annotate(document);
            DocumentGraph graph = DocumentGraph.of(extractor.extract(annotation), iris);
            times.end(Stage.RDF);
            Made made = new Made(graph, lines(graph), tokens(annotation));
            times.end(Stage.WRITE);
            T more = contribution.apply(made);
            times.end(Stage.CONTRIBUTION);
            return new Ready<>(made, more);
        };
    }

    private static byte[] lines(DocumentGraph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (QuadOutput out = QuadOutput.to(bytes, QuadOutput.Format.NQUADS)) {
            out.write(graph.quads());
        }
        return bytes.toByteArray();
    }

    private static int tokens(Annotation annotation) {
        return annotation.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }

    private static Map<Stage, Cost> sum(Queue<StageTimes> all) {
        Map<Stage, Cost> sum = new EnumMap<>(Stage.class);
        all.forEach(times -> times.costs().forEach((stage, cost) -> sum.merge(stage, cost, Cost::plus)));
        return sum;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
