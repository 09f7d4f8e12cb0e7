package org.dateline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Finds, in a first look at all documents, which to keep where a source occurs more than once, so that the outcome does not
 * depend on the order of reading. Only ids and hashes go over the network, and what a split is told is of such sources alone.
 */
final class Editions {
    private Editions() {}

    /**
     * What each split is told.
     *
     * @param splits all of the input
     * @param wanted the indices of the splits that are to be told, in ascending order; the others are finished
     * @return as many partitions as are wanted, each for the split of its place
     */
    static JavaRDD<Choice.Told> of(JavaRDD<Split> splits, Job job, List<Integer> wanted) {
        JavaPairRDD<Integer, Choice.Told> told = splits.flatMapToPair(split -> sightings(split, job))
                .reduceByKey(Sighting::and)
                .flatMapToPair(seen -> Choice.Told.of(seen._1(), seen._2()));
        Places places = new Places(wanted);
        return told.filter(each -> places.holds(each._1())).partitionBy(places).values();
    }

    private static Iterator<Tuple2<String, Sighting>> sightings(Split split, Job job) throws IOException {
        List<Tuple2<String, Sighting>> seen = new ArrayList<>();
        SplitReader.of(job)
                .read(
                        split,
                        document -> seen.add(new Tuple2<>(document.id(), Sighting.of(document, split.index()))),
                        fault -> {});
        return seen.iterator();
    }

    /** Which partition the split of an index is in. */
    private static final class Places extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final int[] splits;

        Places(List<Integer> splits) {
            this.splits = splits.stream().mapToInt(Integer::intValue).toArray();
        }

        boolean holds(int index) {
            return Arrays.binarySearch(splits, index) >= 0;
        }

        @Override
        public int numPartitions() {
            return splits.length;
        }

        @Override
        public int getPartition(Object index) {
            return Arrays.binarySearch(splits, (Integer) index);
        }
    }
}
