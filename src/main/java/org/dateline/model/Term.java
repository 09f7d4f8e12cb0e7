package org.dateline.model;

/** What a statement speaks of: a known entity, or words of the text that name none. */
public sealed interface Term {

    /** Where the text names it. */
    Span span();

    /** How a reader would call it. */
    String label();

    /**
     * A known entity.
     *
     * @param span the words that name it there
     * @param entity which it is
     */
    record Known(Span span, Entity entity) implements Term {
        @Override
        public String label() {
            return entity.label();
        }
    }

    /**
     * A phrase that names no known entity ("Russian officials").
     *
     * @param span where it stands
     * @param text the words at the span
     */
    record Phrase(Span span, String text) implements Term {
        @Override
        public String label() {
            return text;
        }
    }
}
