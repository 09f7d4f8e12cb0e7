package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.extract.Extractor;
import org.dateline.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what is found in an article. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description =
                "Shows articles in the terminal with what is found in them marked, and lists statements, figures and speech.")
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    SourceOptions input = new SourceOptions();

    @Mixin
    GazetteerOption gazetteer = new GazetteerOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Faults faults = new Faults(spec.commandLine().getErr());
        Extractor extractor = new Extractor(gazetteer.setup());
        long read =
                input.open().read(document -> show(extractor, document), faults).documents();
        return read == 0 ? input.nothingRead(spec) : 0;
    }

    private void show(Extractor extractor, Document document) {
        PrintWriter out = spec.commandLine().getOut();
        new MarkedText(extractor.extract(document), Ansi.AUTO.enabled()).print(out);
        out.flush();
    }
}
