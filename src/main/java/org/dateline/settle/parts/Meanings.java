package org.dateline.settle.parts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.EntityType;
import org.dateline.model.Referent;
import org.dateline.settle.OccurrenceCodec;

/** What names of a document mean, as bytes; without where else the things stand. */
public final class Meanings {
    private static final EntityType[] TYPES = EntityType.values();

    private Meanings() {}

    /** @param meant the thing that each name means, by the name's IRI */
    public static byte[] encode(Map<String, Referent> meant) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(meant.size());
            for (Map.Entry<String, Referent> each : meant.entrySet()) {
                OccurrenceCodec.write(out, each.getKey());
                write(out, each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Referent thing) throws IOException {
        OccurrenceCodec.write(out, thing.iri());
        out.writeByte(thing.type().ordinal());
        OccurrenceCodec.write(out, thing.label());
        out.writeInt(thing.sameAs().size());
        for (String same : thing.sameAs()) {
            OccurrenceCodec.write(out, same);
        }
    }

    /** The thing that each name means, of all that was encoded for a document. */
    public static Map<String, Referent> decode(Iterable<byte[]> encoded) {
        Map<String, Referent> meant = new TreeMap<>();
        for (byte[] bytes : encoded) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            for (int count = in.getInt(); count > 0; count--) {
                meant.put(OccurrenceCodec.text(in), read(in));
            }
        }
        return meant;
    }

    private static Referent read(ByteBuffer in) {
        String iri = OccurrenceCodec.text(in);
        EntityType type = TYPES[in.get()];
        String label = OccurrenceCodec.text(in);
        List<String> sameAs = new ArrayList<>();
        for (int count = in.getInt(); count > 0; count--) {
            sameAs.add(OccurrenceCodec.text(in));
        }
        return new Referent(iri, type, label, sameAs, List.of());
    }
}
