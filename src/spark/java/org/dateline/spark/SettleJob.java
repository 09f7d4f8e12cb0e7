package org.dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.extract.Setup;
import org.dateline.rdf.NQuads;
import org.dateline.settle.Evidence;
import org.dateline.settle.SettledGraphs;
import org.dateline.settle.parts.SettledPart;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Makes one graph of documents' own graphs: what names mean across them, which are copies, and what people corrected. The lines
 * of all parts together are those that a store of the same documents exports. What is in a part depends on the plan alone, so a
 * job that was stopped writes only those that are not finished.
 */
final class SettleJob {
    /** So many parts of documents go with one part of the graphs beside them. */
    private static final int TO_ONE_ACROSS = 16;

    private final JavaSparkContext spark;
    private final Configuration hadoop;
    private final Broadcast<SerializableConfiguration> broadcast;

    SettleJob(JavaSparkContext spark) {
        this.spark = spark;
        this.hadoop = spark.hadoopConfiguration();
        this.broadcast = spark.broadcast(new SerializableConfiguration(hadoop));
    }

    /**
     * What to do.
     *
     * @param input folders of parts with documents' own graphs, or such files; each document once
     * @param output the folder for the parts
     * @param parts how many parts to make of documents, or null for what goes with the input and the cluster
     * @param overwrite whether to begin anew where there are parts of another job
     */
    record Order(
            List<String> input,
            String output,
            Rules rules,
            @Nullable Integer parts,
            boolean overwrite) {}

    /** What is brought together of a document: its own lines, or a part of what its names mean. */
    private record Brought(ArrayList<OwnParts.Own> own, ArrayList<byte[]> meanings) implements Serializable {
        static Brought own(OwnParts.Own own) {
            return new Brought(new ArrayList<>(List.of(own)), new ArrayList<>());
        }

        static Brought meanings(byte[] meanings) {
            return new Brought(new ArrayList<>(), new ArrayList<>(List.of(meanings)));
        }

        void take(Brought other) {
            own.addAll(other.own);
            meanings.addAll(other.meanings);
        }
    }

    /**
     * Does what is not done yet.
     *
     * @throws JobException if the input is not there, has a document twice, or the output holds something else
     * @throws IOException if a file system fails
     */
    SettledCounts run(Order order) throws IOException {
        Output output = new Output(order.output(), hadoop);
        List<OwnParts.Found> files = OwnParts.files(order.input(), hadoop);
        if (files.stream().anyMatch(file -> output.holds(file.path()))) {
            throw new JobException("[" + order.output() + "] The input is there. Give another folder for the output.");
        }
        Optional<SettlePlan> before = output.plan(SettlePlan.class, order.overwrite());
        int parts = SettlePlan.parts(files, order.parts(), before, spark.defaultParallelism());
        SettlePlan plan = SettlePlan.of(Setup.SHIPPED.run(), order.rules(), parts, files);
        before.ifPresent(known -> plan.checkSame(known, order.output()));
        output.plan(plan);
        BitSet finished = output.finished();
        Optional<SettledCounts> done = output.settled().filter(counts -> counts.parts() == finished.cardinality());
        if (done.isPresent()) {
            return done.get();
        }
        SettledCounts counts =
                settled(files, parts, order.rules(), new SettledOutput(order.output(), broadcast, finished));
        output.settled(counts);
        output.clearUnfinished();
        return counts;
    }

    private SettledCounts settled(List<OwnParts.Found> files, int parts, Rules rules, SettledOutput output) {
        Set<String> across = rules.across().graphs();
        JavaRDD<OwnParts.Own> own =
                OwnParts.read(spark, files, parts, broadcast).filter(document -> !across.contains(document.document()));
        JavaRDD<Heard> each = own.map(document -> Heard.of(document, rules));
        JavaRDD<Heard> heard = (each.getNumPartitions() < parts ? each.repartition(parts) : each)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        Decisions decisions = Decisions.of(spark, heard, NameBlocks.of(heard, rules, parts), rules);
        return documents(own, decisions, new HashPartitioner(parts), rules, output)
                .plus(across(heard, decisions, parts, rules, output));
    }

    private static SettledCounts documents(
            JavaRDD<OwnParts.Own> own, Decisions decisions, HashPartitioner parts, Rules rules, SettledOutput output) {
        return own.mapToPair(document -> new Tuple2<>(document.document(), Brought.own(document)))
                .union(decisions.meanings().mapValues(Brought::meanings))
                .filter(brought -> !output.isFinished(parts.getPartition(brought._1())))
                .repartitionAndSortWithinPartitions(parts)
                .mapPartitionsWithIndex(
                        (part, brought) -> one(output.write(part, out -> write(brought, rules.graphs(), out))), true)
                .fold(SettledCounts.NONE, SettledCounts::plus);
    }

    private static SettledCounts write(
            Iterator<Tuple2<String, Brought>> brought, SettledGraphs graphs, OutputStream out) throws IOException {
        long documents = 0;
        long quads = 0;
        Tuple2<String, Brought> ahead = brought.hasNext() ? brought.next() : null;
        while (ahead != null) {
            String document = ahead._1();
            Brought all = new Brought(new ArrayList<>(), new ArrayList<>());
            while (ahead != null && ahead._1().equals(document)) {
                all.take(ahead._2());
                ahead = brought.hasNext() ? brought.next() : null;
            }
            List<String> lines =
                    SettledPart.lines(document, only(document, all.own()).text(), all.meanings(), graphs);
            documents++;
            quads += SettledOutput.write(lines.iterator(), out);
        }
        return new SettledCounts(documents, quads, 1);
    }

    private static OwnParts.Own only(String document, List<OwnParts.Own> own) {
        if (own.size() != 1) {
            throw new JobException("[" + document + "] The document stands more than once in the parts: "
                    + own.stream()
                            .map(each -> each.part() + ":" + each.first())
                            .sorted()
                            .toList() + ". Extract all articles by one job, or leave one of these out.");
        }
        return own.get(0);
    }

    /** Writes the graphs beside those of documents, in parts of their own after the others. */
    private SettledCounts across(
            JavaRDD<Heard> heard, Decisions decisions, int first, Rules rules, SettledOutput output) {
        List<String> corrections = new ArrayList<>(new LinkedHashSet<>(NQuads.lines(rules.across()
                .corrections(
                        rules.corrections(), Evidence.lost(rules.corrections(), Decisions.evidence(heard, rules))))));
        HashPartitioner parts = new HashPartitioner(Math.max(1, first / TO_ONE_ACROSS));
        return decisions
                .lines()
                .union(CopyJoin.lines(spark, heard, rules))
                .union(spark.parallelize(corrections, 1))
                .mapToPair(line -> new Tuple2<>(line, true))
                .filter(line -> !output.isFinished(first + parts.getPartition(line._1())))
                .repartitionAndSortWithinPartitions(parts)
                .keys()
                .mapPartitionsWithIndex(
                        (part, lines) -> one(output.write(
                                first + part, out -> new SettledCounts(0, SettledOutput.write(lines, out), 1))),
                        true)
                .fold(SettledCounts.NONE, SettledCounts::plus);
    }

    private static <T> Iterator<T> one(T only) {
        return List.of(only).iterator();
    }
}
