package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.dateline.store.NamedQueries;
import org.dateline.store.Parameter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README does not promise what is not so: its commands run, its answers are given, and its table has every query. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```");
    private static final Pattern QUERY_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| ([^|]*)\\|$");

    @TempDir
    static Path folder;

    private static ReadmeCommand commands;

    @BeforeAll
    static void a_graph_of_the_seeds() throws IOException {
        commands = new ReadmeCommand(folder);
        assertThat(commands.run("dateline build seeds --store store").code()).isZero();
    }

    /** A command of the README with the rows that it shows for it. */
    record Shown(String command, List<String> rows) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Shown> shown() {
        return blocks("console")
                .flatMap(block -> Arrays.stream(block.split("(?m)^\\$ ")))
                .filter(part -> !part.isBlank())
                .map(part -> part.lines().toList())
                .map(lines -> new Shown(lines.get(0), lines.subList(1, lines.size())));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_command_runs_and_gives_the_rows_shown(Shown shown) throws IOException {
        ReadmeCommand.Answer answer = commands.run(shown.command());
        assertThat(answer.code()).as(answer.errors()).isZero();
        if (!shown.rows().isEmpty()) {
            List<String> given = commands.run(shown.command() + " --format csv")
                    .output()
                    .lines()
                    .toList();
            assertThat(shown.rows().stream().skip(2))
                    .allSatisfy(row -> assertThat(given)
                            .anySatisfy(line -> assertThat(line).contains(cells(row))));
        }
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.strip().split(" {2,}")).toList();
    }

    @Test
    void the_table_of_queries_lists_every_query_with_its_parameters() {
        Map<String, String> listed = new LinkedHashMap<>();
        Matcher row = QUERY_ROW.matcher(readme());
        while (row.find()) {
            listed.put(row.group(1), row.group(2).replace("`", "").strip());
        }
        Map<String, String> shipped = new LinkedHashMap<>();
        NamedQueries.shipped()
                .all()
                .forEach(query -> shipped.put(
                        query.name(),
                        query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "))));
        assertThat(listed).containsExactlyInAnyOrderEntriesOf(shipped);
    }

    @Test
    void the_example_in_sparql_is_sparql() {
        assertThat(blocks("sparql")).isNotEmpty().allSatisfy(QueryFactory::create);
    }

    @Test
    void every_file_that_is_linked_to_is_there() {
        Matcher link = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(readme());
        while (link.find()) {
            assertThat(Path.of(link.group(1))).exists();
        }
    }

    private static Stream<String> blocks(String language) {
        return BLOCK.matcher(readme())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }

    private static String readme() {
        try {
            return Files.readString(README);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
