package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.rdf.Iris;
import org.dateline.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out of a store. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = "Takes articles back: all that they alone said goes.")
final class WithdrawCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "The article's source as the query 'documents' shows it, or the file or folder it was read from.")
    List<String> sources = List.of();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    PatchOption patch = new PatchOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (OpenStore target = store.open(spec, patch)) {
            Iris iris = new Iris(target.store().base());
            Set<String> documents = new LinkedHashSet<>();
            for (String source : sources) {
                documents.add(iris.documentIri(source));
                if (Files.exists(Path.of(source))) {
                    Sources.of(List.of(source), System.in)
                            .read(d -> documents.add(iris.documentIri(d.source())), fault -> {});
                }
            }
            int withdrawn = target.store().withdraw(documents);
            patch.settle(target);
            Corrected.reportLost(target.store(), spec.commandLine().getErr());
            spec.commandLine().getOut().println(Counted.of(withdrawn, "article", "articles") + " withdrawn");
            if (withdrawn == 0) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "dateline: The store has no article of that source; 'dateline query documents' lists them.");
            }
            return withdrawn == 0 ? 1 : 0;
        }
    }
}
