package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.extract.Setup;
import org.dateline.model.Document;
import org.dateline.model.Run;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.Iris;
import org.dateline.source.ReadCount;
import org.dateline.store.Changes;
import org.dateline.store.DocumentQuads;
import org.dateline.store.NewsStore;
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
    private static final int BATCH_QUADS = 250_000;

    @Mixin
    SourceOptions input = new SourceOptions();

    @Mixin
    NewStoreOption output = new NewStoreOption();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Option(names = "--again", description = "Extract articles again even if they have not changed.")
    boolean again;

    @Option(names = "--batch", hidden = true, description = "How many articles are written at once.")
    int batchDocuments = 500;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final List<DocumentQuads> batch = new ArrayList<>();
    private int batchQuads;
    private Changes changes = Changes.NONE;
    private Grounding.Report grounding = Grounding.Report.NONE;
    private long skipped;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        var sources = input.open();
        Setup setup = gazetteer.setup();
        Faults faults = new Faults(err);
        Progress progress = new Progress(err, "Extracted");
        try (NewsStore target = output.openOrCreate()) {
            Iris iris = new Iris(target.base());
            Run run = setup.run();
            ReadCount count = new Workflow<DocumentGraph>(
                            input.threads,
                            setup,
                            extractor -> document -> DocumentGraph.of(extractor.extract(document), iris))
                    .run(
                            sources,
                            document -> isWanted(target, iris, run, document),
                            (document, graph) -> {
                                add(target, graph);
                                progress.step();
                            },
                            faults);
            flush(target);
            progress.finish();
            report(count, faults, progress);
            return count.documents() == 0 ? input.nothingRead(spec) : 0;
        }
    }

    private boolean isWanted(NewsStore target, Iris iris, Run run, Document document) {
        String iri = iris.documentIri(document.source());
        Stamp wanted = new Stamp(document.contentHash(), iris.runIri(run));
        boolean stored = !again && target.stamp(iri).filter(wanted::equals).isPresent();
        skipped += stored ? 1 : 0;
        return !stored;
    }

    private void add(NewsStore target, DocumentGraph graph) {
        grounding = grounding.plus(graph.grounding());
        batch.add(new DocumentQuads(graph.iri(), graph.quads()));
        batchQuads += graph.quads().size();
        if (batch.size() >= batchDocuments || batchQuads >= BATCH_QUADS) {
            flush(target);
        }
    }

    private void flush(NewsStore target) {
        if (!batch.isEmpty()) {
            changes = changes.plus(target.write(batch));
            batch.clear();
            batchQuads = 0;
        }
    }

    private void report(ReadCount count, Faults faults, Progress progress) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%,d articles read: %,d new, %,d changed, %,d as they were (%.1f s)%n",
                count.documents(),
                changes.added(),
                changes.replaced(),
                skipped + changes.unchanged(),
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
            out.printf("%,d files, parts or records passed over, since they are no articles%n", count.skipped());
        }
        out.println("Look at it: dateline serve --store " + output.store.directory);
        out.flush();
    }
}
