package org.dateline.model;

/** How a figure's number is meant. */
public enum Modifier {
    EXACT("exact"),
    ABOUT("about"),
    AT_LEAST("at least"),
    AT_MOST("at most"),
    MORE_THAN("more than"),
    LESS_THAN("less than"),
    /** A number without a value ("dozens"). */
    VAGUE("vague"),
    /** Two bounds ("5,000 to 6,000"). */
    RANGE("range");

    private final String label;

    Modifier(String label) {
        this.label = label;
    }

    /** The English words that stand for it in the graph. */
    public String label() {
        return label;
    }
}
