package org.dateline.source.draft;

import org.dateline.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A run of text that is set as one.
 *
 * @param text without white space at its ends, never empty; with line ends only where the lines are as they were written
 * @param kind what it is, or null where the format does not tell
 */
public record Paragraph(String text, Block.@Nullable Kind kind) {
    public boolean isHeading() {
        return kind == Block.Kind.HEADING;
    }
}
