package org.dateline.annotate.piece;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what each means, found by the longest match. Filled once and read by many threads afterwards.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    /**
     * A phrase that was found.
     *
     * @param meaning what it means
     * @param from the index of its first piece
     * @param to the index after its last piece
     */
    public record Match<T>(T meaning, int from, int to) {}

    private final Function<Piece, String> form;
    private final Map<String, T> meanings = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private int longest;

    private Phrases(Function<Piece, String> form) {
        this.form = form;
    }

    /** Phrases in lower case, which match whatever the case of the text. */
    public static <T> Phrases<T> ofAnyCase() {
        return new Phrases<>(Piece::lower);
    }

    /** Phrases that match in their own case only. */
    public static <T> Phrases<T> ofOwnCase() {
        return new Phrases<>(Piece::text);
    }

    /** Adds a phrase, its pieces separated by one space. The first meaning given to a phrase stays. */
    public void put(String phrase, T meaning) {
        meanings.putIfAbsent(phrase, meaning);
        String[] pieces = phrase.split(" ");
        beginnings.add(pieces[0]);
        endings.add(pieces[pieces.length - 1]);
        longest = Math.max(longest, pieces.length);
    }

    /** The longest phrase that begins with the piece at an index. */
    public @Nullable Match<T> from(Pieces pieces, int index) {
        if (!beginnings.contains(form.apply(pieces.at(index)))) {
            return null;
        }
        Match<T> found = null;
        StringBuilder phrase = new StringBuilder();
        for (int to = index; to < Math.min(index + longest, pieces.size()); to++) {
            phrase.append(to == index ? "" : " ").append(form.apply(pieces.at(to)));
            T meaning = meanings.get(phrase.toString());
            found = meaning == null ? found : new Match<>(meaning, index, to + 1);
        }
        return found;
    }

    /** The longest phrase that ends before the piece at an index. */
    public @Nullable Match<T> before(Pieces pieces, int index) {
        if (!endings.contains(form.apply(pieces.at(index - 1)))) {
            return null;
        }
        Match<T> found = null;
        StringBuilder phrase = new StringBuilder();
        for (int from = index - 1; from >= Math.max(0, index - longest); from--) {
            phrase.insert(0, form.apply(pieces.at(from)) + (from == index - 1 ? "" : " "));
            T meaning = meanings.get(phrase.toString());
            found = meaning == null ? found : new Match<>(meaning, from, index);
        }
        return found;
    }
}
