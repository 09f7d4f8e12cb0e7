package org.dateline.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.cli.StageTimes.Cost;
import org.dateline.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What was measured.
 *
 * @param amount of all passes together
 * @param threads how many articles were worked on at once
 * @param seconds by the clock
 * @param processorSeconds of all processors
 * @param stages what each stage took
 * @param mostResident the most memory that the process had, in bytes
 * @param hash of the N-Quads, which are the same in each pass
 * @param store what a store took, if one was built
 */
record BenchReport(
        Bench.Amount amount,
        int threads,
        double seconds,
        double processorSeconds,
        Map<Stage, Cost> stages,
        long mostResident,
        String hash,
        StoreBench.@Nullable Stored store) {

    /**
     * The sum of passes.
     *
     * @throws IllegalStateException if two came to different quads
     */
    static BenchReport of(List<Bench.Pass> passes, int threads, long mostResident) {
        Map<Stage, Cost> stages = new EnumMap<>(Stage.class);
        passes.forEach(pass -> pass.stages().forEach((stage, cost) -> stages.merge(stage, cost, Cost::plus)));
        stages.keySet().removeIf(stage -> stage.compareTo(Stage.WRITE) > 0);
        if (passes.stream().map(Bench.Pass::hash).distinct().count() > 1) {
            throw new IllegalStateException("The same articles came to different quads.");
        }
        return new BenchReport(
                passes.stream().map(Bench.Pass::amount).reduce(Bench.Amount.NONE, Bench.Amount::plus),
                threads,
                passes.stream().mapToDouble(Bench.Pass::seconds).sum(),
                passes.stream().mapToDouble(Bench.Pass::processorSeconds).sum(),
                stages,
                mostResident,
                passes.get(0).hash(),
                null);
    }

    /** The same with what a store took. */
    BenchReport with(StoreBench.Stored stored) {
        return new BenchReport(amount, threads, seconds, processorSeconds, stages, mostResident, hash, stored);
    }

    /** As lines to be read. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%,d articles, %,d tokens, %,d quads, %.1f bytes a quad, %d threads%n"
                .formatted(
                        amount.articles(),
                        amount.tokens(),
                        amount.quads(),
                        (double) amount.bytes() / amount.quads(),
                        threads));
        text.append("%.1f s by the clock, %.1f s of processors, %,d MB resident at most, %,d MB allocated%n"
                .formatted(seconds, processorSeconds, mostResident >> 20, allocated() >> 20));
        text.append("%,.0f tokens a second, %,.0f a second of a core; %,.0f quads a second, %,.0f a second of a core%n"
                .formatted(
                        amount.tokens() / seconds,
                        amount.tokens() / processorSeconds,
                        amount.quads() / seconds,
                        amount.quads() / processorSeconds));
        text.append("SHA-256 of the N-Quads: %s%n%n".formatted(hash));
        text.append("%-14s %10s %7s %14s %14s%n".formatted("stage", "seconds", "share", "tokens/s", "bytes/token"));
        stages.forEach((stage, cost) -> text.append(line(name(stage), cost.nanoseconds() / 1e9, cost.bytes())));
        text.append(line("compiler etc.", rest(), 0));
        if (store != null) {
            text.append(store.text());
        }
        return text.toString();
    }

    private String line(String name, double taken, long bytes) {
        return "%-14s %10.2f %6.1f%% %,14.0f %,14.0f%n"
                .formatted(
                        name,
                        taken,
                        100 * taken / processorSeconds,
                        amount.tokens() / taken,
                        (double) bytes / amount.tokens());
    }

    /** The seconds that no stage took: those of Java, which compiles what runs often and collects what is not used any more. */
    private double rest() {
        return processorSeconds
                - stages.values().stream().mapToLong(Cost::nanoseconds).sum() / 1e9;
    }

    private long allocated() {
        return stages.values().stream().mapToLong(Cost::bytes).sum();
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** As an object of JSON. Times are in seconds, memory in bytes. */
    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("articles", amount.articles());
        json.addProperty("tokens", amount.tokens());
        json.addProperty("quads", amount.quads());
        json.addProperty("quadBytes", amount.bytes());
        json.addProperty("threads", threads);
        json.addProperty("seconds", seconds);
        json.addProperty("processorSeconds", processorSeconds);
        json.addProperty("tokensPerCoreSecond", amount.tokens() / processorSeconds);
        json.addProperty("quadsPerCoreSecond", amount.quads() / processorSeconds);
        json.addProperty("allocatedBytes", allocated());
        json.addProperty("mostResidentBytes", mostResident);
        json.addProperty("sha256", hash);
        JsonObject costs = new JsonObject();
        stages.forEach((stage, cost) -> {
            JsonObject one = new JsonObject();
            one.addProperty("processorSeconds", cost.nanoseconds() / 1e9);
            one.addProperty("allocatedBytes", cost.bytes());
            costs.add(name(stage), one);
        });
        json.add("stages", costs);
        if (store != null) {
            json.add("store", store.json());
        }
        return new GsonBuilder().disableHtmlEscaping().create().toJson(json);
    }
}
