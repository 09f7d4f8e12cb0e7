package org.dateline.extract;

import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures.
 *
 * @param words as the text calls it, or the noun for it where the text has none ("cost" for "costs $40")
 * @param span where the words stand, or null where they do not
 * @param concept what its noun stands for, so that "soldiers" and "troops" can be compared, or null if it is too general
 */
record Counted(String words, @Nullable Span span, @Nullable String concept) {}
