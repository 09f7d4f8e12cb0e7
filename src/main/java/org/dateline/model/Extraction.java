package org.dateline.model;

import java.util.List;

/**
 * Everything that was found in one document: a pure function of the document and the configuration.
 *
 * @param document the document
 * @param run what it was extracted with
 * @param sentences the spans of its sentences
 * @param resolution the entities and their mentions
 * @param figures the figures
 * @param statements the statements
 * @param speech who said what
 * @param credits the agencies that it names as where it comes from
 */
public record Extraction(
        Document document,
        Run run,
        List<Span> sentences,
        Resolution resolution,
        List<Figure> figures,
        List<Statement> statements,
        List<Speech> speech,
        List<Credit> credits) {
    public Extraction {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        speech = List.copyOf(speech);
        credits = List.copyOf(credits);
    }

    /** An extraction that names no agency. */
    public Extraction(
            Document document,
            Run run,
            List<Span> sentences,
            Resolution resolution,
            List<Figure> figures,
            List<Statement> statements,
            List<Speech> speech) {
        this(document, run, sentences, resolution, figures, statements, speech, List.of());
    }
}
