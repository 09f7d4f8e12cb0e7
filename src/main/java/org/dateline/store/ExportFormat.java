package org.dateline.store;

/** The formats that a store is exported in. Both are the same bytes for the same graph. */
public enum ExportFormat {
    /** W3C N-Quads, its lines sorted by their bytes. */
    NQUADS,
    /** W3C TriG with the project's prefixes, graphs and triples sorted. */
    TRIG
}
