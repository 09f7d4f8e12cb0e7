package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.cli.Program.Outcome;
import org.dateline.model.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From dumps to a graph: what a gazetteer knows beyond doubt has its identity in the graph, and the run names the gazetteer. */
class GazetteerTest {
    private static final Path DUMPS = Path.of("src/test/resources/org/dateline/gazetteer");

    @TempDir
    private Path folder;

    private Path gazetteer;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        gazetteer = folder.resolve("gazetteer.tsv.gz");
        article = Files.writeString(folder.resolve("article.txt"), """
                Date: 2026-03-09

                TESSEN, March 9 — Marek Dobos met Elin Varga in Tessen on Monday. Nordhaven Shipping said that it would leave Osterby.
                """);
    }

    @Test
    void dumps_become_a_gazetteer_and_bad_lines_are_told() {
        Outcome outcome = make();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("places.txt: 10 lines read, 6 entries taken, 2 bad lines left out")
                .contains("items.json: 15 lines read, 7 entries taken, 1 bad lines left out")
                .contains("13 entries");
        assertThat(outcome.err()).contains("places.txt:9] a line of GeoNames has 19 columns, not 3");
        assertThat(folder.resolve("gazetteer.tsv.gz.unfinished")).doesNotExist();
    }

    @Test
    void what_is_known_beyond_doubt_has_its_identity_in_the_graph() {
        make();
        List<String> quads = build("--gazetteer", gazetteer);
        assertThat(quads)
                .anyMatch(quad -> isSame(quad, "/entity/tessen-", "https://sws.geonames.org/900001/"))
                .anyMatch(quad -> isSame(quad, "/entity/tessen-", "http://www.wikidata.org/entity/Q990000006"))
                .anyMatch(quad -> isSame(quad, "/entity/marek-dobos-", "http://www.wikidata.org/entity/Q990000004"))
                .anyMatch(quad ->
                        isSame(quad, "/entity/nordhaven-shipping-", "http://www.wikidata.org/entity/Q990000001"))
                .noneMatch(quad -> quad.contains("sameAs") && quad.contains("/entity/elin-varga-"))
                .noneMatch(quad -> quad.contains("sameAs") && quad.contains("/entity/osterby-"));
    }

    @Test
    void what_is_in_doubt_has_candidates_in_the_graph_with_scores_and_reasons() {
        make();
        build("--gazetteer", gazetteer);
        assertThat(candidates())
                .anyMatch(row -> row.contains(",Osterby,https://sws.geonames.org/900003/,0.559,1,")
                        && row.contains("of Denmark"))
                .anyMatch(row ->
                        row.contains(",Osterby,https://sws.geonames.org/900004/,0.441,1,") && row.contains("of Sweden"))
                .anyMatch(row -> row.contains(",Elin Varga,http://www.wikidata.org/entity/Q990000002,"))
                .noneMatch(row -> row.contains(",Tessen,"));
    }

    @Test
    void a_candidate_that_a_person_confirmed_is_a_link_whatever_is_read_again() {
        judge("confirm", 0);
        Path loaded = folder.resolve("loaded");
        assertThat(candidates(loaded)).noneMatch(row -> row.contains(",Osterby,"));
        assertThat(Program.export(loaded))
                .anyMatch(quad -> isSame(quad, "/entity/osterby-", "https://sws.geonames.org/900003/"));
    }

    @Test
    void a_candidate_that_a_person_rejected_is_gone_whatever_is_read_again() {
        judge("reject", 1);
        assertThat(candidates(folder.resolve("loaded")))
                .noneMatch(row -> row.contains(",Osterby,https://sws.geonames.org/900003/"))
                .anyMatch(row -> row.contains(",Osterby,https://sws.geonames.org/900004/"));
    }

    /** Runs what review suggests for the likelier Osterby; it holds when articles are read again, and is undone without trace. */
    private void judge(String verdict, int left) {
        make();
        Path store = folder.resolve("store");
        List<String> before = build("--gazetteer", gazetteer);
        Pattern suggested =
                Pattern.compile("dateline (correct " + verdict + " \\S+osterby\\S+ --link \\S+/900003/ .*)");
        Matcher command = suggested.matcher(Program.done("review", "--store", store));
        assertThat(command.find()).isTrue();
        String made = Program.done(List.of(command.group(1).split(" ")));
        List<String> corrected = Program.export(store);
        assertThat(suggested.matcher(Program.done("review", "--store", store)).find())
                .isFalse();
        assertThat(candidates().stream().filter(row -> row.contains(",Osterby,")))
                .hasSize(left);

        assertThat(build("--again", "--gazetteer", gazetteer)).isEqualTo(corrected);
        Path export = folder.resolve("export.nq");
        Program.done("export", "--store", store, "-o", export);
        Program.done("load", export, "--store", folder.resolve("loaded"));
        assertThat(Program.export(folder.resolve("loaded"))).isEqualTo(corrected);
        Program.done("validate", "--store", store);

        Matcher iri = Pattern.compile("http\\S+").matcher(made);
        assertThat(iri.find()).isTrue();
        Program.done("correct", "--store", store, "undo", iri.group());
        assertThat(Program.export(store)).isEqualTo(before);
    }

    @Test
    void candidates_do_not_depend_on_the_order_of_the_articles() throws IOException {
        make();
        Path other = Files.writeString(
                folder.resolve("other.txt"), "Swedish police said that 40 people were held in Osterby on Monday.\n");
        Path third = Files.writeString(
                folder.resolve("third.txt"), "Rain fell in Osterby and in Vårdö. Nordhaven Shipping has 300 ships.\n");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Program.done("build", article, other, third, "--store", one, "--gazetteer", gazetteer);
        for (Path next : List.of(third, article, other)) {
            Program.done("build", next, "--store", two, "--gazetteer", gazetteer);
        }
        assertThat(Program.export(two)).isEqualTo(Program.export(one));
        assertThat(Program.done("query", "link-candidates", "--store", one, "--format", "csv"))
                .as("the police of Sweden speak for the smaller Osterby")
                .contains("Osterby,https://sws.geonames.org/900004/,0.9,3,")
                .contains("of Sweden, of which the article speaks");
    }

    @Test
    void the_run_names_the_gazetteer_by_its_hash() throws IOException {
        make();
        String hash = ContentHash.ofBytes(Files.readAllBytes(gazetteer));
        assertThat(build("--gazetteer", gazetteer))
                .anyMatch(quad -> quad.contains("ontology#configuration>") && quad.contains(" gazetteer " + hash));
    }

    @Test
    void with_another_gazetteer_articles_are_read_again() {
        make();
        build();
        assertThat(Program.done("build", article, "--store", folder.resolve("store"), "--gazetteer", gazetteer))
                .contains("1 changed");
    }

    @Test
    void a_file_that_is_no_gazetteer_is_refused_with_what_to_do() {
        Outcome outcome = Program.run(
                "build", article, "--store", folder.resolve("store"), "--gazetteer", DUMPS.resolve("places.txt"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("is no gazetteer").contains("dateline gazetteer import");
    }

    private Outcome make() {
        return Program.run(
                "gazetteer", "import", DUMPS.resolve("places.txt"), DUMPS.resolve("items.json"), "-o", gazetteer);
    }

    private List<String> build(Object... more) {
        Path store = folder.resolve("store");
        Program.done("build", article, "--store", store, List.of(more));
        return Program.export(store);
    }

    private List<String> candidates() {
        return candidates(folder.resolve("store"));
    }

    private static List<String> candidates(Path store) {
        return Program.done("query", "link-candidates", "--store", store, "--format", "csv")
                .lines()
                .toList();
    }

    private static boolean isSame(String quad, String entity, String iri) {
        return quad.contains(entity) && quad.contains("owl#sameAs> <" + iri + ">");
    }
}
