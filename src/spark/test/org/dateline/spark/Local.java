package org.dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** Runs jobs in this process, in which a task may be tried four times. */
final class Local implements AutoCloseable {
    static final Settings USUAL = new Settings(Iris.DEFAULT_BASE, null, Duration.ofSeconds(60));

    private final JavaSparkContext spark = new JavaSparkContext(new SparkConf()
            .setMaster("local[2,4]")
            .setAppName("test")
            .set("spark.ui.enabled", "false")
            .set("spark.hadoop.fs." + FlakyFiles.SCHEME + ".impl", FlakyFiles.class.getName())
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1"));

    JavaSparkContext spark() {
        return spark;
    }

    JobReport run(List<String> input, Path output, @Nullable Long splitBytes) throws IOException {
        return run(input, output, splitBytes, USUAL, new Work.Extraction());
    }

    JobReport run(List<String> input, Path output, @Nullable Long splitBytes, Settings settings, Work work)
            throws IOException {
        return new ExtractJob(spark)
                .run(new ExtractJob.Order(input, output.toString(), settings, work, splitBytes, false));
    }

    @Override
    public void close() {
        spark.close();
    }
}
