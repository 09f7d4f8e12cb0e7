package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.dateline.model.Occurrence;
import org.dateline.settle.OccurrenceCodec;
import org.dateline.settle.parts.Balance;
import org.dateline.settle.parts.BlockDecision;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What names mean: the occurrences of a block come together in one task and are decided on there; those of a block that stands in
 * one document alone, as most do, are decided on where the document is.
 */
final class Decisions {
    private final JavaRDD<BlockDecision> here;
    private final JavaRDD<BlockDecision> together;

    private Decisions(JavaRDD<BlockDecision> here, JavaRDD<BlockDecision> together) {
        this.here = here;
        this.together = together;
    }

    /** What a document sends: what was decided where it is, and its occurrences of other blocks, each by its block. */
    private record Sent(ArrayList<BlockDecision> decided, ArrayList<Tuple2<String, byte[]>> rest, String document)
            implements Serializable {}

    /** Gives each block the part that the balance says. */
    private static final class ByBalance extends Partitioner {
        private static final long serialVersionUID = 1;

        private final Balance balance;

        ByBalance(Balance balance) {
            this.balance = balance;
        }

        @Override
        public int numPartitions() {
            return balance.parts();
        }

        @Override
        public int getPartition(Object block) {
            return balance.part((String) block);
        }
    }

    static Decisions of(JavaSparkContext spark, JavaRDD<Heard> heard, NameBlocks blocks, Rules rules) {
        Broadcast<Map<String, NameBlocks.Block>> heavy = spark.broadcast(new HashMap<>(blocks.heavy()));
        JavaPairRDD<String, Tuple2<String, NameBlocks.Block>> told = heard.flatMapToPair(
                        document -> document.occurrences().stream()
                                .filter(occurrence -> !heavy.value().containsKey(occurrence.name()))
                                .map(occurrence -> new Tuple2<>(occurrence.name(), document.document()))
                                .iterator())
                .join(blocks.byName())
                .mapToPair(name -> new Tuple2<>(
                        name._2()._1(), new Tuple2<>(name._1(), name._2()._2())));
        JavaRDD<Sent> sent = heard.mapToPair(document -> new Tuple2<>(document.document(), document))
                .cogroup(told)
                .flatMap(document -> {
                    Map<String, NameBlocks.Block> known = new HashMap<>();
                    document._2()._2().forEach(name -> known.put(name._1(), name._2()));
                    List<Sent> all = new ArrayList<>();
                    document._2()._1().forEach(each -> all.add(sent(each, known, heavy.value(), rules)));
                    return all.iterator();
                })
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<BlockDecision> together = sent.flatMapToPair(document -> document.rest().stream()
                        .map(part -> new Tuple2<>(part._1(), new Tuple2<>(document.document(), part._2())))
                        .iterator())
                .repartitionAndSortWithinPartitions(new ByBalance(blocks.balance()))
                .mapPartitions(occurrences -> new Blocks(occurrences, rules))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new Decisions(sent.flatMap(document -> document.decided().iterator()), together);
    }

    private static Sent sent(
            Heard document, Map<String, NameBlocks.Block> told, Map<String, NameBlocks.Block> heavy, Rules rules) {
        Map<NameBlocks.Block, List<Occurrence>> byBlock = new HashMap<>();
        for (Occurrence occurrence : document.occurrences()) {
            NameBlocks.Block block = told.getOrDefault(occurrence.name(), heavy.get(occurrence.name()));
            if (block == null) {
                throw new IllegalStateException("[" + document.document() + "] no block has " + occurrence.name());
            }
            byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(occurrence);
        }
        ArrayList<BlockDecision> decided = new ArrayList<>();
        ArrayList<Tuple2<String, byte[]>> rest = new ArrayList<>();
        byBlock.forEach((block, occurrences) -> {
            if (occurrences.size() == block.size()) {
                decided.add(BlockDecision.of(occurrences, Rules.IDENTIFICATION, rules.corrections(), rules.across()));
            } else {
                rest.add(new Tuple2<>(block.first(), OccurrenceCodec.encode(occurrences)));
            }
        });
        return new Sent(decided, rest, document.document());
    }

    /** Decides about one block after another, of which the occurrences of one are in memory at a time. */
    private static final class Blocks implements Iterator<BlockDecision> {
        private final Iterator<Tuple2<String, Tuple2<String, byte[]>>> occurrences;
        private final Rules rules;
        private @Nullable Tuple2<String, Tuple2<String, byte[]>> ahead;

        Blocks(Iterator<Tuple2<String, Tuple2<String, byte[]>>> occurrences, Rules rules) {
            this.occurrences = occurrences;
            this.rules = rules;
            advance();
        }

        private void advance() {
            ahead = occurrences.hasNext() ? occurrences.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public BlockDecision next() {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            String name = ahead._1();
            BlockDecision.Block block = new BlockDecision.Block();
            while (ahead != null && ahead._1().equals(name)) {
                block.add(ahead._2()._1(), ahead._2()._2());
                advance();
            }
            return block.decide(Rules.IDENTIFICATION, rules.corrections(), rules.across());
        }
    }

    /** What names mean, by document. */
    JavaPairRDD<String, byte[]> meanings() {
        return here.union(together)
                .flatMapToPair(decision -> decision.meanings().entrySet().stream()
                        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                        .iterator());
    }

    /** The lines of the graph of decisions. */
    JavaRDD<String> lines() {
        return here.union(together).flatMap(decision -> decision.lines().iterator());
    }

    /** The corrections in force that have nothing left to correct are told from these. */
    static Set<String> evidence(JavaRDD<Heard> heard, Rules rules) {
        if (rules.corrections().byId().isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(heard.flatMap(document -> document.evidence().iterator())
                .distinct()
                .collect());
    }
}
