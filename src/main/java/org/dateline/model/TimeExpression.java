package org.dateline.model;

/**
 * Words that say when.
 *
 * @param span where they stand
 * @param text the words
 * @param value an ISO 8601 day, month, year, or interval of two days that both belong to it: {@code 2026-04-17},
 *     {@code 2026-04}, {@code 2026} or {@code 2026-04-17/2026-04-20}
 */
public record TimeExpression(Span span, String text, String value) {
    /**
     * @throws IllegalArgumentException if the value has another form
     */
    public TimeExpression {
        if (!value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?|\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d")) {
            throw new IllegalArgumentException("[time " + span + "] not a day, month, year or interval: " + value);
        }
    }
}
