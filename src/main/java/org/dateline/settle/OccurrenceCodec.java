package org.dateline.settle;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.model.Surroundings;

/** The occurrences of one document as bytes: the same bytes for the same occurrences, and what surrounds them once. */
public final class OccurrenceCodec {
    private static final EntityType[] TYPES = EntityType.values();

    private OccurrenceCodec() {}

    /** Writes occurrences of one document, whose IRI is not written. */
    public static void write(DataOutputStream out, List<Occurrence> occurrences) throws IOException {
        out.writeInt(occurrences.size());
        if (!occurrences.isEmpty()) {
            write(out, occurrences.get(0).surroundings());
        }
        for (Occurrence occurrence : occurrences) {
            write(out, occurrence);
        }
    }

    /** The same as bytes. */
    public static byte[] encode(List<Occurrence> occurrences) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, occurrences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the occurrences of a document that were encoded.
     *
     * @param words gives an equal word, by which many occurrences can share one
     */
    public static List<Occurrence> decode(byte[] bytes, String document, UnaryOperator<String> words) {
        return read(ByteBuffer.wrap(bytes), document, name -> true, words);
    }

    /**
     * Reads some occurrences of a document that were written.
     *
     * @param names those that are wanted
     * @param words gives an equal word, by which many occurrences can share one
     */
    public static List<Occurrence> read(
            ByteBuffer in, String document, Predicate<String> names, UnaryOperator<String> words) {
        int count = in.getInt();
        List<Occurrence> occurrences = new ArrayList<>();
        if (count > 0) {
            Surroundings surroundings = surroundings(in, document, words);
            for (int i = 0; i < count; i++) {
                String name = text(in);
                if (names.test(name)) {
                    occurrences.add(occurrence(in, surroundings, words.apply(name), words));
                } else {
                    skipOccurrence(in);
                }
            }
        }
        return occurrences;
    }

    private static void write(DataOutputStream out, Surroundings surroundings) throws IOException {
        write(
                out,
                surroundings.published() == null ? "" : surroundings.published().toString());
        write(out, surroundings.company());
        write(out, surroundings.places());
        write(out, surroundings.topics());
    }

    private static void write(DataOutputStream out, Occurrence occurrence) throws IOException {
        write(out, occurrence.name());
        out.writeByte(occurrence.type().ordinal());
        write(out, occurrence.label());
        write(out, occurrence.names());
        write(out, occurrence.sameAs());
        out.writeInt(occurrence.mentions());
        write(out, occurrence.posts());
        write(out, occurrence.neighbours());
        write(out, occurrence.descriptions());
    }

    private static void write(DataOutputStream out, Collection<String> texts) throws IOException {
        Collection<String> sorted = texts instanceof Set ? new TreeSet<>(texts) : texts;
        out.writeInt(sorted.size());
        for (String text : sorted) {
            write(out, text);
        }
    }

    /** Writes a text, with its length. */
    public static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Surroundings surroundings(ByteBuffer in, String document, UnaryOperator<String> words) {
        String published = text(in);
        return new Surroundings(
                document,
                published.isEmpty() ? null : LocalDate.parse(published),
                Set.copyOf(texts(in, words)),
                texts(in, words),
                Set.copyOf(texts(in, words)));
    }

    private static Occurrence occurrence(
            ByteBuffer in, Surroundings surroundings, String name, UnaryOperator<String> words) {
        return new Occurrence(
                surroundings,
                name,
                TYPES[in.get()],
                words.apply(text(in)),
                texts(in, words),
                texts(in, words),
                in.getInt(),
                Set.copyOf(texts(in, words)),
                texts(in, words),
                Set.copyOf(texts(in, words)));
    }

    /** What follows the name. */
    private static void skipOccurrence(ByteBuffer in) {
        in.get();
        skipText(in);
        skipTexts(in);
        skipTexts(in);
        in.getInt();
        skipTexts(in);
        skipTexts(in);
        skipTexts(in);
    }

    private static List<String> texts(ByteBuffer in, UnaryOperator<String> words) {
        int count = in.getInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(words.apply(text(in)));
        }
        return texts;
    }

    /** Reads a text that was written with its length, from a buffer over an array. */
    public static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static void skipTexts(ByteBuffer in) {
        for (int count = in.getInt(); count > 0; count--) {
            skipText(in);
        }
    }

    /** Passes over a text that was written with its length. */
    public static void skipText(ByteBuffer in) {
        int length = in.getInt();
        in.position(in.position() + length);
    }
}
