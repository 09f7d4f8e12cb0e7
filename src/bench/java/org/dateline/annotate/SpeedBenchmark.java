package org.dateline.annotate;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.annotate.names.CrfNameFinder;
import org.dateline.annotate.syntax.DependencyParser;
import org.dateline.annotate.syntax.SyntaxModel;
import org.dateline.annotate.syntax.UniversalTagger;
import org.dateline.extract.Extractor;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Tokens a second on one thread, warm, article by article. Read the rows that end in {@code :tokens}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SpeedBenchmark {
    private final List<Article> articles =
            News.articles().stream().map(Article::of).toList();
    private final Sentences sentences = new Sentences();
    private final NameTagger names = new NameTagger();
    private CrfNameFinder finder;
    private Extractor extractor;
    private UniversalTagger tagger;
    private DependencyParser parser;
    private int next;

    /** How many tokens were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long tokens;
    }

    @Setup
    public void prepare() {
        finder = new CrfNameFinder(NameTagger.shippedModel());
        extractor = new Extractor();
        tagger = new UniversalTagger(SyntaxModel.shipped());
        parser = new DependencyParser(SyntaxModel.shipped());
    }

    private Article article(Counter counter) {
        next = (next + 1) % articles.size();
        Article article = articles.get(next);
        counter.tokens += article.tokens();
        return article;
    }

    /** The model alone, on tokens, with what the rest of the document tells. */
    @Benchmark
    public void modelOnTokens(Counter counter, Blackhole hole) {
        Article article = article(counter);
        finder.read(article.forms());
        for (String[] sentence : article.forms()) {
            hole.consume(finder.find(sentence));
        }
        finder.clearAdaptiveData();
    }

    /** The model and the rules behind it, on sentences of tokens. */
    @Benchmark
    public Object namesOnTokens(Counter counter) {
        Article article = article(counter);
        return names.tag(article.document().text(), article.sentences());
    }

    /** Tokens and sentences from the text. */
    @Benchmark
    public Object sentencesFromText(Counter counter) {
        return sentences.of(article(counter).document());
    }

    /** Tokens, sentences and names from the text. */
    @Benchmark
    public Object namesFromText(Counter counter) {
        Article article = article(counter);
        return names.tag(article.document().text(), sentences.of(article.document()));
    }

    /** Parts of speech and dependency trees, on sentences of tokens. */
    @Benchmark
    public void treesOnTokens(Counter counter, Blackhole hole) {
        for (String[] sentence : article(counter).forms()) {
            hole.consume(parser.parse(sentence, tagger.tag(sentence)));
        }
    }

    /** Everything that is found in an article, parts of speech and lemmas included. */
    @Benchmark
    public Object everythingFromText(Counter counter) {
        return extractor.extract(article(counter).document());
    }
}
