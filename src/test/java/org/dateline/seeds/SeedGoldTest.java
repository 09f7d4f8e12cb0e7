package org.dateline.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the hand-made annotation of the reports in {@code seeds/} in step with their words. */
class SeedGoldTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path GOLD = Path.of("src/test/resources/org/dateline/seeds");

    static List<Path> golds() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("golds")
    void mentions_and_figures_are_the_words_at_their_offsets(Path file) throws IOException {
        JsonObject gold = read(file);
        Text text = storedText(gold);
        for (String layer : List.of("mentions", "figures")) {
            for (JsonElement item : gold.getAsJsonArray(layer)) {
                assertThat(text.slice(span(item)))
                        .isEqualTo(item.getAsJsonObject().get("text").getAsString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("golds")
    void direct_speech_stands_between_quotation_marks(Path file) throws IOException {
        JsonObject gold = read(file);
        Text text = storedText(gold);
        for (JsonElement item : gold.getAsJsonArray("speech")) {
            if (item.getAsJsonObject().get("kind").getAsString().equals("direct")) {
                Span content = span(item);
                assertThat(text.slice(new Span(content.begin() - 1, content.end() + 1)))
                        .startsWith("“")
                        .endsWith("”");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("golds")
    void nothing_is_annotated_after_the_end_of_the_article(Path file) throws IOException {
        JsonObject gold = read(file);
        int end = gold.get("body_end").getAsInt();
        for (String layer : List.of("mentions", "figures", "speech")) {
            for (JsonElement item : gold.getAsJsonArray(layer)) {
                assertThat(span(item).end()).isLessThanOrEqualTo(end);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("golds")
    void mentions_mean_declared_entities_by_one_of_their_names(Path file) throws IOException {
        JsonObject gold = read(file);
        Set<String> declared = new HashSet<>();
        for (JsonElement item : gold.getAsJsonArray("entities")) {
            JsonObject entity = item.getAsJsonObject();
            String id = entity.get("id").getAsString();
            entity.getAsJsonArray("names").forEach(name -> declared.add(id + " " + name.getAsString()));
        }
        for (JsonElement item : gold.getAsJsonArray("mentions")) {
            JsonObject mention = item.getAsJsonObject();
            assertThat(declared)
                    .contains(mention.get("entity").getAsString() + " "
                            + mention.get("text").getAsString());
        }
    }

    private static JsonObject read(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static Text storedText(JsonObject gold) throws IOException {
        String file = Files.readString(SEEDS.resolve(gold.get("document").getAsString()));
        return Text.of(file.substring(file.indexOf("\n\n") + 2));
    }

    private static Span span(JsonElement item) {
        JsonObject object = item.getAsJsonObject();
        return new Span(object.get("begin").getAsInt(), object.get("end").getAsInt());
    }
}
