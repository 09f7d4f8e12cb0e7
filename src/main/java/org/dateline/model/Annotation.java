package org.dateline.model;

import java.util.List;

/**
 * A document with its linguistic annotation. Everything is in the order of the text; nothing stands in promotion.
 *
 * @param document the document
 * @param sentences its sentences
 * @param mentions the names in it, none overlapping
 * @param quantities the numbers in it, none overlapping
 * @param times the words that say when
 */
public record Annotation(
        Document document,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Quantity> quantities,
        List<TimeExpression> times) {
    public Annotation {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }
}
