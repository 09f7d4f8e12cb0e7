package org.dateline.source.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as a format gives it, before it is named and stored.
 *
 * @param id what tells it from the others in its file, or null if it is the only one
 * @param url its own address, absolute
 * @param title the headline without the name of the medium
 * @param language a BCP 47 tag
 */
public record Draft(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        List<Paragraph> paragraphs) {

    public Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs with a blank line between each two. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** How many characters of text there are. */
    public int length() {
        return paragraphs.stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The same article with what another one knows of it where this one knows nothing. */
    public Draft or(Draft other) {
        return new Draft(
                first(id, other.id),
                first(url, other.url),
                first(title, other.title),
                first(publisher, other.publisher),
                first(author, other.author),
                published == null ? other.published : published,
                first(language, other.language),
                paragraphs.isEmpty() ? other.paragraphs : paragraphs);
    }

    /** The same article with another text. */
    public Draft with(List<Paragraph> text) {
        return new Draft(id, url, title, publisher, author, published, language, text);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
