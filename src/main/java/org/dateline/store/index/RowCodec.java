package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** Rows as bytes. Whoever changes the form raises {@link IndexFolder#FORMAT}. */
final class RowCodec {
    private RowCodec() {}

    /** Writes the parts of a row. */
    interface Packing {
        void to(DataOutput out) throws IOException;
    }

    /** Reads the parts of a row. */
    interface Unpacking<T> {
        T from(DataInput in) throws IOException;
    }

    static BytesRef pack(Packing row) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            row.to(out);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T unpack(BytesRef bytes, Unpacking<T> row) {
        try {
            return row.from(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void statement(StatementEntry row, DataOutput out) throws IOException {
        out.writeString(row.iri());
        named(row.subject(), out);
        out.writeString(row.relation());
        out.writeString(row.words());
        named(row.object(), out);
        out.writeByte((byte) row.standing().ordinal());
        truth(row.negated(), out);
        out.writeString(row.modality());
        namedList(row.claimants(), out);
        namedList(row.places(), out);
        out.writeString(row.time());
        number(row.confidence(), out);
        words(row.evidence(), out);
    }

    static StatementEntry statement(DataInput in) throws IOException {
        return new StatementEntry(
                in.readString(),
                named(in),
                in.readString(),
                in.readString(),
                named(in),
                Standing.values()[in.readByte()],
                truth(in),
                in.readString(),
                namedList(in),
                namedList(in),
                in.readString(),
                number(in),
                words(in));
    }

    static void figure(FigureEntry row, DataOutput out) throws IOException {
        out.writeString(row.iri());
        out.writeString(row.phrase());
        out.writeString(row.counted());
        out.writeString(row.concept());
        maybe(row.value(), out);
        maybe(row.low(), out);
        maybe(row.high(), out);
        out.writeString(row.unit());
        out.writeString(row.per());
        out.writeString(row.modifier());
        out.writeString(row.modality());
        out.writeString(row.time());
        namedList(row.about(), out);
        namedList(row.claimants(), out);
        words(row.evidence(), out);
    }

    static FigureEntry figure(DataInput in) throws IOException {
        return new FigureEntry(
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                maybe(in),
                maybe(in),
                maybe(in),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                namedList(in),
                namedList(in),
                words(in));
    }

    static void speech(SpeechEntry row, DataOutput out) throws IOException {
        out.writeString(row.iri());
        named(row.speaker(), out);
        out.writeString(row.cue());
        truth(row.direct(), out);
        words(row.evidence(), out);
    }

    static SpeechEntry speech(DataInput in) throws IOException {
        return new SpeechEntry(in.readString(), named(in), in.readString(), truth(in), words(in));
    }

    static void article(ArticleEntry row, DataOutput out) throws IOException {
        out.writeString(row.iri());
        out.writeString(row.title());
        out.writeString(row.publisher());
        out.writeString(row.published());
    }

    /** An article of which nobody asks how often it mentions something. */
    static ArticleEntry article(DataInput in) throws IOException {
        return new ArticleEntry(in.readString(), in.readString(), in.readString(), in.readString(), 0);
    }

    static void summary(EntitySummary row, DataOutput out) throws IOException {
        entity(row.entity(), row.names(), row.links(), out);
        counts(out, row.articles(), row.sources(), row.statements(), row.figures(), row.claims(), row.sayings());
        out.writeString(row.first());
        out.writeString(row.last());
        truth(row.point().isPresent(), out);
        if (row.point().isPresent()) {
            point(row.point().get(), out);
        }
    }

    static EntitySummary summary(DataInput in) throws IOException {
        return new EntitySummary(
                named(in),
                strings(in),
                strings(in),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readString(),
                in.readString(),
                truth(in) ? Optional.of(point(in)) : Optional.empty());
    }

    static void point(EntitySummary.Point point, DataOutput out) throws IOException {
        number(point.latitude(), out);
        number(point.longitude(), out);
    }

    static EntitySummary.Point point(DataInput in) throws IOException {
        return new EntitySummary.Point(number(in), number(in));
    }

    static void mention(Mentioned row, DataOutput out) throws IOException {
        entity(row.entity(), row.names(), row.links(), out);
        counts(out, row.mentions(), row.statements(), row.figures(), row.claims(), row.sayings());
        out.writeString(row.published());
    }

    static Mentioned mention(DataInput in) throws IOException {
        return new Mentioned(
                named(in),
                strings(in),
                strings(in),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                in.readString());
    }

    static void words(Words words, DataOutput out) throws IOException {
        for (String part : List.of(
                words.iri(), words.text(), words.document(), words.title(), words.publisher(), words.published())) {
            out.writeString(part);
        }
    }

    static Words words(DataInput in) throws IOException {
        return new Words(
                in.readString(), in.readString(), in.readString(), in.readString(), in.readString(), in.readString());
    }

    static void named(Named named, DataOutput out) throws IOException {
        out.writeString(named.iri());
        out.writeString(named.label());
        out.writeByte((byte) named.kind().ordinal());
    }

    static Named named(DataInput in) throws IOException {
        return new Named(in.readString(), in.readString(), EntityKind.values()[in.readByte()]);
    }

    private static void namedList(List<Named> list, DataOutput out) throws IOException {
        out.writeVInt(list.size());
        for (Named named : list) {
            named(named, out);
        }
    }

    private static List<Named> namedList(DataInput in) throws IOException {
        int size = in.readVInt();
        List<Named> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(named(in));
        }
        return List.copyOf(list);
    }

    private static void strings(List<String> list, DataOutput out) throws IOException {
        out.writeVInt(list.size());
        for (String string : list) {
            out.writeString(string);
        }
    }

    private static List<String> strings(DataInput in) throws IOException {
        int size = in.readVInt();
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(in.readString());
        }
        return List.copyOf(list);
    }

    private static void entity(Named entity, List<String> names, List<String> links, DataOutput out)
            throws IOException {
        named(entity, out);
        strings(names, out);
        strings(links, out);
    }

    private static void counts(DataOutput out, int... counts) throws IOException {
        for (int count : counts) {
            out.writeVInt(count);
        }
    }

    private static void truth(boolean truth, DataOutput out) throws IOException {
        out.writeByte((byte) (truth ? 1 : 0));
    }

    private static boolean truth(DataInput in) throws IOException {
        return in.readByte() == 1;
    }

    private static void number(double number, DataOutput out) throws IOException {
        out.writeLong(Double.doubleToLongBits(number));
    }

    private static double number(DataInput in) throws IOException {
        return Double.longBitsToDouble(in.readLong());
    }

    private static void maybe(OptionalDouble number, DataOutput out) throws IOException {
        truth(number.isPresent(), out);
        if (number.isPresent()) {
            number(number.getAsDouble(), out);
        }
    }

    private static OptionalDouble maybe(DataInput in) throws IOException {
        return truth(in) ? OptionalDouble.of(number(in)) : OptionalDouble.empty();
    }
}
