package org.dateline.model;

/** The kinds of entities in the graph. */
public enum EntityType {
    PERSON("Person"),
    PLACE("Place"),
    ORGANISATION("Organisation");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The name that queries answer with. */
    public String label() {
        return label;
    }
}
