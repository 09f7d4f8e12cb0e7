package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.Annotator;
import org.dateline.extract.syndication.Syndication;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.Extraction;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;
import org.dateline.model.Resolution;
import org.dateline.model.Run;
import org.dateline.model.Sentence;
import org.dateline.model.Speech;
import org.dateline.model.Stage;
import org.dateline.model.StageWatch;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.resolve.Countries;
import org.dateline.resolve.EntityResolver;

/**
 * Extracts a document: annotates it, decides which entities it names, and finds its speech, statements and figures. What it
 * gives depends on the document, the shipped models and rules, and the setup alone. One for each thread; models are shared.
 */
public final class Extractor {
    private final Annotator annotator;
    private final EntityResolver resolver;
    private final Run run;
    private final StageWatch watch;

    /** An extractor with what ships. */
    public Extractor() {
        this(Setup.SHIPPED);
    }

    /** An extractor with a setup. */
    public Extractor(Setup setup) {
        this(setup, StageWatch.NONE);
    }

    /** The same, whose stages are watched. */
    public Extractor(Setup setup, StageWatch watch) {
        annotator = new Annotator(setup.names(), watch);
        resolver = new EntityResolver(setup.identities());
        run = setup.run();
        this.watch = watch;
    }

    /** What the extractions are made with. */
    public Run run() {
        return run;
    }

    /** The annotation of the document, with which {@link #extract(Annotation)} and {@link #references(Annotation)} begin. */
    public Annotation annotate(Document document) {
        return annotator.annotate(document);
    }

    /** Everything found in the document. */
    public Extraction extract(Document document) {
        return extract(annotator.annotate(document));
    }

    /** What the pronouns and descriptions of an annotated document mean, where that is clear. */
    public List<Reference> references(Annotation annotation) {
        return Parse.references(annotation, resolver.resolve(annotation));
    }

    /** All statements of the document, those included that are not worth telling, with what tells how far each can be trusted. */
    public List<Weighed> weigh(Document document) {
        Reading reading = read(annotator.annotate(document));
        return reading.sentences().stream()
                .filter(s -> isProse(s.view().sentence()))
                .flatMap(s -> Parse.statements(s, reading.nations(), reading.attribution(), true).stream())
                .toList();
    }

    /**
     * What statements and figures are made from.
     *
     * @param resolution who is who
     * @param sentences the sentences with their clauses
     * @param speech who says what
     * @param nations which country the word for a people leads to
     * @param attribution who claims what stands at a place
     */
    private record Reading(
            Resolution resolution,
            List<ParsedSentence> sentences,
            List<SpeechItem> speech,
            Nations nations,
            Attribution attribution) {}

    private Reading read(Annotation annotation) {
        Resolution resolution = resolver.resolve(annotation);
        watch.end(Stage.RESOLVE);
        List<ParsedSentence> sentences = Parse.sentences(annotation, resolution);
        List<SpeechItem> speech = Parse.speech(annotation.document(), sentences);
        return new Reading(
                resolution,
                sentences,
                speech,
                new Nations(Countries.shipped(), resolution.entities()),
                new Attribution(speech));
    }

    /** Everything found in a document that is annotated already. */
    public Extraction extract(Annotation annotation) {
        Reading reading = read(annotation);
        Nations nations = reading.nations();
        Attribution attribution = reading.attribution();
        List<Statement> statements = new ArrayList<>();
        FigureFinder finder = new FigureFinder(annotation.document(), reading.sentences(), nations, attribution);
        Located<Quantity> quantities = new Located<>(annotation.quantities(), Quantity::span);
        for (ParsedSentence sentence : reading.sentences()) {
            List<Statement> here = isProse(sentence.view().sentence())
                    ? Parse.statements(sentence, nations, attribution, false).stream()
                            .map(Weighed::statement)
                            .toList()
                    : List.of();
            statements.addAll(here);
            finder.read(sentence, quantities.within(sentence.view().span()), cues(sentence), here);
        }
        List<Figure> figures = finder.figures();
        Extraction extraction = new Extraction(
                annotation.document(),
                run,
                reading.sentences().stream().map(s -> s.view().span()).toList(),
                withNations(reading.resolution(), statements, figures),
                figures,
                statements,
                said(reading.speech()),
                Syndication.of(annotation.document()));
        watch.end(Stage.EXTRACT);
        return extraction;
    }

    /** The tokens of a sentence that are verbs of saying, at the head of a clause. */
    static Set<Integer> cues(ParsedSentence sentence) {
        SentenceView view = sentence.view();
        return sentence.clauses().stream()
                .map(Clause::predicate)
                .filter(p -> SpeechVerbs.shipped().contains(view.token(p).lemma()))
                .collect(Collectors.toSet());
    }

    private static boolean isProse(Sentence sentence) {
        return sentence.block() == Block.Kind.PARAGRAPH;
    }

    private static List<Speech> said(List<SpeechItem> items) {
        return items.stream()
                .filter(item -> item.kind() != SpeechItem.Kind.THOUGHT)
                .map(item ->
                        new Speech(item.content(), item.speaker(), item.cue(), item.kind() == SpeechItem.Kind.DIRECT))
                .sorted(Comparator.comparing(Speech::content))
                .toList();
    }

    /** The resolution with the countries that are known by the word for their people alone. */
    private static Resolution withNations(Resolution resolution, List<Statement> statements, List<Figure> figures) {
        Map<String, Entity> entities = new TreeMap<>();
        Stream<Entity> inStatements = statements.stream()
                .flatMap(s -> Stream.of(s.subject(), s.object()))
                .filter(Term.Known.class::isInstance)
                .map(term -> ((Term.Known) term).entity());
        Stream<Entity> inFigures = figures.stream().flatMap(f -> f.about().stream());
        resolution.entities().forEach(e -> entities.put(e.key(), e));
        Stream.concat(inStatements, inFigures).forEach(e -> entities.putIfAbsent(e.key(), e));
        return new Resolution(List.copyOf(entities.values()), resolution.mentions());
    }
}
