package org.dateline.store.index;

/**
 * What somebody said.
 *
 * @param cue the verb of saying; may be empty
 * @param direct in quotation marks
 */
public record SpeechEntry(String iri, Named speaker, String cue, boolean direct, Words evidence) {}
