package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.batch.Workflow;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.model.Run;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.Iris;
import org.dateline.source.ReadCount;
import org.dateline.store.Changes;
import org.dateline.store.Contribution;
import org.dateline.store.DocumentQuads;
import org.dateline.store.Stamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Extracts articles into a store; what is there already and has not changed is left alone, so that it resumes. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and puts what they say into a store.",
            "",
            "Articles that are in the store already and have not changed are skipped, so a build that was stopped goes on"
                    + " where it was. A changed article replaces what it said before."
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    SourceOptions input = new SourceOptions();

    @Mixin
    NewStoreOption output = new NewStoreOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Option(names = "--again", description = "Extract articles again even if they have not changed.")
    boolean again;

    @Option(names = "--batch", hidden = true, description = "How many articles are kept safe at once.")
    int batchDocuments = 50;

    @Mixin
    PatchOption patch = new PatchOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final List<Contribution> batch = new ArrayList<>();
    private int unchanged;
    private Grounding.Report grounding = Grounding.Report.NONE;
    private long skipped;

    @Override
    public Integer call() throws Exception {
        return HeapBound.during(this::build);
    }

    private int build() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        var sources = input.open();
        Setup setup = gazetteer.setup();
        Faults faults = new Faults(err);
        Progress progress = new Progress(err, "Extracted", "article");
        try (OpenStore target = output.openOrCreate(spec, patch)) {
            Iris iris = new Iris(target.store().base());
            Run run = setup.run();
            ReadCount count = new Workflow<Extracted>(
                            input.threads,
                            setup,
                            extractor -> document -> Extracted.of(DocumentGraph.of(extractor.extract(document), iris)))
                    .run(
                            sources,
                            document -> isWanted(target, iris, run, document),
                            (document, extracted) -> {
                                add(target, extracted);
                                progress.step();
                            },
                            faults);
            flush(target);
            progress.finish();
            report(count, patch.settle(target), faults, progress);
            Corrected.reportLost(target.store(), spec.commandLine().getErr());
            return count.documents() == 0 ? input.nothingRead(spec) : 0;
        }
    }

    private boolean isWanted(OpenStore target, Iris iris, Run run, Document document) {
        String iri = iris.documentIri(document.source());
        Stamp wanted = new Stamp(document.contentHash(), iris.runIri(run));
        boolean stored =
                !again && target.store().stamp(iri).filter(wanted::equals).isPresent();
        skipped += stored ? 1 : 0;
        return !stored;
    }

    private void add(OpenStore target, Extracted extracted) {
        grounding = grounding.plus(extracted.grounding());
        batch.add(extracted.contribution());
        if (batch.size() >= batchDocuments) {
            flush(target);
        }
    }

    private void flush(OpenStore target) {
        unchanged += target.store().contribute(batch);
        batch.clear();
    }

    /** What a thread makes of an article: all that the store keeps of it. */
    private record Extracted(Contribution contribution, Grounding.Report grounding) {
        static Extracted of(DocumentGraph graph) {
            return new Extracted(
                    Contribution.of(new DocumentQuads(graph.iri(), graph.quads()), OpenStore.COPIES),
                    graph.grounding());
        }
    }

    private void report(ReadCount count, Changes changes, Faults faults, Progress progress) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s read: %,d new, %,d changed, %,d as they were (%.1f s)%n",
                Counted.of(count.documents(), "article", "articles"),
                changes.added(),
                changes.replaced(),
                skipped + unchanged + changes.unchanged(),
                progress.seconds());
        if (grounding.refused() > 0) {
            out.printf(
                    "%,d of %,d findings refused, since their words are not where they should be:%n",
                    grounding.refused(), grounding.checked());
            grounding.examples().forEach(example -> out.println("  " + example));
        }
        if (faults.any()) {
            out.println("Bad input: " + faults.summary());
        }
        if (count.skipped() > 0) {
            out.println(Counted.of(count.skipped(), "file, part or record", "files, parts or records")
                    + " passed over, since " + (count.skipped() == 1 ? "it is no article" : "they are no articles"));
        }
        out.println("Look at it: dateline serve --store " + output.store.directory);
        out.flush();
    }
}
