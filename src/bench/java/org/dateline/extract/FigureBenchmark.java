package org.dateline.extract;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.News;
import org.dateline.annotate.quantity.QuantityFinder;
import org.dateline.annotate.time.TimeFinder;
import org.dateline.model.Annotation;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.Resolution;
import org.dateline.model.Sentence;
import org.dateline.model.Statement;
import org.dateline.resolve.Countries;
import org.dateline.resolve.EntityResolver;
import org.dateline.resolve.Identities;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What figures and times cost, beside everything that is extracted: milliseconds for the same articles, on one thread, warm.
 * Figures and times add {@code figuresAndTimes / (everything - figuresAndTimes)}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FigureBenchmark {
    private final QuantityFinder quantities = new QuantityFinder();
    private final TimeFinder times = new TimeFinder();
    private Extractor extractor;
    private List<Read> articles;

    /** An article with all that figures are read from. */
    private record Read(Annotation annotation, List<Parsed> sentences, Nations nations, Attribution attribution) {
        List<ParsedSentence> parsed() {
            return sentences.stream().map(Parsed::sentence).toList();
        }
    }

    private record Parsed(ParsedSentence sentence, Set<Integer> cues, List<Statement> statements) {}

    @Setup
    public void prepare() {
        extractor = new Extractor();
        Annotator annotator = new Annotator();
        EntityResolver resolver = new EntityResolver(Identities.none());
        articles = News.articles().stream()
                .map(document -> read(annotator.annotate(document), resolver))
                .toList();
    }

    private static Read read(Annotation annotation, EntityResolver resolver) {
        Resolution resolution = resolver.resolve(annotation);
        List<ParsedSentence> sentences = Parse.sentences(annotation, resolution);
        Nations nations = new Nations(Countries.shipped(), resolution.entities());
        Attribution attribution = new Attribution(Parse.speech(annotation.document(), sentences));
        List<Parsed> parsed = sentences.stream()
                .map(sentence -> new Parsed(
                        sentence,
                        Extractor.cues(sentence),
                        Parse.statements(sentence, nations, attribution, false).stream()
                                .map(Weighed::statement)
                                .toList()))
                .toList();
        return new Read(annotation, parsed, nations, attribution);
    }

    /** Quantities, times, and the ledger made from them. */
    @Benchmark
    public void figuresAndTimes(Blackhole hole) {
        for (Read article : articles) {
            Document document = article.annotation().document();
            for (Sentence sentence : article.annotation().sentences()) {
                hole.consume(quantities.find(document.text(), sentence));
                hole.consume(times.find(document.text(), sentence, document.published()));
            }
            FigureFinder finder =
                    new FigureFinder(document, article.parsed(), article.nations(), article.attribution());
            Located<Quantity> found = new Located<>(article.annotation().quantities(), Quantity::span);
            for (Parsed parsed : article.sentences()) {
                ParsedSentence sentence = parsed.sentence();
                finder.read(sentence, found.within(sentence.view().span()), parsed.cues(), parsed.statements());
            }
            hole.consume(finder.figures());
        }
    }

    /** Everything that is found in the articles, from their text. */
    @Benchmark
    public void everything(Blackhole hole) {
        for (Read article : articles) {
            hole.consume(extractor.extract(article.annotation().document()));
        }
    }
}
