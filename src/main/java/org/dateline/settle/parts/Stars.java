package org.dateline.settle.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Connected components by rounds of joins, in which every node ends as a neighbour of the first of its component: the large-star
 * and small-star operations of Kiveris et al., Connected Components in MapReduce and Beyond, 2014. A round is a large star at
 * every node and then a small star at every node; when a round changes no edge, each leads from a node to the first of its
 * component. That takes a number of rounds in the order of the square of the logarithm of the number of nodes, and no node is
 * ever sent more than it has neighbours.
 */
public final class Stars {
    private Stars() {}

    /**
     * Joins the later neighbours of a node with the first of it and all its neighbours.
     *
     * @param neighbours those by edges in either direction
     */
    public static List<Edge> large(String node, Collection<String> neighbours) {
        String first = first(node, neighbours);
        List<Edge> edges = new ArrayList<>();
        for (String neighbour : new TreeSet<>(neighbours)) {
            if (neighbour.compareTo(node) > 0) {
                edges.add(new Edge(neighbour, first));
            }
        }
        return edges;
    }

    /**
     * Joins a node and its earlier neighbours with the first of them.
     *
     * @param neighbours those by edges in either direction; the later ones do not count
     */
    public static List<Edge> small(String node, Collection<String> neighbours) {
        TreeSet<String> earlier = new TreeSet<>();
        neighbours.stream().filter(neighbour -> neighbour.compareTo(node) < 0).forEach(earlier::add);
        earlier.add(node);
        String first = earlier.first();
        return earlier.stream()
                .filter(each -> !each.equals(first))
                .map(each -> new Edge(each, first))
                .toList();
    }

    private static String first(String node, Collection<String> neighbours) {
        String first = node;
        for (String neighbour : neighbours) {
            first = neighbour.compareTo(first) < 0 ? neighbour : first;
        }
        return first;
    }
}
