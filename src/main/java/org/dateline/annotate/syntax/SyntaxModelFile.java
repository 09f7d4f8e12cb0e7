package org.dateline.annotate.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.annotate.names.HashEntries;
import org.dateline.annotate.names.WordClusters;

/** Writes and reads models of syntax. Entries are sorted, so the same model is always the same bytes. */
public final class SyntaxModelFile {
    private static final int MAGIC = 0x444C5331;
    /** Weights are kept in steps of this size. */
    private static final float STEP = 1 / 32f;

    private SyntaxModelFile() {}

    /** Writes a model; the stream stays open. */
    public static void write(SyntaxModel model, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
        DataOutputStream data = new DataOutputStream(packed);
        data.writeInt(MAGIC);
        HashEntries.write(model.clusters().entries(), data);
        HashEntries.write(model.dictionary().entries(), data);
        data.writeInt(model.relations().size());
        for (String relation : model.relations()) {
            data.writeUTF(relation);
        }
        writeWeights(model.forward(), data);
        writeWeights(model.backward(), data);
        writeWeights(model.parser(), data);
        data.flush();
        packed.finish();
    }

    private static void writeWeights(LinearModel model, DataOutputStream data) throws IOException {
        Map<Integer, LinearModel.Row> rows = model.rows();
        data.writeInt(model.classes());
        data.writeInt(rows.size());
        for (Map.Entry<Integer, LinearModel.Row> entry : rows.entrySet()) {
            LinearModel.Row row = entry.getValue();
            data.writeInt(entry.getKey());
            data.writeByte(row.classes().length);
            data.write(row.classes());
            for (float weight : row.weights()) {
                writeSteps(Math.round(weight / STEP), data);
            }
        }
    }

    /** A small number in one byte, another in three. */
    private static void writeSteps(int steps, DataOutputStream data) throws IOException {
        if (steps > Byte.MIN_VALUE && steps <= Byte.MAX_VALUE) {
            data.writeByte(steps);
        } else {
            data.writeByte(Byte.MIN_VALUE);
            data.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps)));
        }
    }

    /**
     * Reads a model to the end of its bytes.
     *
     * @throws IOException if the stream cannot be read or holds no model of this version
     */
    public static SyntaxModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("[syntax model] not a model of syntax of this version; train it again");
        }
        WordClusters clusters = WordClusters.of(HashEntries.read(data));
        TagDictionary dictionary = new TagDictionary(HashEntries.read(data));
        int size = data.readInt();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            relations.add(data.readUTF());
        }
        return new SyntaxModel(
                clusters, dictionary, relations, readWeights(data), readWeights(data), readWeights(data));
    }

    private static LinearModel readWeights(DataInputStream data) throws IOException {
        int classes = data.readInt();
        int size = data.readInt();
        Map<Integer, LinearModel.Row> rows = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            int key = data.readInt();
            byte[] own = new byte[data.readUnsignedByte()];
            data.readFully(own);
            float[] weights = new float[own.length];
            for (int j = 0; j < own.length; j++) {
                int steps = data.readByte();
                weights[j] = (steps == Byte.MIN_VALUE ? data.readShort() : steps) * STEP;
            }
            rows.put(key, new LinearModel.Row(own, weights));
        }
        return new LinearModel(classes, rows);
    }
}
