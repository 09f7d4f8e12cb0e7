package org.dateline.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.storage.StorageLevel;
import org.dateline.settle.parts.DisjointSets;
import org.dateline.settle.parts.Edge;
import org.dateline.settle.parts.Stars;
import scala.Tuple2;

/** Connected components: of few edges by {@link DisjointSets} in one task, of many by rounds of {@link Stars}. */
final class Components {
    /** The rounds grow with the logarithm of the number of nodes, so so many mean that something is wrong. */
    private static final int MOST_ROUNDS = 60;

    /** Edges that take some 50 MB of memory. */
    private static final long OF_ONE_TASK = 100_000;

    private Components() {}

    private interface Star extends Function2<String, Collection<String>, List<Edge>> {}

    /** The first of its component for each node that is not the first itself. */
    static JavaPairRDD<String, String> firsts(JavaRDD<Edge> edges) {
        return firsts(edges, OF_ONE_TASK);
    }

    /** @param few so many edges are left to one task, and each of the tasks for more has so many in the mean */
    static JavaPairRDD<String, String> firsts(JavaRDD<Edge> edges, long few) {
        JavaRDD<Edge> now = edges.distinct().persist(StorageLevel.MEMORY_AND_DISK());
        long count = now.count();
        JavaRDD<Edge> found = count <= few
                ? now.coalesce(1).mapPartitions(all -> DisjointSets.of(all).firsts())
                : inRounds(now, count, (int) (count / few) + 1);
        return found.mapToPair(edge -> new Tuple2<>(edge.one(), edge.other()));
    }

    private static JavaRDD<Edge> inRounds(JavaRDD<Edge> edges, long edgesCount, int parts) {
        JavaRDD<Edge> now = edges;
        long count = edgesCount;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            JavaRDD<Edge> next = star(star(now, Stars::large, parts), Stars::small, parts)
                    .distinct()
                    .persist(StorageLevel.MEMORY_AND_DISK());
            long left = next.count();
            boolean settled = left == count && next.subtract(now).isEmpty();
            now.unpersist();
            now = next;
            count = left;
            if (settled) {
                return now;
            }
        }
        throw new IllegalStateException("[components] not done after " + MOST_ROUNDS + " rounds");
    }

    private static JavaRDD<Edge> star(JavaRDD<Edge> edges, Star star, int parts) {
        return edges.flatMapToPair(
                        edge -> List.of(new Tuple2<>(edge.one(), edge.other()), new Tuple2<>(edge.other(), edge.one()))
                                .iterator())
                .groupByKey(parts)
                .flatMap(node -> {
                    List<String> neighbours = new ArrayList<>();
                    node._2().forEach(neighbours::add);
                    return star.call(node._1(), neighbours).iterator();
                });
    }
}
