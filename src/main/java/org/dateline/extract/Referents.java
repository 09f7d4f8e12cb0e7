package org.dateline.extract;

import java.util.Optional;
import org.dateline.model.Term;

/** Tells what the noun phrase with its head at a token means, where its words name nothing. */
@FunctionalInterface
interface Referents {
    /** Only names mean anything. */
    Referents NONE = token -> Optional.empty();

    Optional<Term> of(int token);
}
