package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tells copies of invented reports from different ones, as anyone can. */
class EvaluateCopiesTest {
    private static final String TALK =
            "The harbour master spoke for an hour. She said that the quay was safe. Nobody asked her why it had sunk by a hand in May. The council meets again on Friday.";

    @TempDir
    Path folder;

    @Test
    void recall_and_precision_are_told_by_kind() {
        String out = Program.done("evaluate", "copies", "seeds");

        assertThat(out).contains("first half, ", "second half, ", "articles: P ");
        assertThat(out)
                .containsPattern("copies, cut to a third +R 1\\.0000")
                .containsPattern("different, written to a pattern +0 of 306 taken for copies");
    }

    @Test
    void corpora_of_tokens_and_of_passages_are_read_and_errors_written() throws Exception {
        Path tokens = folder.resolve("talk.conll");
        Files.writeString(
                tokens,
                "# begin\n"
                        + String.join("\n", List.of(TALK.replace(".", " .\n").split(" ")))
                                .replaceAll("(?m)^(?=.)", "0\t"));
        Path passages = folder.resolve("facts.jsonl");
        Files.writeString(
                passages,
                "{\"doc\": \"1\", \"passageStart\": 0, \"passageEnd\": %d, \"property\": \"CEO\", \"passage\": \"%s\", \"negative\": true}%n"
                        .formatted(2 * TALK.length(), TALK + TALK));
        Path errors = folder.resolve("errors.tsv");

        String out = Program.done("evaluate", "copies", tokens, passages, "--output", errors);

        assertThat(out.lines().filter(line -> line.contains(" articles: P "))).hasSize(2);
        assertThat(errors).exists();
    }
}
