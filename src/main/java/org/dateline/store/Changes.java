package org.dateline.store;

/**
 * What a write did to the documents.
 *
 * @param added documents that were not there before
 * @param replaced documents whose graph is another now
 * @param unchanged documents that were looked at and were just so already
 * @param withdrawn documents that are there no more
 */
public record Changes(int added, int replaced, int unchanged, int withdrawn) {

    /** No documents at all. */
    public static final Changes NONE = new Changes(0, 0, 0, 0);

    /** The sum of both. */
    public Changes plus(Changes other) {
        return new Changes(
                added + other.added,
                replaced + other.replaced,
                unchanged + other.unchanged,
                withdrawn + other.withdrawn);
    }

    /** True if the store differs from what it was before. */
    public boolean any() {
        return added + replaced + withdrawn > 0;
    }
}
