package org.dateline.annotate;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The time until the first sentence is read, models included, each in a process of its own that has read nothing before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
    private static final Text TEXT = Text.of("Prime Minister Viktor Hale met Lena Drost in Tessen on Wednesday.");
    private static final Document SENTENCE = new Document(
            "start.txt",
            null,
            null,
            null,
            null,
            null,
            "en",
            TEXT,
            List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)));

    /** Tokens and names. */
    @Benchmark
    public Object firstNames() {
        return new NameTagger().tag(TEXT, new Sentences().of(SENTENCE));
    }

    /** Parts of speech, lemmas, numbers and times as well. */
    @Benchmark
    public Object firstAnnotation() {
        return new Annotator().annotate(SENTENCE);
    }
}
