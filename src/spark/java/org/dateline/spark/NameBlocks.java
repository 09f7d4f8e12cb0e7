package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.model.Occurrence;
import org.dateline.settle.KeyedName;
import org.dateline.settle.parts.Balance;
import org.dateline.settle.parts.Edge;
import org.dateline.settle.parts.OwnPart;
import scala.Tuple2;

/**
 * Which names hang together by the keys they share. A name and its keys count once, however many documents have them, since they
 * are combined before they are sent.
 */
final class NameBlocks {
    private final JavaPairRDD<String, Block> byName;
    private final Map<String, Block> heavy;
    private final Balance balance;

    /**
     * The block of a name.
     *
     * @param first the first of its names, which stands for it
     * @param size how many occurrences it has in all documents
     */
    record Block(String first, long size) implements Serializable {}

    private NameBlocks(JavaPairRDD<String, Block> byName, Map<String, Block> heavy, Balance balance) {
        this.byName = byName;
        this.heavy = heavy;
        this.balance = balance;
    }

    static NameBlocks of(JavaRDD<Heard> heard, Rules rules, int parts) {
        JavaPairRDD<String, Long> counts = heard.flatMapToPair(document -> document.occurrences().stream()
                        .map(occurrence -> new Tuple2<>(occurrence.name(), 1L))
                        .iterator())
                .reduceByKey(Long::sum)
                .cache();
        JavaPairRDD<String, Tuple2<String, Long>> byBlock = counts.leftOuterJoin(
                        Components.firsts(sharingKeys(heard, rules)))
                .mapToPair(name -> new Tuple2<>(
                        name._2()._2().or(name._1()),
                        new Tuple2<>(name._1(), name._2()._1())));
        JavaPairRDD<String, Long> sizes =
                byBlock.mapValues(Tuple2::_2).reduceByKey(Long::sum).cache();
        JavaPairRDD<String, Block> byName = byBlock.join(sizes)
                .mapToPair(block -> new Tuple2<>(
                        block._2()._1()._1(), new Block(block._1(), block._2()._2())))
                .cache();
        long large = Balance.large(Math.max(1, counts.values().fold(0L, Long::sum)), parts);
        Map<String, Long> largeBlocks = sizes.filter(size -> size._2() >= large).collectAsMap();
        return new NameBlocks(byName, heavy(counts, byName, large), Balance.of(largeBlocks, parts));
    }

    /** Each name with the first that has one of its keys. */
    private static JavaRDD<Edge> sharingKeys(JavaRDD<Heard> heard, Rules rules) {
        JavaPairRDD<String, String> named = heard.flatMapToPair(
                        document -> keyed(document, rules).iterator())
                .distinct();
        JavaPairRDD<String, String> firsts = named.reduceByKey((one, other) -> one.compareTo(other) <= 0 ? one : other);
        return named.join(firsts)
                .values()
                .filter(pair -> !pair._1().equals(pair._2()))
                .map(pair -> Edge.between(pair._1(), pair._2()));
    }

    private static Map<String, Block> heavy(
            JavaPairRDD<String, Long> counts, JavaPairRDD<String, Block> byName, long least) {
        Set<String> names =
                new HashSet<>(counts.filter(count -> count._2() >= least).keys().collect());
        return byName.filter(name -> names.contains(name._1())).collectAsMap();
    }

    private static List<Tuple2<String, String>> keyed(Heard document, Rules rules) {
        List<Occurrence> occurrences = document.occurrences();
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        for (KeyedName name : OwnPart.keyed(occurrences, Rules.IDENTIFICATION, rules.corrections())) {
            name.keys().forEach(key -> pairs.add(new Tuple2<>(key, name.name())));
        }
        return pairs;
    }

    /** The blocks of all names. */
    JavaPairRDD<String, Block> byName() {
        return byName;
    }

    /** The blocks of those names that stand in so many documents that these are better told than asked. */
    Map<String, Block> heavy() {
        return heavy;
    }

    /** Which part decides about which block. */
    Balance balance() {
        return balance;
    }
}
