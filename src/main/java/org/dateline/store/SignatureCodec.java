package org.dateline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.EntityType;
import org.dateline.model.Occurrence;
import org.dateline.model.Surroundings;

/** Signatures as bytes: the same bytes for the same signature. */
final class SignatureCodec {
    private static final EntityType[] TYPES = EntityType.values();

    private SignatureCodec() {}

    static byte[] encode(Signature signature) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Stamp stamp = signature.stamp();
            write(out, signature.document());
            write(out, stamp == null ? "" : stamp.contentHash());
            write(out, stamp == null ? "" : stamp.runIri());
            write(out, signature.digest());
            write(out, signature.sketch());
            out.writeInt(signature.occurrences().size());
            if (!signature.occurrences().isEmpty()) {
                write(out, signature.occurrences().get(0).surroundings());
            }
            for (Occurrence occurrence : signature.occurrences()) {
                write(out, occurrence);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Signature decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String document = text(in);
            String hash = text(in);
            String run = text(in).intern();
            String digest = text(in);
            String sketch = text(in);
            int count = in.readInt();
            List<Occurrence> occurrences = new ArrayList<>(count);
            if (count > 0) {
                Surroundings surroundings = surroundings(in, document);
                for (int i = 0; i < count; i++) {
                    occurrences.add(occurrence(in, surroundings));
                }
            }
            Stamp stamp = hash.isEmpty() ? null : new Stamp(hash, run);
            return new Signature(document, stamp, digest, occurrences, sketch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Surroundings surroundings(DataInputStream in, String document) throws IOException {
        String published = text(in);
        return new Surroundings(
                document,
                published.isEmpty() ? null : LocalDate.parse(published),
                Set.copyOf(texts(in)),
                texts(in),
                Set.copyOf(texts(in)));
    }

    private static Occurrence occurrence(DataInputStream in, Surroundings surroundings) throws IOException {
        return new Occurrence(
                surroundings,
                text(in).intern(),
                TYPES[in.readByte()],
                text(in).intern(),
                texts(in),
                texts(in),
                in.readInt(),
                Set.copyOf(texts(in)),
                texts(in),
                Set.copyOf(texts(in)));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(in).intern());
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
