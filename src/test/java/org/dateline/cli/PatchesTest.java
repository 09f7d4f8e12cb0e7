package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.store.KeptArticles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The patches of a random sequence of additions, revisions, withdrawals and corrections, applied in order to the first
 * export, give the last one. {@code -Ddateline.sequences=N} sets how many sequences there are.
 */
class PatchesTest {
    private static final int SEQUENCES = Integer.getInteger("dateline.sequences", 3);
    private static final int STEPS = 6;
    private static final int ARTICLES = 9;
    private static final int KILLED = 12;

    @TempDir
    Path folder;

    private final List<Path> patches = new ArrayList<>();
    private int number;
    private Path store = Path.of("");

    static Stream<Integer> sequences() {
        return IntStream.range(0, SEQUENCES).boxed();
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void patches_in_order_make_the_first_export_the_last(int seed) throws IOException {
        Random random = new Random(seed);
        Path articles =
                Variants.of(Path.of("seeds"), ARTICLES, random, Files.createDirectory(folder.resolve("articles")));
        List<Path> reports = Program.reports(articles);
        store = folder.resolve("store");
        Program.done("build", reports.subList(0, ARTICLES / 2), "--store", store);
        List<String> first = Program.export(store);
        for (int step = 0; step < STEPS; step++) {
            change(reports, random);
        }
        assertThat(patched(first)).isEqualTo(Program.export(store));
    }

    /** When a build is killed. */
    private enum Moment {
        EXTRACTING,
        SETTLING
    }

    /** Another command settles what a killed build has left; the next patch has it all. */
    @ParameterizedTest
    @EnumSource(Moment.class)
    void what_a_killed_build_changed_is_in_the_next_patch(Moment moment) throws Exception {
        Random random = new Random(7);
        Path articles =
                Variants.of(Path.of("seeds"), KILLED, random, Files.createDirectory(folder.resolve("articles")));
        List<Path> reports = Program.reports(articles);
        store = folder.resolve("store");
        Program.done("build", reports.subList(0, 3), "--store", store);
        List<String> first = Program.export(store);

        Process build = Program.start(
                folder.resolve("err"),
                List.of("build", articles, "--store", store, "--batch", 2, "--patch", folder.resolve("lost.rdfp")));
        long kept = KeptArticles.bytesSoFar(store);
        while (build.isAlive() && !isAt(moment, kept)) {
            Thread.sleep(5);
        }
        build.destroyForcibly().waitFor();
        assertThat(Program.run("stats", "--store", store).err()).contains("stopped");
        assertThat(Program.run("withdraw", reports.get(0), "--store", store).err())
                .contains("use --patch");
        run("withdraw", reports.get(1));
        List<String> second = Program.export(store);
        assertThat(patched(first)).isEqualTo(second);
        assertThat(Files.readString(folder.resolve("patch-0.rdfp")))
                .as("what the killed build added")
                .contains("\nA ");

        patches.clear();
        run("withdraw", reports.get(2));
        assertThat(Files.size(folder.resolve("patch-1.rdfp"))).isLessThan(Files.size(folder.resolve("patch-0.rdfp")));
        assertThat(patched(second)).isEqualTo(Program.export(store));
    }

    private boolean isAt(Moment moment, long kept) throws IOException {
        return switch (moment) {
            case EXTRACTING -> KeptArticles.bytesSoFar(store) > kept;
            case SETTLING ->
                Files.readString(store.resolve("watch/changed-terms")).contains("changing");
        };
    }

    private void change(List<Path> reports, Random random) throws IOException {
        Path report = reports.get(random.nextInt(reports.size()));
        switch (random.nextInt(5)) {
            case 0, 1 -> run("build", report);
            case 2 -> {
                List<String> lines = new ArrayList<>(Files.readAllLines(report));
                lines.add(
                        random.nextInt(lines.size()), "Ana Velde met Ilse Brandt of Norwind in Geneva on 3 May 2026.");
                Files.write(report, lines);
                run("build", report);
            }
            case 3 -> run("withdraw", report);
            default -> correct(random);
        }
    }

    private void correct(Random random) {
        List<String> entities = Program.done("query", "entities", "--store", store, "--format", "csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        if (entities.size() < 2) {
            return;
        }
        String one = entities.get(random.nextInt(entities.size()));
        String other = entities.get(random.nextInt(entities.size()));
        switch (random.nextInt(4)) {
            case 0 -> run("correct", "merge", one, other);
            case 1 -> run("correct", "rename", one, "Another Name");
            case 2 -> run("correct", "retype", one, "Organisation");
            default -> run("correct", "reject", one);
        }
    }

    /** Runs a command that may find nothing to do, with its patch. */
    private void run(Object... arguments) {
        Path patch = folder.resolve("patch-" + number++ + ".rdfp");
        List<Object> words = new ArrayList<>(List.of(arguments));
        boolean correct = arguments[0].equals("correct");
        words.addAll(correct ? 1 : words.size(), List.of("--store", store, "--patch", patch));
        int code = Program.run(words.toArray()).code();
        assertThat(code).isIn(0, 1);
        if (Files.exists(patch)) {
            patches.add(patch);
        }
    }

    private List<String> patched(List<String> export) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.source(new ByteArrayInputStream(
                                (String.join("\n", export) + "\n").getBytes(StandardCharsets.UTF_8)))
                        .lang(Lang.NQUADS)
                        .parse(dataset));
        for (Path patch : patches) {
            RDFPatchOps.applyChange(dataset, RDFPatchOps.read(Files.newInputStream(patch)));
        }
        return Txn.calculateRead(
                dataset, () -> dataset.stream().map(PatchesTest::line).sorted().toList());
    }

    private static String line(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                        .map(org.apache.jena.riot.out.NodeFmtLib::strNT)
                        .collect(java.util.stream.Collectors.joining(" "))
                + " .";
    }
}
