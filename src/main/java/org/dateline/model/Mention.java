package org.dateline.model;

/**
 * A name in the text.
 *
 * @param span where it stands
 * @param text the name as it stands there
 * @param type what kind of thing it names
 * @param confidence the tagger's probability of this reading, from 0 to 1
 */
public record Mention(Span span, String text, MentionType type, double confidence) {}
