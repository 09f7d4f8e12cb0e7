package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.dateline.rdf.NQuads;
import org.dateline.resolve.copies.CopyPairs;
import org.dateline.settle.parts.Edge;
import scala.Tuple2;

/**
 * Finds copies by a join on the samples of the wording that articles share. Only how often the frequent samples occur is told to
 * all, which is enough to choose a rarer part of each article by; and the articles that share a frequent one are divided among
 * several tasks.
 */
final class CopyJoin {
    /** A sample in more articles is frequent. */
    private static final int FREQUENT = 16;
    /** So many articles that have a sample are compared by one task with those whose rarer part has it. */
    private static final int MOST_OF_A_TASK = 1000;

    private CopyJoin() {}

    /** One sample, and which of the articles that have it. */
    private record Place(int sample, int stretch) implements Serializable {}

    private record Having(String document, boolean rarer) implements Serializable {}

    /** The lines of the graph of copies. */
    static JavaRDD<String> lines(JavaSparkContext spark, JavaRDD<Heard> heard, Rules rules) {
        JavaPairRDD<String, String> sketches = heard.filter(
                        document -> !document.sketch().isEmpty())
                .mapToPair(document -> new Tuple2<>(document.document(), document.sketch()));
        JavaRDD<CopyPairs.Link> links =
                links(candidates(spark, sketches), sketches).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> firsts =
                Components.firsts(links.map(link -> Edge.between(link.one(), link.other())));
        return links.mapToPair(link -> new Tuple2<>(link.one(), link))
                .leftOuterJoin(firsts)
                .mapToPair(link ->
                        new Tuple2<>(link._2()._2().or(link._1()), link._2()._1()))
                .groupByKey()
                .flatMap(component -> {
                    List<CopyPairs.Link> together = new ArrayList<>();
                    component._2().forEach(together::add);
                    return NQuads.lines(rules.across().copies(CopyPairs.groups(together)))
                            .iterator();
                });
    }

    private static JavaRDD<Edge> candidates(JavaSparkContext spark, JavaPairRDD<String, String> sketches) {
        Map<Integer, Integer> counted = sketches.values()
                .flatMapToPair(sketch -> {
                    List<Tuple2<Integer, Integer>> ones = new ArrayList<>();
                    for (int sample : CopyPairs.samples(sketch)) {
                        ones.add(new Tuple2<>(sample, 1));
                    }
                    return ones.iterator();
                })
                .reduceByKey(Integer::sum)
                .filter(sample -> sample._2() > FREQUENT)
                .collectAsMap();
        Broadcast<Map<Integer, Integer>> frequent = spark.broadcast(new HashMap<>(counted));
        return sketches.flatMapToPair(sketch ->
                        places(sketch._1(), sketch._2(), frequent.value()).iterator())
                .groupByKey()
                .flatMap(place -> pairs(place._2()).iterator())
                .distinct();
    }

    private static List<Tuple2<Place, Having>> places(String document, String sketch, Map<Integer, Integer> frequent) {
        IntUnaryOperator frequency = sample -> frequent.getOrDefault(sample, 1);
        List<Tuple2<Place, Having>> places = new ArrayList<>();
        for (int sample : CopyPairs.samples(sketch)) {
            int stretch = Math.floorMod(document.hashCode(), stretches(frequency.applyAsInt(sample)));
            places.add(new Tuple2<>(new Place(sample, stretch), new Having(document, false)));
        }
        for (int sample : CopyPairs.rarer(sketch, frequency)) {
            for (int stretch = stretches(frequency.applyAsInt(sample)) - 1; stretch >= 0; stretch--) {
                places.add(new Tuple2<>(new Place(sample, stretch), new Having(document, true)));
            }
        }
        return places;
    }

    private static int stretches(int frequency) {
        return (frequency + MOST_OF_A_TASK - 1) / MOST_OF_A_TASK;
    }

    private static Set<Edge> pairs(Iterable<Having> having) {
        List<String> all = new ArrayList<>();
        List<String> rarer = new ArrayList<>();
        having.forEach(each -> (each.rarer() ? rarer : all).add(each.document()));
        Set<Edge> pairs = new HashSet<>();
        for (String one : rarer) {
            for (String other : all) {
                if (!one.equals(other)) {
                    pairs.add(Edge.between(one, other));
                }
            }
        }
        return pairs;
    }

    private static JavaRDD<CopyPairs.Link> links(JavaRDD<Edge> candidates, JavaPairRDD<String, String> sketches) {
        return candidates
                .mapToPair(pair -> new Tuple2<>(pair.one(), pair.other()))
                .join(sketches)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._1(), new Tuple2<>(one._1(), one._2()._2())))
                .join(sketches)
                .flatMap(pair ->
                        CopyPairs.link(
                                        pair._2()._1()._1(),
                                        pair._2()._1()._2(),
                                        pair._1(),
                                        pair._2()._2())
                                .stream()
                                .iterator());
    }
}
