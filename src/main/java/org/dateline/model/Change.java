package org.dateline.model;

import java.util.Locale;

/**
 * That a figure is one end of a change, or its amount: "fell 3.2 percent to 166.5, from 172".
 *
 * @param direction which way it went
 * @param role which end it is
 */
public record Change(Direction direction, Role role) {

    /** Which way something went. */
    public enum Direction {
        RISE,
        FALL,
        /** The text does not say. */
        OPEN;

        /** The word that stands for it in the graph. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a figure is to a change. */
    public enum Role {
        FROM,
        TO,
        BY;

        /** The word that stands for it in the graph. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
