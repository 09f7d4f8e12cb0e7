package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench} measures the very work that the other commands do. */
class BenchCommandTest {
    private static final String REPORT = "seeds/09-imre-flood-toll.txt";

    @TempDir
    Path folder;

    @Test
    void its_quads_are_those_that_extract_writes() throws Exception {
        Path quads = folder.resolve("report.nq");
        Program.done("extract", REPORT, "-o", quads, "--threads", 1);
        JsonObject told = json("--passes", 2, "--threads", 2);
        assertThat(told.get("sha256").getAsString()).isEqualTo(ContentHash.ofBytes(Files.readAllBytes(quads)));
        assertThat(told.get("articles").getAsInt()).isEqualTo(2);
        assertThat(told.get("quadBytes").getAsLong()).isEqualTo(2 * Files.size(quads));
    }

    @Test
    void it_tells_what_each_stage_took_and_the_store() {
        JsonObject told = json("--warm-up", 0, "--store");
        assertThat(told.getAsJsonObject("stages").keySet())
                .containsExactly(
                        "read",
                        "tokens",
                        "names",
                        "syntax",
                        "quantities",
                        "times",
                        "resolve",
                        "extract",
                        "rdf",
                        "write");
        JsonObject store = told.getAsJsonObject("store");
        assertThat(store.get("quads").getAsLong()).isPositive();
        assertThat(store.getAsJsonObject("processorSeconds").keySet())
                .contains("contribution", "log", "settle names", "settle documents");
    }

    @Test
    void it_prints_a_table_to_be_read() {
        assertThat(Program.done("bench", REPORT, "--warm-up", 0)).contains("tokens a second", "SHA-256", "syntax");
    }

    @Test
    void without_an_article_it_says_so() {
        assertThat(Program.run("bench", folder).code()).isEqualTo(1);
        assertThat(Program.run("bench", REPORT, "--passes", 0).code()).isEqualTo(2);
    }

    private static JsonObject json(Object... options) {
        return JsonParser.parseString(Program.done("bench", REPORT, "--json", java.util.List.of(options)))
                .getAsJsonObject();
    }
}
