package org.dateline.extract;

import org.dateline.model.Span;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Something said or thought, as the text reports it.
 *
 * @param content where it stands
 * @param speaker whose it is, or null
 * @param cue the words of saying, or null
 * @param kind quoted, reported, or only thought
 * @param denied true if the cue says that it is not so
 */
record SpeechItem(
        Span content, @Nullable Term speaker, @Nullable String cue, Kind kind, boolean denied) {

    /** How it is given. */
    enum Kind {
        DIRECT,
        INDIRECT,
        THOUGHT
    }
}
