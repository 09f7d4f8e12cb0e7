package org.dateline.resolve.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a set of 31-bit hashes that can be compared with any other: a fractional MinHash (Irber et al. 2022) whose
 * fraction is halved until the sample is small. At level <i>k</i> it has the hashes below 2<sup>31−k</sup>, every
 * 2<sup>k</sup>th or so. Of two sketches, the hashes below the lower bound of both are samples of both sets by the same rule,
 * so that what they share tells how much the sets share. Immutable.
 */
final class Sketch {
    private static final int BITS = 31;
    static final int LEVELS = BITS + 1;

    private final int level;
    private final int[] hashes;

    private Sketch(int level, int[] hashes) {
        this.level = level;
        this.hashes = hashes;
    }

    /** The sketch of a set, with at most so many hashes. */
    static Sketch of(IntStream set, int most) {
        int[] all = set.distinct().sorted().toArray();
        int level = 0;
        int size = all.length;
        while (size > most) {
            level++;
            size = below(all, level);
        }
        return new Sketch(level, Arrays.copyOf(all, size));
    }

    /** The highest level at which a hash is in the sample. */
    static int levelOf(int hash) {
        return Math.min(BITS, Integer.numberOfLeadingZeros(hash) - 1);
    }

    private static int below(int[] sorted, int level) {
        int found = Arrays.binarySearch(sorted, (int) ((1L << (BITS - level)) - 1));
        return found >= 0 ? found + 1 : -found - 1;
    }

    int level() {
        return level;
    }

    /** Its hashes in their order. Not to be changed. */
    int[] hashes() {
        return hashes;
    }

    /** How many hashes it has at a level that is not below its own. */
    int size(int at) {
        return at == level ? hashes.length : below(hashes, at);
    }

    /** What two sketches share. */
    Overlap with(Sketch other) {
        int common = Math.max(level, other.level);
        int mine = size(common);
        int others = other.size(common);
        int shared = 0;
        for (int i = 0, j = 0; i < mine && j < others; ) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Overlap(shared, Math.min(mine, others), Math.max(mine, others));
    }

    /**
     * Sizes of two samples and of what they share.
     *
     * @param shared how many hashes both have
     * @param smaller how many the smaller has
     * @param larger how many the larger has
     */
    record Overlap(int shared, int smaller, int larger) {
        /** How much of the smaller set is in the larger, from 0 to 1. */
        double containment() {
            return smaller == 0 ? 0 : (double) shared / smaller;
        }

        Overlap plus(Overlap other) {
            return new Overlap(shared + other.shared, smaller + other.smaller, larger + other.larger);
        }
    }

    int bytes() {
        return 1 + Short.BYTES + Integer.BYTES * hashes.length;
    }

    void write(ByteBuffer out) {
        out.put((byte) level).putShort((short) hashes.length);
        for (int hash : hashes) {
            out.putInt(hash);
        }
    }

    /**
     * @throws IllegalArgumentException if no sketch was written there
     */
    static Sketch read(ByteBuffer in) {
        int level = in.get();
        int size = in.getShort();
        if (level < 0 || level > BITS || size < 0 || size > in.remaining() / Integer.BYTES) {
            throw new IllegalArgumentException("[fingerprint] level " + level + ", size " + size);
        }
        int[] hashes = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = in.getInt();
            if (hashes[i] < 0 || i > 0 && hashes[i] <= hashes[i - 1] || levelOf(hashes[i]) < level) {
                throw new IllegalArgumentException("[fingerprint] hash " + i + " is out of order or too high");
            }
        }
        return new Sketch(level, hashes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sketch sketch && level == sketch.level && Arrays.equals(hashes, sketch.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * level + Arrays.hashCode(hashes);
    }
}
