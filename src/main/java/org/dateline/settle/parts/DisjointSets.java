package org.dateline.settle.parts;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Connected components of edges that fit into memory: disjoint sets, each with the first of its nodes as its root (Galler and
 * Fischer, An Improved Equivalence Algorithm, 1964), and paths halved on the way to it. Not thread-safe.
 */
public final class DisjointSets {
    private final Map<String, String> parents = new HashMap<>();

    private DisjointSets() {}

    public static DisjointSets of(Iterator<Edge> edges) {
        DisjointSets sets = new DisjointSets();
        edges.forEachRemaining(edge -> sets.join(edge.one(), edge.other()));
        return sets;
    }

    private void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else if (a.compareTo(b) > 0) {
            parents.put(a, b);
        }
    }

    private String root(String node) {
        String at = node;
        String parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            String above = parents.getOrDefault(parent, parent);
            parents.put(at, above);
            at = above;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** An edge to the first of its component from each node that is not the first itself. */
    public Iterator<Edge> firsts() {
        return List.copyOf(parents.keySet()).stream()
                .map(node -> new Edge(node, root(node)))
                .iterator();
    }
}
