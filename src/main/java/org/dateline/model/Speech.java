package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param content where the words stand: inside the quotation marks, or the reported clause
 * @param speaker who said it, or null if the text does not tell
 * @param cue the words of saying ("said"), or null where a quotation goes on without
 * @param direct true if it is quoted, false if it is reported
 */
public record Speech(
        Span content, @Nullable Term speaker, @Nullable String cue, boolean direct) {}
