package org.dateline.model;

/**
 * A post that someone holds.
 *
 * @param role the words for the post ("defence minister")
 * @param tenure whether it is held now
 */
public record Post(String role, Tenure tenure) {

    /** When a post is held, seen from the article. */
    public enum Tenure {
        CURRENT("current"),
        FORMER("former"),
        ACTING("acting");

        private final String label;

        Tenure(String label) {
            this.label = label;
        }

        /** The word that stands for it in the graph. */
        public String label() {
            return label;
        }
    }
}
