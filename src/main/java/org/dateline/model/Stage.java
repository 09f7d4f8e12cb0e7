package org.dateline.model;

/** The steps of the way from raw text to a stored graph, in their order, as their time is told. */
public enum Stage {
    /** Bytes become documents. */
    READ,
    /** Text becomes sentences of tokens. */
    TOKENS,
    /** Names are found. */
    NAMES,
    /** Parts of speech, lemmas and dependency trees. */
    SYNTAX,
    /** Numbers with their units. */
    QUANTITIES,
    /** Days, weeks and spans of time. */
    TIMES,
    /** Which entity each name means, within the document. */
    RESOLVE,
    /** Clauses, speech, statements and figures. */
    EXTRACT,
    /** The quads, and the check that quoted words stand where they should. */
    RDF,
    /** N-Quads as bytes. */
    WRITE,
    /** What a store keeps of the document, compressed. */
    CONTRIBUTION,
    /** What is kept is written to the log of the store. */
    LOG
}
