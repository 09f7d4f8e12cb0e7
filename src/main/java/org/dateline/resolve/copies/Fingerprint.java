package org.dateline.resolve.copies;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article's words to tell whether another article is a copy of it: about a kilobyte, made from the words of
 * its paragraphs alone. Immutable.
 *
 * <p>It has a sample of the article's shingles, which are rows of {@value #SHINGLE} words, one of its names and one of its
 * figures. Shingles tell how much of the wording is shared; names and figures tell whether the wording tells the same news:
 * reports written to a pattern, such as those of matches, markets and the weather, share most words and few of these.
 */
public final class Fingerprint {
    static final int SHINGLE = 4;
    static final int MOST_SHINGLES = 192;
    private static final int MOST_NAMES = 40;
    private static final int MOST_FIGURES = 32;
    private static final byte VERSION = 1;

    private final Sketch shingles;
    private final Sketch names;
    private final Sketch figures;

    private Fingerprint(Sketch shingles, Sketch names, Sketch figures) {
        this.shingles = shingles;
        this.names = names;
        this.figures = figures;
    }

    /** The fingerprint of an article. Of its title, date line and promotion, and of what is known about it, nothing counts. */
    public static Fingerprint of(Document document) {
        Words words = Words.of(document);
        List<String> folded = words.folded();
        long[] hashes = folded.stream().mapToLong(Mix::word).toArray();
        IntStream rows = IntStream.rangeClosed(0, hashes.length - SHINGLE).map(i -> Mix.row(hashes, i, i + SHINGLE));
        return new Fingerprint(
                Sketch.of(rows, MOST_SHINGLES),
                Sketch.of(hashes(words.names()), MOST_NAMES),
                Sketch.of(hashes(words.figures()), MOST_FIGURES));
    }

    private static IntStream hashes(Set<String> words) {
        return words.stream().mapToInt(word -> Mix.spread(Mix.word(word)));
    }

    Sketch shingles() {
        return shingles;
    }

    Sketch names() {
        return names;
    }

    Sketch figures() {
        return figures;
    }

    /** The fingerprint as a string of unreserved ASCII. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + shingles.bytes() + names.bytes() + figures.bytes());
        bytes.put(VERSION);
        shingles.write(bytes);
        names.write(bytes);
        figures.write(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads a fingerprint as {@link #encoded()} wrote it.
     *
     * @throws IllegalArgumentException if it did not write that
     */
    public static Fingerprint decoded(String encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
        try {
            if (bytes.get() != VERSION) {
                throw new IllegalArgumentException("[fingerprint] it has another version; build the article anew");
            }
            Fingerprint read = new Fingerprint(Sketch.read(bytes), Sketch.read(bytes), Sketch.read(bytes));
            if (bytes.hasRemaining()) {
                throw new IllegalArgumentException("[fingerprint] it is too long");
            }
            return read;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("[fingerprint] it is cut off", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint print
                && shingles.equals(print.shingles)
                && names.equals(print.names)
                && figures.equals(print.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shingles, names, figures);
    }
}
