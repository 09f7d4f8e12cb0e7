package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.model.Document;
import org.dateline.source.Edition;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Which documents of a split to take, where a source occurs more than once in all of the input. */
final class Choice {
    private final Map<String, Optional<Edition>> kept = new HashMap<>();

    /**
     * What a split is told of one source.
     *
     * @param id of the document
     * @param kept the document to keep, if it is in the split, or null
     */
    record Told(String id, @Nullable Sighting kept) implements Serializable {
        static Iterator<Tuple2<Integer, Told>> of(String id, Sighting seen) {
            List<Tuple2<Integer, Told>> told = new ArrayList<>();
            if (!seen.others().isEmpty()) {
                TreeSet<Integer> splits = new TreeSet<>(seen.others());
                splits.add(seen.split());
                splits.forEach(split ->
                        told.add(new Tuple2<>(split, new Told(id, split == seen.split() ? seen.alone() : null))));
            }
            return told.iterator();
        }
    }

    void hear(Told told) {
        kept.put(told.id(), Optional.ofNullable(told.kept()).map(Sighting::edition));
    }

    /** True for the only document of its source; of several, once, for the one to keep. */
    boolean take(Document document) {
        Optional<Edition> chosen = kept.get(document.id());
        if (chosen == null) {
            return true;
        }
        boolean taken = chosen.filter(Edition.of(document)::equals).isPresent();
        if (taken) {
            kept.put(document.id(), Optional.empty());
        }
        return taken;
    }
}
