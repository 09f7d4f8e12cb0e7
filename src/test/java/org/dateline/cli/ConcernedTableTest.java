package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.evaluate.ConcernedScore;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcernedTableTest {
    private static final String ARTICLE =
            "{\"id\": \"a\", \"text\": \"Ana Velde, 52, is the mayor of Lisbon. Portugal has 400 divers.\"}";

    @TempDir
    Path folder;

    private Path table(String... lines) throws Exception {
        return Files.write(folder.resolve("table.tsv"), List.of(lines));
    }

    @Test
    void a_row_names_who_must_be_found_and_who_may() throws Exception {
        Path file =
                table("# part …", "dev\ta\t11\t13\tAna Velde/Velde;Lisbon\tPortugal;Spain/Iberia", "held\tb\t1\t2\t\t");
        assertThat(ConcernedTable.read(file, "dev"))
                .containsOnlyKeys("a")
                .containsValue(List.of(new ConcernedScore.Entry(
                        new Span(11, 13),
                        List.of(Set.of("Ana Velde", "Velde"), Set.of("Lisbon")),
                        Set.of("Portugal", "Spain", "Iberia"))));
        assertThat(ConcernedTable.read(file, null)).containsOnlyKeys("a", "b");
    }

    @Test
    void the_command_scores_a_part() throws Exception {
        Path articles = Files.writeString(folder.resolve("news.jsonl"), ARTICLE + "\n");
        Path file = table("dev\ta\t11\t13\tAna Velde\t", "held\ta\t52\t55\tPortugal\t");
        assertThat(Program.done("evaluate", "figures", articles, "--gold", file, "--part", "dev"))
                .contains("figures            1, 1 of them found", "P 1.000 (1 of 1) R 1.000 (1 of 1)");
    }

    @Test
    void a_part_that_is_not_there_and_a_broken_line_are_told() throws Exception {
        Path articles = Files.writeString(folder.resolve("news.jsonl"), ARTICLE + "\n");
        Path file = table("dev\ta\t11\t13\tAna Velde\t");
        assertThat(Program.run("evaluate", "figures", articles, "--gold", file, "--part", "test")
                        .err())
                .contains("has no figure of the part test");
        assertThat(Program.run("evaluate", "figures", articles, "--gold", table("dev\ta\t11"))
                        .err())
                .contains("has 3 columns in line 1, not 6");
        assertThat(Program.run("evaluate", "figures", articles, "--gold", table("dev\ta\tx\t13\t\t"))
                        .err())
                .contains("has no begin and end of a number in line 1");
    }
}
