package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static boolean isSame(String quad, String entity, String iri) {
        return quad.contains(entity) && quad.contains("owl#sameAs> <" + iri + ">");
    }
}
