package org.dateline.settle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.Quad;
import org.dateline.model.Correction;
import org.dateline.rdf.Findings;

/** Whether what a correction speaks of is there still: in one document, or as names that any document may have. */
public final class Evidence {
    private Evidence() {}

    /**
     * True if a correction speaks of something in a document, and it is there.
     *
     * @param own the document's own graph
     * @param names the names of the document
     */
    public static boolean isIn(String document, List<Quad> own, Collection<String> names, Correction correction) {
        if (correction instanceof Correction.Judged judged) {
            return judged.document().equals(document)
                    && !Findings.of(own)
                            .like(judged.finding(), judged.content())
                            .isEmpty();
        }
        return correction instanceof Correction.Split split
                && names.contains(split.occurrences().getOrDefault(document, ""));
    }

    /** The documents that may hold the evidence of a correction; none if it speaks of names in whatever document. */
    public static Set<String> documents(Correction correction) {
        if (correction instanceof Correction.Judged judged) {
            return Set.of(judged.document());
        }
        return correction instanceof Correction.Split split
                ? new TreeSet<>(split.occurrences().keySet())
                : Set.of();
    }

    /** True if a correction speaks of names in whatever document, and enough of them occur. */
    public static boolean isOfNames(Correction correction, Predicate<String> occurs) {
        if (correction instanceof Correction.Judged || correction instanceof Correction.Split) {
            return false;
        }
        long present = Corrections.namesOf(correction).filter(occurs).distinct().count();
        return present
                >= (correction instanceof Correction.Merge || correction instanceof Correction.Distinguish ? 2 : 1);
    }

    /** What one document has of the evidence: the IRIs of corrections that are about it, and of names that any speaks of. */
    public static Set<String> of(String document, List<Quad> own, Collection<String> names, Corrections corrections) {
        Set<String> found = new HashSet<>();
        corrections.byId().forEach((id, correction) -> {
            if (isIn(document, own, names, correction)) {
                found.add(id);
            }
            Corrections.namesOf(correction).filter(names::contains).forEach(found::add);
        });
        return found;
    }

    /**
     * The corrections that have nothing left to correct, by their IRIs.
     *
     * @param found all that {@link #of} gave for the documents
     */
    public static Set<String> lost(Corrections corrections, Set<String> found) {
        Set<String> lost = new TreeSet<>();
        corrections.byId().forEach((id, correction) -> {
            if (!found.contains(id) && !isOfNames(correction, found::contains)) {
                lost.add(id);
            }
        });
        return lost;
    }
}
