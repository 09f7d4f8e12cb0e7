package org.dateline.store.index;

/**
 * A kind of figure that concerns something.
 *
 * @param about whom or what the figures concern
 * @param kind what they count; its counts are of these figures alone
 */
public record CountedOf(Named about, CountedKind kind) {}
