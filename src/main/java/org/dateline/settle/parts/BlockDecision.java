package org.dateline.settle.parts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Identification;
import org.dateline.model.Identified;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.rdf.NQuads;
import org.dateline.settle.Corrections;
import org.dateline.settle.GraphsAcross;
import org.dateline.settle.OccurrenceCodec;

/**
 * What was decided about a block of names that hang together.
 *
 * @param meanings by document, what its names of the block mean, as {@link Meanings}
 * @param lines the decisions as N-Quads of the graph of identity
 */
public record BlockDecision(Map<String, byte[]> meanings, List<String> lines) implements Serializable {

    /** The occurrences of a block as they come in, a word that many use in memory once. */
    public static final class Block {
        private final Map<String, String> words = new HashMap<>();
        private final List<Occurrence> occurrences = new ArrayList<>();

        /** @param encoded the occurrences of the block in a document, by {@link OccurrenceCodec} */
        public void add(String document, byte[] encoded) {
            occurrences.addAll(OccurrenceCodec.decode(encoded, document, word -> words.computeIfAbsent(word, w -> w)));
        }

        /** Decides what they mean. */
        public BlockDecision decide(Identification identification, Corrections corrections, GraphsAcross across) {
            return of(occurrences, identification, corrections, across);
        }
    }

    /** Decides about all occurrences of a block. */
    public static BlockDecision of(
            List<Occurrence> block, Identification identification, Corrections corrections, GraphsAcross across) {
        List<Occurrence> sorted = new ArrayList<>(block);
        sorted.sort(Comparator.comparing(Occurrence::id));
        SortedSet<String> names = new TreeSet<>();
        sorted.forEach(occurrence -> names.add(occurrence.name()));
        Identified identified = identification.decide(sorted, corrections.about(names));
        Map<String, Map<String, Referent>> byDocument = new TreeMap<>();
        for (Referent thing : identified.referents()) {
            for (Occurrence occurrence : thing.occurrences()) {
                byDocument
                        .computeIfAbsent(occurrence.document(), d -> new TreeMap<>())
                        .put(occurrence.name(), thing);
            }
        }
        Map<String, byte[]> meanings = new TreeMap<>();
        byDocument.forEach((document, meant) -> meanings.put(document, Meanings.encode(meant)));
        List<String> lines = NQuads.lines(new LinkedHashSet<>(across.identity(identified.ties())));
        return new BlockDecision(meanings, lines);
    }
}
