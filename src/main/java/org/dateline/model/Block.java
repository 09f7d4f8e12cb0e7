package org.dateline.model;

/**
 * A run of the text that is set as one: a paragraph, a heading, or matter around the article.
 *
 * @param span where it stands, without surrounding white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

    /** What a block is. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** The headline or a heading between paragraphs. */
        HEADING,
        /** A line that says when and where the article was written, or by whom. */
        DATELINE,
        /** Words under a picture. */
        CAPTION,
        /** The site's own advertisement or furniture: it holds no news, and nothing is extracted from it. */
        PROMOTION
    }
}
