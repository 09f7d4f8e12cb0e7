package org.dateline.annotate.names;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Numbers under the hashes of words, as the files of models hold them: how many, then each hash and its number. */
public final class HashEntries {
    private HashEntries() {}

    /** Writes entries in the order of the map. */
    public static void write(Map<Integer, Integer> entries, DataOutput data) throws IOException {
        data.writeInt(entries.size());
        for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
            data.writeInt(entry.getKey());
            data.writeInt(entry.getValue());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Map<Integer, Integer> read(DataInput data) throws IOException {
        int size = data.readInt();
        Map<Integer, Integer> entries = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            int hash = data.readInt();
            entries.put(hash, data.readInt());
        }
        return entries;
    }
}
