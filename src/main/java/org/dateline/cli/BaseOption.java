package org.dateline.cli;

import java.util.Optional;
import org.dateline.rdf.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the names in a graph begin with. */
final class BaseOption {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = {"What the names in a new graph begin with.", "Default: " + Iris.DEFAULT_BASE})
    @Nullable
    String base;

    /**
     * The names under the base that was given, if one was.
     *
     * @throws UsageException if it is not the beginning of a web address
     */
    Optional<Iris> iris() {
        try {
            return Optional.ofNullable(base).map(Iris::new);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--base must be an http or https address that ends in a slash, without query or"
                    + " fragment, such as " + Iris.DEFAULT_BASE + ", not: " + base);
        }
    }
}
