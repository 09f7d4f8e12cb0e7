package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.names.NameModel;
import org.dateline.annotate.quantity.QuantityFinder;
import org.dateline.annotate.time.TimeFinder;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Stage;
import org.dateline.model.StageWatch;
import org.dateline.model.TimeExpression;

/** Annotates a document: sentences, tokens, names, quantities and times. One for each thread; models are shared. */
public final class Annotator {
    private final Sentences sentences = new Sentences();
    private final Syntax syntax = new Syntax();
    private final NameTagger names;
    private final QuantityFinder quantities = new QuantityFinder();
    private final TimeFinder times = new TimeFinder();
    private final StageWatch watch;

    /** An annotator with the shipped models. */
    public Annotator() {
        this(NameTagger.shippedModel());
    }

    /** An annotator that finds names with another model. */
    public Annotator(NameModel names) {
        this(names, StageWatch.NONE);
    }

    /** The same, whose stages are watched. */
    public Annotator(NameModel names, StageWatch watch) {
        this.names = new NameTagger(names);
        this.watch = watch;
    }

    /** The annotation of the document. A pure function of it. */
    public Annotation annotate(Document document) {
        List<Sentence> plain = sentences.of(document);
        watch.end(Stage.TOKENS);
        List<Mention> mentions = names.tag(document.text(), plain);
        watch.end(Stage.NAMES);
        return annotate(document, plain, mentions);
    }

    /**
     * The annotation of a document whose names are known.
     *
     * @param document the document
     * @param mentions its names in order, none overlapping
     */
    public Annotation annotate(Document document, List<Mention> mentions) {
        return annotate(document, sentences.of(document), mentions);
    }

    private Annotation annotate(Document document, List<Sentence> plain, List<Mention> mentions) {
        List<Sentence> parsed = new ArrayList<>(plain.size());
        List<Quantity> numbers = new ArrayList<>();
        List<TimeExpression> whens = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : plain) {
            List<Span> names = new ArrayList<>();
            while (from < mentions.size()
                    && mentions.get(from).span().begin() < sentence.span().end()) {
                Mention mention = mentions.get(from++);
                if (mention.type() != MentionType.GROUP) {
                    names.add(mention.span());
                }
            }
            Sentence tree = syntax.parse(sentence, names);
            parsed.add(tree);
            watch.end(Stage.SYNTAX);
            numbers.addAll(quantities.find(document.text(), tree));
            watch.end(Stage.QUANTITIES);
            whens.addAll(times.find(
                    document.text(), tree, document.published(), whens.isEmpty() ? null : whens.get(whens.size() - 1)));
            watch.end(Stage.TIMES);
        }
        return new Annotation(document, parsed, mentions, numbers, whens);
    }
}
