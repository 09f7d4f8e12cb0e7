package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.quantity.QuantityFinder;
import org.dateline.annotate.time.TimeFinder;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;

/** Annotates a document: sentences, tokens, names, quantities and times. One for each thread; models are shared. */
public final class Annotator {
    private final Syntax syntax = new Syntax();
    private final NameTagger names;
    private final QuantityFinder quantities = new QuantityFinder();
    private final TimeFinder times = new TimeFinder();

    /** An annotator with the shipped models. */
    public Annotator() {
        this(NameTagger.shippedModel());
    }

    /** An annotator that finds names with another model. */
    public Annotator(NameModel names) {
        this.names = new NameTagger(names);
    }

    /** The annotation of the document. A pure function of it. */
    public Annotation annotate(Document document) {
        List<Sentence> sentences = syntax.sentences(document);
        List<Quantity> numbers = new ArrayList<>();
        List<TimeExpression> whens = new ArrayList<>();
        for (Sentence sentence : sentences) {
            numbers.addAll(quantities.find(document.text(), sentence));
            whens.addAll(times.find(document.text(), sentence, document.published()));
        }
        return new Annotation(document, sentences, names.tag(document.text(), sentences), numbers, whens);
    }
}
