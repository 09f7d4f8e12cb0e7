package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Grounding;
import org.dateline.rdf.Shapes;

/**
 * What checking a store found.
 *
 * @param documents how many graphs of documents were checked
 * @param quads how many quads they have
 * @param sentences how many sentences they have
 * @param violations what does not conform to the shapes
 * @param grounding whether all quoted words stand at their offsets
 */
public record Validation(
        int documents, long quads, long sentences, List<Shapes.Violation> violations, Grounding.Report grounding) {

    /** Checks the graph of every document, one by one. */
    public static Validation of(NewsStore store) {
        List<Shapes.Violation> violations = new ArrayList<>();
        Grounding.Report grounding = Grounding.Report.NONE;
        List<String> documents = store.documents();
        for (String document : documents) {
            List<Quad> quads = store.graph(document);
            violations.addAll(Shapes.shipped().violations(quads));
            grounding = grounding.plus(Grounding.check(quads).report());
        }
        Counts counts = store.counts();
        return new Validation(documents.size(), counts.quads(), counts.sentences(), List.copyOf(violations), grounding);
    }

    /** True if nothing is wrong. */
    public boolean passed() {
        return violations.isEmpty() && grounding.refused() == 0;
    }
}
