package org.dateline.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text with its modifier and unit.
 *
 * @param span modifier, number, unit, currency and percent sign, without the noun that is counted
 * @param text the words at the span
 * @param value the number on its base scale (1.2 million is 1200000); null for a range and for a vague number
 * @param low the lower bound that the words state or imply; null if they imply none
 * @param high the upper bound; null if the words imply none
 * @param modifier how the number is meant
 * @param unit {@code count}, {@code percent}, an ISO 4217 code, or the English singular of the unit
 * @param per the unit that a rate is counted by ("month" in "$800 a month"), or null
 * @param counted the noun phrase that is counted, or null if the unit says it all or there is none
 */
public record Quantity(
        Span span,
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Modifier modifier,
        String unit,
        @Nullable String per,
        @Nullable Span counted) {}
