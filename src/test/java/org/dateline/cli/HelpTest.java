package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer reads first. */
class HelpTest {
    static Stream<String> commands() {
        return Dateline.commandLine().getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_that_says_what_it_does(String command) {
        Outcome help = command.equals("help") ? Program.run("help", "help") : Program.run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: dateline " + command);
        String description = Dateline.commandLine()
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .usageMessage()
                .description()[0];
        assertThat(description).matches("(?s)(%n)?[A-Z].{20,}");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_shows_no_internals(String command) {
        String help = Program.run("help", command).out();
        assertThat(help)
                .doesNotContain("org.dateline", "java.", "TDB2", "null", "--batch", "${")
                .doesNotContainPattern("@[0-9a-f]{6}");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80, "no line is longer than a terminal");
    }

    @Test
    void the_program_says_how_to_begin_and_lists_its_commands() {
        String help = Program.done("--help");
        assertThat(commands()).allMatch(help::contains);
        assertThat(help).contains("To begin:").contains("Exit codes: 0 done, 1 the work failed, 2 wrong use.");
        assertThat(help).doesNotContain("generate-completion");
    }

    @Test
    void without_a_command_the_program_shows_what_there_is() {
        Outcome outcome = Program.run();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Usage: dateline").contains("build");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Program.done("--version")).matches("Dateline \\d+\\.\\d+\\S*\\R");
    }

    @Test
    void without_a_name_query_lists_the_queries_and_their_parameters() {
        String list = Program.done("query");
        assertThat(List.of("documents", "who-met-whom", "figures-that-disagree"))
                .allMatch(list::contains);
        assertThat(list).contains("--param person=…");
    }

    @ParameterizedTest
    @CsvSource({"biuld,build", "serv,serve", "querry,query"})
    void a_mistyped_command_is_answered_with_the_one_meant(String typed, String meant) {
        Outcome outcome = Program.run(typed, "seeds");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(meant);
    }

    @Test
    void completion_can_be_generated() {
        assertThat(Program.done("generate-completion")).contains("complete").contains("dateline");
    }
}
