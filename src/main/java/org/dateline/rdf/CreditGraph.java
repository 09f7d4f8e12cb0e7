package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.dateline.model.Credit;

/** The agencies that an article names as where it comes from, as qualified attributions (PROV-O). */
final class CreditGraph {
    private final Iris iris;
    private final GraphWriter out;

    CreditGraph(Iris iris, GraphWriter out) {
        this.iris = iris;
        this.out = out;
    }

    void write(Credit credit) {
        Node attribution = place(credit.place());
        Node agency = iris.agency(credit.agency());
        out.add(out.document(), Vocabulary.QUALIFIED_ATTRIBUTION, attribution);
        out.add(attribution, Vocabulary.TYPE, Vocabulary.ATTRIBUTION);
        out.add(attribution, Vocabulary.AGENT, agency);
        out.text(attribution, Vocabulary.SYNDICATION_KIND, credit.kind().label());
        out.add(agency, Vocabulary.TYPE, Vocabulary.NEWS_MEDIA_ORGANIZATION);
        out.text(agency, Vocabulary.PREF_LABEL, credit.agency());
        String same = credit.sameAs();
        if (same != null) {
            Literals.iri(same).ifPresent(iri -> out.add(agency, Vocabulary.SAME_AS, iri));
        }
    }

    private Node place(Credit.Place place) {
        if (place instanceof Credit.Place.InText text) {
            Node node = Iris.attribution(out.document(), text.span());
            out.add(node, Vocabulary.EXPRESSED_BY, out.words(text.span(), Vocabulary.PHRASE));
            return node;
        }
        String field = ((Credit.Place.InField) place).field().label();
        Node node = Iris.attribution(out.document(), field);
        out.text(node, Vocabulary.CREDIT_FIELD, field);
        return node;
    }
}
