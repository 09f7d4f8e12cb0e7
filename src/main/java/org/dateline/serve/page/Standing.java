package org.dateline.serve.page;

import org.dateline.rdf.Vocabulary;

/** In what way a statement stands in the text. Every statement stands in exactly one. */
final class Standing {
    private Standing() {}

    /** The article says in its own voice that it is so. */
    static boolean isAsserted(Thing statement) {
        return !isClaimed(statement) && !isDenied(statement) && !isOpen(statement);
    }

    /** Somebody says so. */
    static boolean isClaimed(Thing statement) {
        return statement.one(Vocabulary.CLAIMED_BY).isPresent();
    }

    /** The article says that it is not so. */
    static boolean isDenied(Thing statement) {
        return !isClaimed(statement) && statement.isTrue(Vocabulary.NEGATED);
    }

    /** The article says that it is intended or may be. */
    static boolean isOpen(Thing statement) {
        return !isClaimed(statement)
                && !statement.isTrue(Vocabulary.NEGATED)
                && !statement.text(Vocabulary.MODALITY).orElse("asserted").equals("asserted");
    }
}
