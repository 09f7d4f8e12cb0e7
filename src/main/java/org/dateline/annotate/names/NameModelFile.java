package org.dateline.annotate.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of a {@link NameModel}: compressed, with each weight in one byte. Features are in ascending order of their
 * hashes, so the same model is always the same bytes.
 */
public final class NameModelFile {
    private static final int MAGIC = 0x444C4E32;
    private static final int L = Labels.COUNT;
    /** Weights are kept in steps of this size. */
    private static final float STEP = 1 / 20f;

    private NameModelFile() {}

    /** Writes a model; it does not close the stream. */
    public static void write(NameModel model, OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
        DataOutputStream data = new DataOutputStream(packed);
        data.writeInt(MAGIC);
        data.writeInt(L);
        for (double[] row : model.transitions()) {
            for (double score : row) {
                data.writeDouble(score);
            }
        }
        HashEntries.write(model.lexicon().entries(), data);
        HashEntries.write(model.clusters().entries(), data);
        writeWeights(model, data);
        data.flush();
        packed.finish();
    }

    private static void writeWeights(NameModel model, DataOutputStream data) throws IOException {
        int[] features = model.features();
        data.writeInt(features.length);
        for (int feature : features) {
            data.writeInt(feature);
            byte[] steps = steps(model.weights(feature));
            int present = 0;
            for (int label = 0; label < L; label++) {
                present |= steps[label] == 0 ? 0 : 1 << label;
            }
            data.writeShort(present);
            for (byte step : steps) {
                if (step != 0) {
                    data.writeByte(step);
                }
            }
        }
    }

    private static byte[] steps(float[] weights) {
        byte[] steps = new byte[L];
        for (int label = 0; label < L; label++) {
            steps[label] = (byte) Math.max(-127, Math.min(127, Math.round(weights[label] / STEP)));
        }
        return steps;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream holds none, or one of another version
     */
    public static NameModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC || data.readInt() != L) {
            throw new IOException("[name model] not a name model of this version; train it again");
        }
        double[][] transitions = new double[L][L];
        for (double[] row : transitions) {
            for (int label = 0; label < L; label++) {
                row[label] = data.readDouble();
            }
        }
        Lexicon lexicon = Lexicon.of(HashEntries.read(data));
        WordClusters clusters = WordClusters.of(HashEntries.read(data));
        return new NameModel(transitions, readWeights(data), lexicon, clusters);
    }

    private static Map<Integer, float[]> readWeights(DataInputStream data) throws IOException {
        int size = data.readInt();
        Map<Integer, float[]> weights = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            int feature = data.readInt();
            int present = data.readShort();
            float[] row = new float[L];
            for (int label = 0; label < L; label++) {
                row[label] = (present >> label & 1) == 0 ? 0 : data.readByte() * STEP;
            }
            weights.put(feature, row);
        }
        return weights;
    }
}
