package org.dateline.source;

/**
 * What reading came to.
 *
 * @param documents articles handed on
 * @param bad faults reported
 * @param skipped what is no article by its name or kind: files in folders and packed files, attached pictures, records of an
 *     archive that are not pages
 */
public record ReadCount(long documents, long bad, long skipped) {}
