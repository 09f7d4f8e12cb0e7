package org.dateline.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that were joined, and the one of them that stands for all. */
final class Wholes {
    private final Map<Cluster, Cluster> joined = new IdentityHashMap<>();
    private final Map<Cluster, List<Cluster>> members = new IdentityHashMap<>();

    /** Makes two names, with all that were joined with either, one. */
    void unite(Cluster name, Cluster bearer) {
        Cluster one = of(name);
        Cluster other = of(bearer);
        if (one != other) {
            List<Cluster> all = new ArrayList<>(members(other));
            all.addAll(members(one));
            joined.put(one, other);
            members.put(other, all);
        }
    }

    /** The name that stands for all that one was joined with. */
    Cluster of(Cluster name) {
        Cluster whole = name;
        for (Cluster next = joined.get(whole); next != null; next = joined.get(whole)) {
            whole = next;
        }
        return whole;
    }

    /** All names of which one stands for all. */
    List<Cluster> members(Cluster whole) {
        return members.getOrDefault(whole, List.of(whole));
    }

    /** The different people among names; none is the one whose name is asked about. */
    List<Cluster> among(List<Cluster> names, Cluster asked) {
        Set<Cluster> wholes = new LinkedHashSet<>();
        names.forEach(name -> wholes.add(of(name)));
        wholes.remove(of(asked));
        return List.copyOf(wholes);
    }
}
