package org.dateline.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Correction;

/**
 * What a correction says by its kind.
 *
 * @param kind its class
 * @param key what tells it from other corrections of its kind that speak of the same names
 * @param properties its properties, in their order
 * @param occurrences the name in each document, by the document's IRI, that means another thing
 */
record CorrectionParts(Node kind, String key, List<PropertyValue> properties, SortedMap<String, String> occurrences) {

    /** Tells the parts of each kind. */
    static final Correction.Visitor<CorrectionParts> VISITOR = new OfEachKind();

    /** A property and its value. */
    record PropertyValue(Node property, Node value) {}

    private static CorrectionParts of(Node kind, String key, List<PropertyValue> properties) {
        return new CorrectionParts(kind, key, properties, new TreeMap<>());
    }

    private static Node ofVerdict(Correction.Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> Vocabulary.CONFIRMATION;
            case REJECTED -> Vocabulary.REJECTION;
        };
    }

    private static List<PropertyValue> concerning(Collection<String> iris, PropertyValue... more) {
        return Stream.concat(iris.stream().sorted().map(iri -> iri(Vocabulary.CONCERNS, iri)), Stream.of(more))
                .toList();
    }

    private static PropertyValue iri(Node property, String iri) {
        return new PropertyValue(property, NodeFactory.createURI(iri));
    }

    private static PropertyValue text(Node property, String text) {
        return new PropertyValue(property, Literals.string(text));
    }

    private static final class OfEachKind implements Correction.Visitor<CorrectionParts> {
        @Override
        public CorrectionParts merge(Correction.Merge merge) {
            return of(Vocabulary.MERGE, "", concerning(merge.names()));
        }

        @Override
        public CorrectionParts distinguish(Correction.Distinguish distinguish) {
            return of(Vocabulary.DISTINCTION, "", concerning(distinguish.names()));
        }

        @Override
        public CorrectionParts split(Correction.Split split) {
            SortedMap<String, String> occurrences = new TreeMap<>(split.occurrences());
            return new CorrectionParts(
                    Vocabulary.SPLIT,
                    occurrences.toString(),
                    concerning(List.of(split.from()), iri(Vocabulary.NEW_ENTITY, split.iri())),
                    occurrences);
        }

        @Override
        public CorrectionParts rename(Correction.Rename rename) {
            return of(
                    Vocabulary.RENAME,
                    rename.label(),
                    concerning(rename.names(), text(Vocabulary.NEW_LABEL, rename.label())));
        }

        @Override
        public CorrectionParts retype(Correction.Retype retype) {
            PropertyValue type = new PropertyValue(Vocabulary.NEW_TYPE, Vocabulary.classOf(retype.type()));
            return of(Vocabulary.RETYPE, retype.type().label(), concerning(retype.names(), type));
        }

        @Override
        public CorrectionParts rejectNames(Correction.RejectNames rejection) {
            return of(Vocabulary.REJECTION, "", concerning(rejection.names()));
        }

        @Override
        public CorrectionParts link(Correction.Link link) {
            return of(
                    ofVerdict(link.verdict()),
                    link.sameAs() + link.verdict(),
                    concerning(link.names(), iri(Vocabulary.LINK, link.sameAs())));
        }

        @Override
        public CorrectionParts judged(Correction.Judged judged) {
            List<PropertyValue> properties = new ArrayList<>();
            properties.add(iri(Vocabulary.IN_DOCUMENT, judged.document()));
            properties.add(iri(Vocabulary.CONCERNS, judged.finding()));
            judged.content().forEach(words -> properties.add(text(Vocabulary.SAYS, words)));
            return of(ofVerdict(judged.verdict()), judged.finding() + judged.verdict(), properties);
        }

        @Override
        public CorrectionParts revoke(Correction.Revoke revocation) {
            return of(
                    Vocabulary.REVOCATION,
                    revocation.correction(),
                    List.of(iri(Vocabulary.CONCERNS, revocation.correction())));
        }
    }
}
