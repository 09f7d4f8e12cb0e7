package org.dateline.rdf;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.model.Change;
import org.dateline.model.Entity;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;
import org.dateline.model.Speech;
import org.jspecify.annotations.Nullable;

/** Figures and speech, each named by where it stands; a second one at the same place is left out. */
final class FindingGraph {
    private final Iris iris;
    private final GraphWriter out;
    private final Set<Node> written = new HashSet<>();

    FindingGraph(Iris iris, GraphWriter out) {
        this.iris = iris;
        this.out = out;
    }

    void figure(Figure figure) {
        Node node = Iris.figure(out.document(), figure.quantity().span());
        if (!written.add(node)) {
            return;
        }
        out.add(node, Vocabulary.TYPE, Vocabulary.FIGURE);
        out.add(node, Vocabulary.EVIDENCE, Iris.span(out.document(), figure.evidence()));
        quantity(node, figure.quantity());
        out.text(node, Vocabulary.COUNTS, figure.counts());
        concept(node, figure.concept());
        for (Entity entity : figure.about()) {
            out.add(node, Vocabulary.ABOUT, iris.entity(entity));
        }
        out.term(node, Vocabulary.CLAIMED_BY, figure.claimant());
        out.time(node, figure.time());
        out.text(node, Vocabulary.MODALITY, figure.modality().label());
        Change change = figure.change();
        if (change != null) {
            out.text(node, Vocabulary.CHANGE, change.direction().label());
            out.text(node, Vocabulary.CHANGE_ROLE, change.role().label());
        }
    }

    private void concept(Node figure, @Nullable String concept) {
        if (concept != null) {
            Node node = iris.concept(concept);
            out.add(figure, Vocabulary.COUNTED_CONCEPT, node);
            if (written.add(node)) {
                out.add(node, Vocabulary.TYPE, Vocabulary.CONCEPT);
                out.text(node, Vocabulary.PREF_LABEL, concept);
            }
        }
    }

    private void quantity(Node node, Quantity quantity) {
        out.add(node, Vocabulary.EXPRESSED_BY, out.words(quantity.span(), Vocabulary.PHRASE));
        out.text(node, Vocabulary.MODIFIER, quantity.modifier().label());
        number(node, Vocabulary.NUMERIC_VALUE, quantity.value());
        number(node, Vocabulary.LOWER_BOUND, quantity.low());
        number(node, Vocabulary.UPPER_BOUND, quantity.high());
        out.text(node, Vocabulary.UNIT_LABEL, quantity.unit());
        Units.shipped().iri(quantity.unit()).ifPresent(unit -> out.add(node, Vocabulary.HAS_UNIT, unit));
        out.text(node, Vocabulary.PER, quantity.per());
        normalized(node, quantity);
    }

    /** The number in the base unit, so that miles and kilometres can be compared; money is not converted. */
    private void normalized(Node node, Quantity quantity) {
        String unit = quantity.unit();
        Units.shipped().base(unit).ifPresent(base -> {
            out.text(node, Vocabulary.NORMALIZED_UNIT, base);
            inBase(node, Vocabulary.NORMALIZED_VALUE, unit, quantity.value());
            inBase(node, Vocabulary.NORMALIZED_LOWER_BOUND, unit, quantity.low());
            inBase(node, Vocabulary.NORMALIZED_UPPER_BOUND, unit, quantity.high());
        });
    }

    private void inBase(Node node, Node property, String unit, @Nullable BigDecimal value) {
        number(node, property, value == null ? null : Units.shipped().inBase(unit, value));
    }

    private void number(Node node, Node property, @Nullable BigDecimal value) {
        if (value != null) {
            out.add(node, property, Literals.decimal(value));
        }
    }

    void speech(Speech speech) {
        Node node = Iris.speech(out.document(), speech.content());
        if (!written.add(node)) {
            return;
        }
        out.add(node, Vocabulary.TYPE, Vocabulary.SPEECH);
        out.add(node, Vocabulary.EXPRESSED_BY, out.words(speech.content(), Vocabulary.PHRASE));
        out.term(node, Vocabulary.SPEAKER, speech.speaker());
        out.text(node, Vocabulary.CUE, speech.cue());
        out.add(node, Vocabulary.DIRECT_SPEECH, Literals.truth(speech.direct()));
    }
}
