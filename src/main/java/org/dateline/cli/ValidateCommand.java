package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.store.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a store. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Checks that every document's graph has the shape it should (SHACL) and that all quoted words stand in the text.")
final class ValidateCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Mixin
    StoreOption store = new StoreOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenStore opened = store.open(spec)) {
            Validation result = Validation.of(opened.store());
            out.printf(
                    "%,d documents, %,d quads, %.1f quads a sentence%n",
                    result.documents(), result.quads(), result.quads() / Math.max(1.0, result.sentences()));
            out.printf("%,d violations of the shapes%n", result.violations().size());
            result.violations().stream()
                    .limit(SHOWN)
                    .forEach(v -> out.println("  " + v.focusNode() + "  " + v.path() + "  " + v.message()));
            out.printf(
                    "%,d of %,d quoted passages are not at their place%n",
                    result.grounding().refused(), result.grounding().checked());
            result.grounding().examples().forEach(example -> out.println("  " + example));
            return result.passed() ? 0 : 1;
        }
    }
}
