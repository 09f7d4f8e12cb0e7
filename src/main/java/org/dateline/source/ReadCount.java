package org.dateline.source;

/**
 * What reading came to.
 *
 * @param documents articles handed on
 * @param bad faults reported
 * @param skipped files and hidden folders in a folder that are no articles by their names
 */
public record ReadCount(long documents, long bad, long skipped) {}
