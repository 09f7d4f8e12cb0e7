package org.dateline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.model.Run;
import org.jspecify.annotations.Nullable;

/**
 * Extracts all documents of an input: the files are divided into splits, and each split becomes a part. Strings go in and lines
 * come out, and no object of the stages between leaves the process it is made in.
 */
final class ExtractJob {
    private final JavaSparkContext spark;
    private final Configuration hadoop;
    private final Broadcast<SerializableConfiguration> broadcast;

    ExtractJob(JavaSparkContext spark) {
        this.spark = spark;
        this.hadoop = spark.hadoopConfiguration();
        this.broadcast = spark.broadcast(new SerializableConfiguration(hadoop));
    }

    /**
     * What to do.
     *
     * @param input paths and URIs of files and folders
     * @param output the folder for the parts
     * @param splitBytes how large a split is at most, or null for what goes with the input and the cluster
     * @param overwrite whether to begin anew where there are parts of another job
     */
    record Order(
            List<String> input,
            String output,
            Settings settings,
            Work work,
            @Nullable Long splitBytes,
            boolean overwrite) {}

    /**
     * Does what is not done yet.
     *
     * @throws JobException if the input is not there, or the output is of another job
     * @throws IOException if a file system fails
     */
    JobReport run(Order order) throws IOException {
        Output output = new Output(order.output(), hadoop);
        Optional<Plan> before = output.plan(Plan.class, order.overwrite());
        Listing listing = Listing.of(order.input(), hadoop);
        long splitBytes = SplitSize.of(listing, order.splitBytes(), before, spark.defaultParallelism());
        List<Split> splits = Splitting.of(listing.files(), splitBytes);
        Run run = Workers.setup(order.settings(), hadoop).run();
        Plan plan = Plan.of(run, order.settings(), splitBytes, splits);
        before.ifPresent(known -> plan.checkSame(known, order.output()));
        output.plan(plan);
        JobReport report = JobReport.of(plan, listing, parts(splits, order, output));
        output.report(report);
        output.clearUnfinished();
        return report;
    }

    /** The reports of all parts, of which those are made that are not finished. */
    private List<PartReport> parts(List<Split> splits, Order order, Output output) throws IOException {
        BitSet finished = output.finished();
        Job job = new Job(order.settings(), order.work(), order.output(), broadcast, tries());
        List<PartReport> reports = new ArrayList<>(reports(finished, job));
        List<Split> wanted =
                splits.stream().filter(split -> !finished.get(split.index())).toList();
        if (!wanted.isEmpty()) {
            reports.addAll(made(splits, wanted, job));
        }
        return reports;
    }

    /** In one process a task is tried once, unless the master says otherwise; elsewhere as often as the settings say. */
    private int tries() {
        boolean isLocal = spark.master().matches("local(?:\\[[^,]*\\])?");
        return isLocal ? 1 : spark.sc().conf().getInt("spark.task.maxFailures", 4);
    }

    /** Those that earlier runs have left, read on the cluster, since there may be very many. */
    private List<PartReport> reports(BitSet finished, Job job) {
        List<Integer> parts = finished.stream().boxed().toList();
        return parts.isEmpty()
                ? List.of()
                : parsed(spark.parallelize(parts, Math.min(parts.size(), spark.defaultParallelism()))
                        .map(part -> Output.toJson(
                                new Output(job.output(), job.hadoop().value().value())
                                        .report(part, PartReport.class)
                                        .inShort()))
                        .collect());
    }

    private List<PartReport> made(List<Split> splits, List<Split> wanted, Job job) {
        List<Split> numbered = LineCounts.added(spark, broadcast, splits);
        List<Integer> indices = wanted.stream().map(Split::index).toList();
        JavaRDD<Choice.Told> told = Editions.of(spark.parallelize(numbered, numbered.size()), job, indices);
        List<Split> toDo = indices.stream().map(numbered::get).toList();
        return parsed(spark.parallelize(toDo, toDo.size())
                .zipPartitions(told, (split, heard) -> part(split, heard, job))
                .collect());
    }

    private static Iterator<String> part(Iterator<Split> split, Iterator<Choice.Told> told, Job job)
            throws IOException {
        return List.of(PartTask.run(split.next(), told, job)).iterator();
    }

    private static List<PartReport> parsed(List<String> reports) {
        return reports.stream()
                .map(report -> Output.fromJson(report, PartReport.class))
                .toList();
    }
}
