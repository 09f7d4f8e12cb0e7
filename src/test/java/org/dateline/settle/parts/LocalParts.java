package org.dateline.settle.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.dateline.model.CopyDetection;
import org.dateline.model.CopyGroup;
import org.dateline.model.Identification;
import org.dateline.model.Occurrence;
import org.dateline.rdf.NQuads;
import org.dateline.resolve.copies.CopyPairs;
import org.dateline.settle.Corrections;
import org.dateline.settle.Evidence;
import org.dateline.settle.GraphsAcross;
import org.dateline.settle.KeyedName;
import org.dateline.settle.OccurrenceCodec;
import org.dateline.settle.SettledGraphs;

/** Runs the steps of a cluster one after the other in this process, with maps for joins. */
public final class LocalParts {
    private final Identification identification;
    private final CopyDetection copies;
    private final Corrections corrections;
    private final GraphsAcross across;

    public LocalParts(Identification identification, CopyDetection copies, Corrections corrections, String base) {
        this.identification = identification;
        this.copies = copies;
        this.corrections = corrections;
        this.across = new GraphsAcross(base);
    }

    /**
     * All lines that the parts have, in no order.
     *
     * @param own the documents' own graphs as N-Quads
     */
    public List<String> lines(Map<String, String> own) {
        List<OwnPart> documents = new ArrayList<>();
        own.forEach((document, lines) ->
                documents.add(OwnPart.of(new DocumentLines.Lines(document, lines, 1), "own", copies, corrections)));
        Map<String, String> blocks = blocks(documents);
        Map<String, BlockDecision.Block> byBlock = new TreeMap<>();
        for (OwnPart document : documents) {
            Map<String, List<Occurrence>> here = new TreeMap<>();
            document.occurrences()
                    .forEach(occurrence -> here.computeIfAbsent(
                                    blocks.getOrDefault(occurrence.name(), occurrence.name()), b -> new ArrayList<>())
                            .add(occurrence));
            here.forEach((block, occurrences) -> byBlock.computeIfAbsent(block, b -> new BlockDecision.Block())
                    .add(document.document(), OccurrenceCodec.encode(occurrences)));
        }
        List<String> lines = new ArrayList<>();
        Map<String, List<byte[]>> meanings = new HashMap<>();
        byBlock.values().forEach(block -> {
            BlockDecision decision = block.decide(identification, corrections, across);
            lines.addAll(decision.lines());
            decision.meanings()
                    .forEach((document, meant) -> meanings.computeIfAbsent(document, d -> new ArrayList<>())
                            .add(meant));
        });
        SettledGraphs graphs = new SettledGraphs(corrections);
        own.forEach((document, text) ->
                lines.addAll(SettledPart.lines(document, text, meanings.getOrDefault(document, List.of()), graphs)));
        lines.addAll(NQuads.lines(across.copies(copies(documents))));
        lines.addAll(corrections(documents));
        return lines;
    }

    private List<String> corrections(List<OwnPart> documents) {
        Set<String> found = new HashSet<>();
        documents.forEach(document -> found.addAll(document.evidence()));
        return NQuads.lines(new LinkedHashSet<>(across.corrections(corrections, Evidence.lost(corrections, found))));
    }

    private Map<String, String> blocks(List<OwnPart> documents) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        for (OwnPart document : documents) {
            for (KeyedName name : OwnPart.keyed(document.occurrences(), identification, corrections)) {
                name.keys()
                        .forEach(key ->
                                byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(name.name()));
            }
        }
        Set<Edge> edges = new HashSet<>();
        byKey.values().forEach(names -> {
            String first = names.iterator().next();
            names.stream().filter(name -> !name.equals(first)).forEach(name -> edges.add(new Edge(name, first)));
        });
        return components(edges);
    }

    private static List<CopyGroup> copies(List<OwnPart> documents) {
        Map<String, String> sketches = new TreeMap<>();
        Map<Integer, Integer> frequencies = new HashMap<>();
        Map<Integer, Set<String>> having = new HashMap<>();
        documents.stream().filter(document -> !document.sketch().isEmpty()).forEach(document -> {
            sketches.put(document.document(), document.sketch());
            for (int sample : CopyPairs.samples(document.sketch())) {
                frequencies.merge(sample, 1, Integer::sum);
                having.computeIfAbsent(sample, s -> new TreeSet<>()).add(document.document());
            }
        });
        Map<Edge, CopyPairs.Link> links = new HashMap<>();
        sketches.forEach((one, sketch) -> {
            for (int sample : CopyPairs.rarer(sketch, s -> frequencies.get(s) > 3 ? frequencies.get(s) : 1)) {
                for (String other : having.get(sample)) {
                    Edge pair = one.compareTo(other) > 0 ? new Edge(one, other) : new Edge(other, one);
                    if (!one.equals(other)) {
                        CopyPairs.link(one, sketch, other, sketches.get(other))
                                .ifPresent(link -> links.put(pair, link));
                    }
                }
            }
        });
        Map<String, String> components = components(links.keySet());
        Map<String, List<CopyPairs.Link>> byComponent = new TreeMap<>();
        links.forEach((pair, link) -> byComponent
                .computeIfAbsent(components.getOrDefault(pair.one(), pair.one()), c -> new ArrayList<>())
                .add(link));
        return byComponent.values().stream()
                .flatMap(component -> CopyPairs.groups(component).stream())
                .toList();
    }

    /** The first of the component of each node that is not the first itself. */
    static Map<String, String> components(Set<Edge> edges) {
        List<Set<Edge>> rounds = rounds(edges);
        Map<String, String> first = new TreeMap<>();
        rounds.get(rounds.size() - 1).forEach(edge -> first.put(edge.one(), edge.other()));
        return first;
    }

    static List<Set<Edge>> rounds(Set<Edge> edges) {
        List<Set<Edge>> rounds = new ArrayList<>();
        Set<Edge> before = Set.of();
        Set<Edge> now = edges;
        while (rounds.isEmpty() || !now.equals(before)) {
            before = now;
            now = round(round(before, Stars::large), Stars::small);
            rounds.add(now);
        }
        return rounds;
    }

    private static Set<Edge> round(Set<Edge> edges, BiFunction<String, Collection<String>, List<Edge>> star) {
        Map<String, List<String>> neighbours = new HashMap<>();
        edges.forEach(edge -> {
            neighbours.computeIfAbsent(edge.one(), n -> new ArrayList<>()).add(edge.other());
            neighbours.computeIfAbsent(edge.other(), n -> new ArrayList<>()).add(edge.one());
        });
        Set<Edge> next = new HashSet<>();
        neighbours.forEach((node, beside) -> next.addAll(star.apply(node, beside)));
        return next;
    }
}
