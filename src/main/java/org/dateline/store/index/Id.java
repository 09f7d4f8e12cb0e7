package org.dateline.store.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.lucene.util.BytesRef;

/** Names as the index keeps them: the first 64 bits of the SHA-256 of an IRI, in big-endian order. */
final class Id {
    private static final int NUMBER = Long.BYTES;

    private Id() {}

    static long of(String iri) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha.digest(iri.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** The term of a thing alone. */
    static BytesRef term(long id) {
        return new BytesRef(ByteBuffer.allocate(NUMBER).putLong(id).array());
    }

    /** The term by which the rows of a kind that name a thing are found. */
    static BytesRef term(RowKind kind, long id) {
        return new BytesRef(ByteBuffer.allocate(1 + NUMBER)
                .put((byte) kind.letter())
                .putLong(id)
                .array());
    }

    /** The term of a thing in a document. */
    static BytesRef pair(long thing, long document) {
        return new BytesRef(
                ByteBuffer.allocate(2 * NUMBER).putLong(thing).putLong(document).array());
    }

    /** The thing that a term of {@link #term(RowKind, long)} names. */
    static long thing(BytesRef term) {
        return ByteBuffer.wrap(term.bytes, term.offset + 1, NUMBER).getLong();
    }
}
