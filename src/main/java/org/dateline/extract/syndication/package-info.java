/**
 * Finds the agencies that an article names as where it comes from, by the rules in {@code syndication.tsv} and the names in
 * {@code agencies.tsv}. Start with {@link org.dateline.extract.syndication.Syndication}.
 */
@NullMarked
package org.dateline.extract.syndication;

import org.jspecify.annotations.NullMarked;
