package org.dateline.spark;

/**
 * How much was read and written.
 *
 * @param documents articles read
 * @param written articles whose graphs were written
 * @param duplicates articles left out, since the one to keep of their source is another
 * @param skipped files and records that are no articles by their name or kind
 * @param quads written
 * @param findings what was checked against the words of the articles
 * @param refused findings left out, since their words are not where they should be
 */
record Counts(long documents, long written, long duplicates, long skipped, long quads, long findings, long refused) {

    static Counts ofSkipped(long skipped) {
        return new Counts(0, 0, 0, skipped, 0, 0, 0);
    }

    Counts plus(Counts more) {
        return new Counts(
                documents + more.documents,
                written + more.written,
                duplicates + more.duplicates,
                skipped + more.skipped,
                quads + more.quads,
                findings + more.findings,
                refused + more.refused);
    }
}
