package org.dateline.serve.page;

/** In what way a statement stands in the text. Every statement stands in exactly one. */
final class Standing {
    private Standing() {}

    /** The article says in its own voice that it is so. */
    static boolean isAsserted(Thing statement) {
        return !isClaimed(statement) && !isDenied(statement) && !isOpen(statement);
    }

    /** Somebody says so. */
    static boolean isClaimed(Thing statement) {
        return statement.one(Terms.CLAIMANT).isPresent();
    }

    /** The article says that it is not so. */
    static boolean isDenied(Thing statement) {
        return !isClaimed(statement) && statement.isTrue(Terms.NEGATED);
    }

    /** The article says that it is intended or may be. */
    static boolean isOpen(Thing statement) {
        return !isClaimed(statement)
                && !statement.isTrue(Terms.NEGATED)
                && !statement.text(Terms.MODALITY).orElse("asserted").equals("asserted");
    }
}
