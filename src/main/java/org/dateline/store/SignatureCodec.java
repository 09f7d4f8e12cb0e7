package org.dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dateline.model.Occurrence;
import org.dateline.settle.OccurrenceCodec;
import org.jspecify.annotations.Nullable;

/** Signatures as bytes: the same bytes for the same signature. */
final class SignatureCodec {
    private SignatureCodec() {}

    static byte[] encode(Signature signature) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Stamp stamp = signature.stamp();
            OccurrenceCodec.write(out, signature.document());
            OccurrenceCodec.write(out, stamp == null ? "" : stamp.contentHash());
            OccurrenceCodec.write(out, stamp == null ? "" : stamp.runIri());
            OccurrenceCodec.write(out, signature.digest());
            OccurrenceCodec.write(out, signature.sketch());
            OccurrenceCodec.write(out, signature.occurrences());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Which state of which document a signature is of.
     *
     * @param document the document's IRI
     * @param stamp as in the signature
     * @param digest as in the signature
     */
    record Identity(String document, @Nullable Stamp stamp, String digest) {}

    static Identity identity(byte[] bytes) {
        return identity(ByteBuffer.wrap(bytes));
    }

    private static Identity identity(ByteBuffer in) {
        String document = OccurrenceCodec.text(in);
        String hash = OccurrenceCodec.text(in);
        String run = OccurrenceCodec.text(in).intern();
        return new Identity(document, hash.isEmpty() ? null : new Stamp(hash, run), OccurrenceCodec.text(in));
    }

    static Signature decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Identity identity = identity(in);
        String sketch = OccurrenceCodec.text(in);
        List<Occurrence> occurrences = OccurrenceCodec.read(in, identity.document(), name -> true, word -> word);
        return new Signature(identity.document(), identity.stamp(), identity.digest(), occurrences, sketch);
    }

    /**
     * Some occurrences of a signature.
     *
     * @param names those that are wanted
     * @param words gives an equal word, by which many occurrences can share one
     */
    static List<Occurrence> occurrences(byte[] bytes, Predicate<String> names, UnaryOperator<String> words) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        String document = identity(in).document();
        OccurrenceCodec.skipText(in);
        return OccurrenceCodec.read(in, document, names, words);
    }
}
