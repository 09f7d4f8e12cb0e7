package org.dateline.model;

/** Whether a statement is told as done, as intended, or as something that may be. */
public enum Modality {
    ASSERTED("asserted"),
    /** Intended or still to come ("will send"). */
    PLANNED("planned"),
    /** It may be so ("could join"). */
    POSSIBLE("possible"),
    /** It holds if something else does. */
    CONDITIONAL("conditional");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    /** The word that stands for it in the graph. */
    public String label() {
        return label;
    }
}
