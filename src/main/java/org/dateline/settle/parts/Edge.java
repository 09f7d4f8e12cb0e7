package org.dateline.settle.parts;

import java.io.Serializable;

/**
 * That two nodes are of one component.
 *
 * @param one the later of the two in the order of strings
 * @param other the earlier
 */
public record Edge(String one, String other) implements Serializable {
    /** The edge between two different nodes. */
    public static Edge between(String one, String other) {
        return one.compareTo(other) > 0 ? new Edge(one, other) : new Edge(other, one);
    }
}
