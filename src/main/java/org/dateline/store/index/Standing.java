package org.dateline.store.index;

/** In what way a finding stands in the text; each stands in exactly one. */
public enum Standing {
    /** The article says in its own voice that it is so. */
    ASSERTED,
    /** Somebody says so. */
    CLAIMED,
    /** The article says that it is not so. */
    DENIED,
    /** The article says that it is intended or may be. */
    OPEN
}
