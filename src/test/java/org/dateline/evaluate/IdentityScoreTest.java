package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityScoreTest {
    private static final String ROW = "form|Place|a|Tessen|Place|b|City of Tessen|yes|the city|dev".replace('|', '\t');

    private static final Map<String, String> GRAPH = Map.of(
            "a Drost", "lena-drost",
            "b Drost", "lena-drost",
            "c Drost", "jan-drost",
            "a Lena Drost", "lena-drost",
            "b Lena Drost", "lena-drost-of-b");

    @TempDir
    Path folder;

    @Test
    void pairs_are_right_if_they_are_one_thing_in_graph_and_gold() {
        IdentityScore score = IdentityScore.of(
                List.of(
                        pair("family-name", "a", "Drost", "b", "Drost", true),
                        pair("family-name", "a", "Lena Drost", "b", "Lena Drost", true),
                        pair("homonym", "a", "Drost", "b", "Drost", false),
                        pair("homonym", "a", "Drost", "c", "Drost", false),
                        pair("homonym", "a", "Drost", "d", "Drost", false)),
                name -> Optional.ofNullable(GRAPH.get(name.document() + " " + name.text())));

        assertThat(score.all()).isEqualTo(new Counts(1, 2, 2));
        assertThat(score.kinds())
                .containsOnly(Map.entry("family-name", new Counts(1, 1, 2)), Map.entry("homonym", new Counts(0, 1, 0)));
        assertThat(score.notFound()).isEqualTo(1);
        assertThat(score.errors())
                .containsExactly(
                        "wrongly two\tfamily-name\tPerson\ta\tLena Drost\tPerson\tb\tLena Drost\tyes\tnote",
                        "wrongly one\thomonym\tPerson\ta\tDrost\tPerson\tb\tDrost\tno\tnote",
                        "not found\thomonym\tPerson\ta\tDrost\tPerson\td\tDrost\tno\tnote");
        assertThat(score.toString().lines())
                .containsExactly(
                        "all          P 0.500 R 0.500 F1 0.500 (2 of 4 taken for one, 2 are, 1 of these found)",
                        "family-name  P 1.000 R 0.500 F1 0.667 (1 of 2 taken for one, 2 are, 1 of these found)",
                        "homonym      1 of 2 taken for one",
                        "1 pairs not found");
    }

    @Test
    void a_table_of_pairs_may_have_comments_and_names_its_columns() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        Files.write(file, List.of("# how it was made", String.join("\t", NamePair.COLUMNS), ROW, ""));

        assertThat(NamePair.read(file))
                .containsExactly(new NamePair(
                        "form",
                        new NamePair.Name(EntityType.PLACE, "a", "Tessen"),
                        new NamePair.Name(EntityType.PLACE, "b", "City of Tessen"),
                        true,
                        "the city",
                        "dev"));
    }

    @ParameterizedTest
    @CsvSource({"yes,maybe,same is maybe", "Place,River,there is no type River", "the city.,,it has 9 columns"})
    void a_line_that_is_no_pair_is_named(String part, String broken, String reason) throws IOException {
        Path file = folder.resolve("pairs.tsv");
        Files.write(file, List.of("#", ROW.replaceFirst(part, broken == null ? "" : broken)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamePair.read(file))
                .withMessageStartingWith("Line 2 of ")
                .withMessageContaining(reason);
    }

    private static NamePair pair(
            String kind, String document1, String name1, String document2, String name2, boolean same) {
        return new NamePair(
                kind,
                new NamePair.Name(EntityType.PERSON, document1, name1),
                new NamePair.Name(EntityType.PERSON, document2, name2),
                same,
                "note",
                "dev");
    }
}
