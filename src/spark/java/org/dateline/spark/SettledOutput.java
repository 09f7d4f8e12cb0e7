package org.dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Writes the parts of a settled graph, of which those stay that an earlier run has finished. */
final class SettledOutput implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 16;

    private final String folder;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final BitSet finished;

    SettledOutput(String folder, Broadcast<SerializableConfiguration> hadoop, BitSet finished) {
        this.folder = folder;
        this.hadoop = hadoop;
        this.finished = finished;
    }

    /** Writes lines and counts. */
    interface Writing {
        SettledCounts to(OutputStream out) throws IOException;
    }

    /** True if nothing needs to be known any more for a part. */
    boolean isFinished(int part) {
        return finished.get(part);
    }

    /** Writes a part if it is not finished, and gives what is in it. */
    SettledCounts write(int part, Writing writing) throws IOException {
        Output output = new Output(folder, hadoop.value().value());
        if (isFinished(part)) {
            return output.report(part, SettledCounts.class);
        }
        SettledCounts[] counts = {SettledCounts.NONE};
        output.part(part, out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER)) {
                counts[0] = writing.to(packed);
            }
        });
        output.report(part, counts[0]);
        return counts[0];
    }

    /** Writes lines and gives how many. */
    static long write(Iterator<String> lines, OutputStream out) throws IOException {
        long written = 0;
        while (lines.hasNext()) {
            out.write(lines.next().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            written++;
        }
        return written;
    }
}
