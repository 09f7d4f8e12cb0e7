package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read: its text, untouched, and what is known about it.
 *
 * @param source where it was read: its URL if it has one, else the path as given, followed by {@code #} and the
 *     record's id for a record in a file of many
 * @param url the article's own address on the web
 * @param title the headline
 * @param publisher the medium that published it
 * @param author the byline
 * @param published the day of publication
 * @param language a BCP 47 tag, {@code en} unless the source says otherwise
 * @param text the stored text, which all offsets count in
 * @param blocks the blocks of the text in order, none overlapping
 */
public record Document(
        String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        String language,
        Text text,
        List<Block> blocks) {

    public Document {
        if (source.isBlank()) {
            throw new IllegalArgumentException("[document] the source is empty");
        }
        blocks = List.copyOf(blocks);
    }

    /** The id that names this document in the graph. It depends on the source alone, so a changed article keeps it. */
    public String id() {
        return idOf(source);
    }

    /** The id of the document that is read from a source. */
    public static String idOf(String source) {
        return ContentHash.shortOf("document", source);
    }

    /** A hash of the text and everything known about it: it differs whenever the article has changed. */
    public String contentHash() {
        return ContentHash.of(source, url, title, publisher, author, published, language, text);
    }
}
