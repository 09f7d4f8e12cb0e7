package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.cli.Program.Outcome;
import org.dateline.model.Correction;
import org.dateline.store.NewsStore;
import org.dateline.store.index.IndexDump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people correct stays corrected: when the store is built anew, when an article changes, and in another store. */
class CorrectionsTest {
    private static final String FIRST =
            "Mira Halvorsen met Tomas Reuel in Geneva on Monday. Mira Halvorsen leads Norwind."
                    + " Norwind employs 4,200 people in Bergen.\n";
    private static final String SECOND =
            "Mira Halvorsen visited Oslo on Friday. She said that 300 people work there. Halvard Lund criticised Norwind.\n";
    private static final String THIRD = "M. K. Halvorsen of the Harbour Board praised Tomas Reuel in Lisbon.\n";

    @TempDir
    static Path shared;

    private static Path articles = Path.of("");
    private static Path built = Path.of("");

    @TempDir
    Path folder;

    private Path store = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        articles = Files.createDirectory(shared.resolve("articles"));
        write();
        built = shared.resolve("store");
        Program.done("build", articles, "--store", built);
    }

    private static void write() throws IOException {
        Files.writeString(articles.resolve("first.txt"), FIRST);
        Files.writeString(articles.resolve("second.txt"), SECOND);
        Files.writeString(articles.resolve("third.txt"), THIRD);
    }

    @BeforeEach
    void begin() throws IOException {
        store = StoreCopy.of(built, folder.resolve("store"));
    }

    @AfterEach
    void put_the_articles_back() throws IOException {
        for (Path article : Program.reports(articles)) {
            Files.delete(article);
        }
        write();
    }

    /**
     * A correction, and what holds of the query's answer when it is in force and not before.
     *
     * @param words of the command, an IRI of a statement or figure as {@code ?words}
     */
    private record Case(String name, List<String> words, String query, String pattern, boolean matches) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> corrections() {
        return Stream.of(
                new Case(
                        "merge",
                        List.of("merge", "Mira Halvorsen", "M. K. Halvorsen"),
                        "entities",
                        "(?m),Mira Halvorsen,Person,[^,]*,\\d+,3$",
                        true),
                new Case(
                        "split",
                        List.of("split", "Mira Halvorsen", "--in", "$second"),
                        "entities",
                        "(?ms),Mira Halvorsen,Person.*,Mira Halvorsen,Person",
                        true),
                new Case(
                        "rename",
                        List.of("rename", "Norwind", "Norwind ASA"),
                        "entities",
                        ",Norwind ASA,Organisation,",
                        true),
                new Case("retype", List.of("retype", "Norwind", "Place"), "entities", ",Norwind,Place,", true),
                new Case(
                        "reject a statement",
                        List.of("reject", "?meet"),
                        "statements",
                        ",Mira Halvorsen,met,Tomas Reuel,",
                        false),
                new Case("reject a figure", List.of("reject", "?4200"), "figures", ",4200(\\.0)?,", false),
                new Case("reject a name", List.of("reject", "Halvard Lund"), "entities", "Halvard Lund", false),
                new Case(
                        "reject a likeness",
                        List.of("reject", "Mira Halvorsen", "Halvard Lund"),
                        "entities",
                        "(?ms)Halvard Lund.*Mira Halvorsen|Mira Halvorsen.*Halvard Lund",
                        true),
                new Case(
                        "confirm a link",
                        List.of("confirm", "Norwind", "--link", "http://www.wikidata.org/entity/Q42"),
                        "entities",
                        "Norwind,Organisation,http://www.wikidata.org/entity/Q42,",
                        true));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_survives_everything(Case correction) throws IOException {
        correct(correction);
        check(correction, store);
        List<String> corrected = Program.export(store);

        Program.done("build", articles, "--again", "--store", store);
        assertThat(Program.export(store)).isEqualTo(corrected);

        Path log = folder.resolve("corrections.ttl");
        Program.done("correct", "--store", store, "export", log);
        Path anew = StoreCopy.of(built, folder.resolve("anew"));
        Program.done("correct", "--store", anew, "import", log);
        assertThat(Program.export(anew)).isEqualTo(corrected);
        assertThat(IndexDump.of(anew.resolve("explorer"))).isEqualTo(IndexDump.of(store.resolve("explorer")));

        Path export = folder.resolve("export.nq");
        Program.done("export", "--store", store, "-o", export);
        Path loaded = folder.resolve("loaded");
        Program.done("load", export, "--store", loaded);
        assertThat(Program.export(loaded)).isEqualTo(corrected);

        for (String name : List.of("first.txt", "second.txt", "third.txt")) {
            Path article = articles.resolve(name);
            Files.writeString(article, "It rained in Bergen. " + Files.readString(article));
        }
        Program.done("build", articles, "--store", store);
        check(correction, store);
        Outcome outcome = Program.run("build", articles, "--store", store);
        assertThat(outcome.err()).doesNotContain("nothing left to correct");
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_that_is_taken_back_leaves_no_trace(Case correction) throws IOException {
        List<String> before = Program.export(built);
        List<String> index = IndexDump.of(built.resolve("explorer"));
        String made = correct(correction);
        Matcher iri = Pattern.compile("http\\S+").matcher(made);
        assertThat(iri.find()).isTrue();
        Program.done("correct", "--store", store, "undo", iri.group());
        assertThat(Program.export(store)).isEqualTo(before);
        assertThat(IndexDump.of(store.resolve("explorer"))).isEqualTo(index);
    }

    @Test
    void a_rejected_thing_is_rejected_under_each_name_that_means_it() {
        Program.done("correct", "--store", store, "merge", "Mira Halvorsen", "M. K. Halvorsen");
        String thing = Program.export(store).stream()
                .filter(line -> line.contains("#prefLabel> \"M. K. Halvorsen\""))
                .map(line -> line.substring(1, line.indexOf('>')))
                .findFirst()
                .orElseThrow();
        Correction.Origin origin = new Correction.Origin("Ana", "2031-05-01T10:00:00Z", "read again");
        try (NewsStore open = NewsStore.open(store)) {
            open.correct(List.of(new Correction.RejectNames(origin, Set.of(thing))));
        }
        Program.done("build", articles, "--store", store);
        List<String> corrected = Program.export(store);
        assertThat(corrected).noneMatch(line -> line.startsWith("<" + thing + "> "));
        Program.done("build", articles, "--again", "--store", store);
        assertThat(Program.export(store)).isEqualTo(corrected);
    }

    @Test
    void a_correction_whose_evidence_is_gone_is_reported() throws IOException {
        correct(new Case("reject", List.of("reject", "?meet"), "", "", true));
        Program.done("correct", "--store", store, "rename", "Norwind", "Norwind ASA");
        Files.writeString(articles.resolve("first.txt"), "It rained in Bergen on Monday.\n");
        Outcome changed = Program.run("build", articles, "--store", store);
        assertThat(changed.err())
                .contains("1 correction has nothing left to correct")
                .contains("wrong: ");
        Outcome withdrawn = Program.run("withdraw", articles.resolve("second.txt"), "--store", store);
        assertThat(withdrawn.err())
                .contains("2 corrections have nothing left to correct")
                .contains("Norwind ASA");
        assertThat(Program.done("correct", "--store", store, "list")).contains("[nothing left to correct]");
    }

    @Test
    void a_correction_of_what_is_not_there_is_refused() {
        Outcome outcome = Program.run("correct", "--store", store, "rename", "Nobody Known", "X");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("Nobody Known").contains("query entities");
        assertThat(Program.run("correct", "--store", store, "retype", "Norwind", "Fish")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void an_article_that_is_not_there_cannot_be_split_from() {
        Outcome outcome = Program.run("correct", "--store", store, "split", "Norwind", "--in", "articles/none.txt");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("[articles/none.txt]").contains("query documents");
        assertThat(Program.done("correct", "--store", store, "list")).isEmpty();
    }

    @Test
    void what_articles_name_in_several_ways_is_listed_by_its_fullest_name() throws IOException {
        Files.writeString(articles.resolve("fourth.txt"), "Ostrava Tram Works hired Mira Halvorsen on Monday.\n");
        Files.writeString(articles.resolve("fifth.txt"), "Aster Trams praised Mira Halvorsen on Tuesday.\n");
        Program.done("build", articles, "--store", store);
        Program.done("correct", "--store", store, "merge", "Ostrava Tram Works", "Aster Trams");
        assertThat(Program.done("query", "most-mentioned", "--store", store, "--format", "csv"))
                .contains("Ostrava Tram Works,")
                .doesNotContain("Aster Trams,");
    }

    @Test
    void what_was_made_is_told_in_plain_words() {
        assertThat(Program.done("correct", "--store", store, "retype", "Norwind", "Place"))
                .startsWith("1 correction made: ");
        assertThat(Program.done("correct", "split", "--help")).contains("Usage: dateline correct split", "SOURCE");
    }

    @Test
    void the_store_may_be_named_before_and_behind_the_words() {
        assertThat(Program.done("correct", "list", "--store", store)).isEmpty();
        assertThat(Program.run("correct", "list").code()).isEqualTo(2);
        assertThat(Program.run("correct").code()).isEqualTo(2);
    }

    @Test
    void what_review_suggests_can_be_run() throws IOException {
        Files.writeString(articles.resolve("fourth.txt"), "On Friday Halvorsen praised Tomas Reuel in Geneva.\n");
        Program.done("build", articles, "--store", store);
        String review = Program.done("review", "--store", store);
        Matcher suggested = Pattern.compile("dateline (correct reject .+)").matcher(review);
        assertThat(suggested.find()).as(review).isTrue();
        Program.done(List.of(suggested.group(1).split(" ")));
        assertThat(Program.done("review", "--store", store)).doesNotContain(suggested.group(1));
    }

    private String correct(Case correction) {
        List<String> words = correction.words().stream().map(this::word).toList();
        return Program.done("correct", "--store", store, "--by", "Ana", "--why", "read again", words);
    }

    private String word(String word) {
        if (word.startsWith("$")) {
            return articles.resolve(word.substring(1) + ".txt").toString();
        }
        if (!word.startsWith("?")) {
            return word;
        }
        String wanted = word.substring(1);
        return Program.export(store).stream()
                .filter(line -> line.contains("ontology#predicateText> \"" + wanted + "\"")
                        || line.contains("numericValue> \"" + wanted))
                .map(line -> line.substring(1, line.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Case correction, Path store) {
        String answer = Program.done("query", correction.query(), "--store", store, "--format", "csv")
                .replace("\r", "");
        assertThat(Pattern.compile(correction.pattern()).matcher(answer).find())
                .as(correction.name() + " in\n" + answer)
                .isEqualTo(correction.matches());
    }
}
