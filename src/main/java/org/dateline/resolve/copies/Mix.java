package org.dateline.resolve.copies;

/** Hashing that is the same on every machine: 64 bits, well spread. */
final class Mix {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Mix() {}

    /** The hash of a word (FNV-1a over its UTF-16 units). */
    static long word(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** Spreads a hash over all its bits (the finaliser of SplitMix64, Steele et al. 2014), and keeps 31 of them. */
    static int spread(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (int) ((mixed ^ (mixed >>> 31)) >>> 33);
    }

    /** The hash of a row of words. */
    static int row(long[] words, int begin, int end) {
        long hash = FNV_OFFSET;
        for (int i = begin; i < end; i++) {
            hash = Long.rotateLeft(hash * FNV_PRIME, 23) ^ words[i];
        }
        return spread(hash);
    }
}
