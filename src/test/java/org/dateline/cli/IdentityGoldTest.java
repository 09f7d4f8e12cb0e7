package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.evaluate.IdentityScore;
import org.dateline.model.Occurrence;
import org.dateline.model.Referent;
import org.dateline.store.NewsStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds how well names are told to mean one thing, across documents and within one, on documents of public corpora. The
 * documents are left in the file that the property {@code dateline.documents} names.
 */
@Tag("gold")
class IdentityGoldTest {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityGoldTest.class);
    private static final Path TABLES = Path.of("src/test/resources/org/dateline/cli");
    /** Of encyclopedias, biographies and snippets; of news, none. */
    private static final int MOST_AS_TWO = 70;

    private static final Pattern NEWS = Pattern.compile("[^\t]*\t(?:wikinews|gum|re3d|seed|voa):.*");

    @TempDir
    static Path folder;

    private static Path store = Path.of("store");
    private static IdentityEvaluation evaluation =
            new IdentityEvaluation(List.of(), new PrintWriter(Writer.nullWriter()));

    @BeforeAll
    static void build_the_documents() throws Exception {
        String shared = System.getenv("DATELINE_SHARED");
        assumeTrue(shared != null, "DATELINE_SHARED is not set");
        Path documents = Path.of(System.getProperty(
                "dateline.documents", folder.resolve("documents.jsonl").toString()));
        Files.write(
                documents,
                IdentityDocuments.of(Path.of(shared)).stream()
                        .map(Object::toString)
                        .toList());
        store = folder.resolve("store");
        LOG.info("{}", Program.done("build", documents, "--store", store));
        evaluation = new IdentityEvaluation(List.of(documents.toString()), new PrintWriter(Writer.nullWriter()));
    }

    @ParameterizedTest
    @CsvSource({"dev, 0.97, 0.95", "test, 0.95, 0.88", "blind, 0.95, 0.9", "all, 0.97, 0.92"})
    void names_of_different_documents_mean_one_thing_where_they_should(String part, double precision, double recall)
            throws Exception {
        IdentityScore score = evaluation.score(
                IdentityEvaluation.pairs(TABLES.resolve("name-pairs.tsv"), part.equals("all") ? null : part), store);

        LOG.info("{}\n{}", part, score);
        assertThat(score.all().precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(score.all().recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
        assertThat(score.notFound()).isZero();
    }

    /** A row of which a name is found no more is neither; it is told apart, so that it is not taken for mended. */
    @Test
    void nobody_is_two_in_an_article_of_news_and_no_more_elsewhere_than_before() throws Exception {
        List<String> rows = Files.readAllLines(TABLES.resolve("one-as-two.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("class\t"))
                .toList();
        Map<Found, List<String>> found;
        try (OpenStore opened = OpenStore.settled(NewsStore.open(store), evaluation.err())) {
            Map<String, String> documents = evaluation.iris(opened.store());
            found = rows.stream().collect(Collectors.groupingBy(row -> {
                String[] cells = row.split("\t", -1);
                Map<Occurrence, Referent> names = opened.store().meanings(documents.get(cells[1]));
                return Found.of(called(names, cells[2]), called(names, cells[3]));
            }));
        }

        found.forEach(
                (as, those) -> LOG.info("{} of {}: {}\n{}", those.size(), rows.size(), as, String.join("\n", those)));
        List<String> asTwo = found.getOrDefault(Found.AS_TWO, List.of());
        assertThat(rows).hasSize(226);
        assertThat(asTwo).filteredOn(row -> NEWS.matcher(row).matches()).isEmpty();
        assertThat(asTwo).hasSizeLessThanOrEqualTo(MOST_AS_TWO);
    }

    /** What has become of the two names of a person. */
    private enum Found {
        AS_ONE,
        AS_TWO,
        NOT_BOTH;

        static Found of(Optional<String> one, Optional<String> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return NOT_BOTH;
            }
            return one.equals(other) ? AS_ONE : AS_TWO;
        }
    }

    /** What has a name in a document: rather what is called so above all than what is also called so. */
    private static Optional<String> called(Map<Occurrence, Referent> meanings, String label) {
        return meanings.entrySet().stream()
                .filter(meaning -> meaning.getKey().names().contains(label))
                .min(Comparator.comparing((Map.Entry<Occurrence, Referent> meaning) ->
                                !meaning.getKey().label().equals(label))
                        .thenComparing(meaning -> meaning.getKey().name()))
                .map(meaning -> meaning.getValue().iri());
    }
}
