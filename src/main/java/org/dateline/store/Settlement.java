package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.model.CopyDetection;
import org.dateline.model.Correction;
import org.dateline.model.Identification;
import org.dateline.model.Identified;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.model.Tie;
import org.dateline.settle.Corrections;
import org.dateline.settle.Evidence;
import org.dateline.settle.KeyedName;
import org.dateline.settle.SettledGraphs;

/**
 * Decides what names mean wherever contributions or corrections have changed, and works out what the graph of each
 * document that this concerns is to be. Names that share no key with any that changed are not looked at.
 */
final class Settlement {

    private final DatasetGraph dataset;
    private final ContributionLog log;
    private final Corrections corrections;
    private final Identification identification;
    private final CopyDetection copies;
    private final NameIndex index;
    private final SettledGraphs graphs;

    private final Set<String> names = new HashSet<>();
    private final SortedSet<String> documents = new TreeSet<>();
    private final Map<String, Map<String, Referent>> decided = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    Settlement(
            DatasetGraph dataset,
            ContributionLog log,
            Corrections corrections,
            Identification identification,
            CopyDetection copies) {
        this.dataset = dataset;
        this.log = log;
        this.corrections = corrections;
        this.identification = identification;
        this.copies = copies;
        this.graphs = new SettledGraphs(corrections);
        this.index = new NameIndex();
    }

    /**
     * Decides about all that has changed.
     *
     * @param touched what changed corrections speak of
     */
    void decide(Corrections.Touched touched, SettleProgress progress) {
        Set<String> keys = new HashSet<>();
        fillIndex(keys);
        names.addAll(touched.names());
        documents.addAll(touched.documents());
        documents.addAll(index.documents(touched.names()));
        documents.addAll(log.pending().keySet());

        List<SortedSet<String>> blocks = index.blocks(names, keys);
        blocks.forEach(names::addAll);
        int all = blocks.stream().mapToInt(Set::size).sum();
        InStretches.of(blocks, this::identified, (block, identified) -> {
            keep(identified, touched.names());
            progress.done(SettleProgress.Step.NAMES, block.size(), all);
        });
    }

    private Identified identified(SortedSet<String> block) {
        return identification.decide(occurrences(block), corrections.about(block));
    }

    /** Enters all documents in the index, and takes note of the names that have changed, and of their keys. */
    private void fillIndex(Set<String> changedKeys) {
        SortedMap<String, Optional<ContributionLog.Entry>> pending = log.pending();
        InStretches.of(
                log.documents(), document -> keyed(log.signature(document).orElseThrow()), (document, keyed) -> {
                    index.add(document, keyed);
                    if (pending.containsKey(document)) {
                        touch(keyed, changedKeys);
                    }
                });
        pending.values().forEach(before -> before.ifPresent(entry -> touch(keyed(log.signature(entry)), changedKeys)));

        corrections.byId().forEach((id, correction) -> {
            if (correction instanceof Correction.Merge) {
                index.bind(Corrections.namesOf(correction), "merge " + id);
            }
        });
    }

    private List<KeyedName> keyed(Signature signature) {
        return KeyedName.of(signature.occurrences(), identification);
    }

    private void touch(List<KeyedName> keyed, Set<String> changedKeys) {
        for (KeyedName each : keyed) {
            names.add(each.name());
            changedKeys.addAll(each.keys());
        }
    }

    /** @param touched what changed corrections speak of: what means it is looked at, though it means the same as before */
    private void keep(Identified identified, Set<String> touched) {
        ties.addAll(identified.ties());
        DocumentState state = new DocumentState(dataset);
        Txn.executeRead(dataset, () -> {
            for (Referent thing : identified.referents()) {
                Referent kept = withoutOccurrences(thing);
                boolean spokenOf = touched.contains(Corrections.name(thing.iri()));
                for (Occurrence occurrence : thing.occurrences()) {
                    if (spokenOf || documents.contains(occurrence.document()) || !state.agrees(occurrence, thing)) {
                        documents.add(occurrence.document());
                        decided.computeIfAbsent(occurrence.document(), d -> new TreeMap<>())
                                .put(occurrence.name(), kept);
                    }
                }
            }
        });
    }

    /** Where the names of a block stand, in the order of documents and names; a word that many use is in memory once. */
    private List<Occurrence> occurrences(SortedSet<String> block) {
        Map<String, String> words = new HashMap<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (String document : index.documents(block)) {
            occurrences.addAll(log.occurrences(document, block::contains, word -> words.computeIfAbsent(word, w -> w)));
        }
        occurrences.sort(Comparator.comparing(Occurrence::id));
        return occurrences;
    }

    /** What is kept until the graphs are written: occurrences would hold all that is known about every document. */
    private static Referent withoutOccurrences(Referent thing) {
        return new Referent(thing.iri(), thing.type(), thing.label(), thing.sameAs(), List.of());
    }

    /** The corrections that have nothing left to correct, by their ids. */
    Set<String> lost() {
        Set<String> lost = new TreeSet<>();
        corrections.byId().forEach((id, correction) -> {
            if (!hasEvidence(correction)) {
                lost.add(id);
            }
        });
        return lost;
    }

    private boolean hasEvidence(Correction correction) {
        return Evidence.isOfNames(correction, index::has)
                || Evidence.documents(correction).stream()
                        .anyMatch(document ->
                                Evidence.isIn(document, log.quads(document), namesIn(document), correction));
    }

    private Set<String> namesIn(String document) {
        return log.signature(document).map(Signature::occurrences).orElse(List.of()).stream()
                .map(Occurrence::name)
                .collect(Collectors.toSet());
    }

    /** The documents whose graph has to be looked at. */
    SortedSet<String> documents() {
        return documents;
    }

    /** The names that were decided on, and those that are there no more. */
    Set<String> names() {
        return names;
    }

    /** What was decided about pairs of names. */
    List<Tie> ties() {
        return ties;
    }

    /** The copies among the documents that have changed and those that these are linked with. */
    CopyDetection.Found copies() {
        Map<String, String> sketches = new HashMap<>();
        for (String document : log.documents()) {
            sketches.put(document, log.signature(document).orElseThrow().sketch());
        }
        Map<String, String> gone = new HashMap<>();
        log.pending()
                .forEach((document, before) -> before.ifPresent(
                        entry -> gone.put(document, log.signature(entry).sketch())));
        return copies.around(sketches, gone, log.pending().keySet());
    }

    /** What the graph of a document is to be; without quads if the document is withdrawn. */
    DocumentQuads graph(String document) {
        return new DocumentQuads(document, graphs.of(document, log.quads(document), meant(document)));
    }

    /** What each name of a document means. */
    private Map<String, Referent> meant(String document) {
        Map<String, Referent> meant = new LinkedHashMap<>();
        Map<String, Referent> here = decided.getOrDefault(document, Map.of());
        DocumentState state = new DocumentState(dataset);
        Txn.executeRead(
                dataset,
                () -> log.signature(document)
                        .map(Signature::occurrences)
                        .orElse(List.of())
                        .forEach(occurrence -> {
                            Referent thing = here.get(occurrence.name());
                            meant.put(occurrence.name(), thing == null ? state.meaning(occurrence) : thing);
                        }));
        return meant;
    }
}
