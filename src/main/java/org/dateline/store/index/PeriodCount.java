package org.dateline.store.index;

/**
 * A stretch of time in which something was published.
 *
 * @param period as {@code 2024}, {@code 2024-12} or {@code 2024-12-31}
 */
public record PeriodCount(String period, int articles, int statements, int figures) {}
