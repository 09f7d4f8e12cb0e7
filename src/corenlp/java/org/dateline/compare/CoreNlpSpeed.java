package org.dateline.compare;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.dateline.annotate.Annotator;
import org.dateline.extract.Extractor;
import org.dateline.model.Document;
import org.dateline.rdf.DocumentGraph;
import org.dateline.rdf.Iris;
import org.dateline.rdf.QuadOutput;
import org.dateline.source.Sources;

/**
 * Raw text to quads here beside Stanford CoreNLP from its tokens to its open relations: the same articles in turns in one process,
 * on one thread, warm. Times are those of the thread on a processor, which other work lengthens little; articles that CoreNLP
 * fails on are left out for both. Arguments: a file or folder of articles, how many of them at most, how many rounds.
 */
public final class CoreNlpSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final String RELATIONS = "tokenize,ssplit,pos,lemma,depparse,natlog,openie";
    private static final String NAMES_TOO = "tokenize,ssplit,pos,lemma,ner,depparse,natlog,openie";

    private CoreNlpSpeed() {}

    /** One way of reading an article. */
    private record Lane(String name, Consumer<Document> read) {}

    public static void main(String[] arguments) throws Exception {
        List<Document> articles = articles(arguments[0], Integer.parseInt(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        Annotator annotator = new Annotator();
        long tokens = articles.stream()
                .flatMap(article -> annotator.annotate(article).sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
        List<Lane> lanes = List.of(here(), stanford(RELATIONS), stanford(NAMES_TOO));
        System.out.printf("%d articles, %,d tokens%n", articles.size(), tokens);
        for (int round = 0; round <= rounds; round++) {
            List<Double> seconds = new ArrayList<>();
            for (Lane lane : lanes) {
                long begin = THREADS.getCurrentThreadCpuTime();
                articles.forEach(lane.read());
                seconds.add((THREADS.getCurrentThreadCpuTime() - begin) / 1e9);
            }
            tell(round, lanes, tokens, seconds);
        }
    }

    private static void tell(int round, List<Lane> lanes, long tokens, List<Double> seconds) {
        System.out.println(round == 0 ? "warm-up" : "round " + round);
        for (int i = 0; i < lanes.size(); i++) {
            System.out.printf(
                    "  %-60s %8.2f s %,9.0f tokens/s   here %.1f times as many%n",
                    lanes.get(i).name(), seconds.get(i), tokens / seconds.get(i), seconds.get(i) / seconds.get(0));
        }
    }

    private static List<Document> articles(String source, int most) throws Exception {
        List<Document> articles = new ArrayList<>();
        Sources.of(List.of(source), InputStream.nullInputStream()).read(articles::add, fault -> {});
        return articles.subList(0, Math.min(most, articles.size()));
    }

    private static Lane here() {
        Extractor extractor = new Extractor();
        return new Lane("here, from text to N-Quads", document -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (QuadOutput out = QuadOutput.to(bytes, QuadOutput.Format.NQUADS)) {
                out.write(DocumentGraph.of(extractor.extract(document), IRIS).quads());
            }
        });
    }

    private static Lane stanford(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Lane(
                "CoreNLP " + annotators,
                document -> pipeline.annotate(new CoreDocument(document.text().chars())));
    }
}
