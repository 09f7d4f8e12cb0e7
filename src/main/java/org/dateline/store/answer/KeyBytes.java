package org.dateline.store.answer;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a key as they are written: no more than an array that grows, for there are some for each row of each answer. */
final class KeyBytes {
    private static final int USUAL = 128;

    private byte[] bytes = new byte[USUAL];
    private int size;

    int size() {
        return size;
    }

    /** Writes the lowest eight bits. */
    void write(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** Writes four bytes, the highest first. */
    void writeInt(int value) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            write(value >> shift);
        }
    }

    /** Writes eight bytes, the highest first. */
    void writeLong(long value) {
        writeInt((int) (value >> Integer.SIZE));
        writeInt((int) value);
    }

    /** Turns every bit from a place on, so that greater keys sort first. */
    void invert(int from) {
        for (int i = from; i < size; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
    }

    /** The first so many bytes, or all if there are fewer. */
    ByteBuffer first(int most) {
        return ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(size, most)));
    }
}
