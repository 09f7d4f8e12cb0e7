package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores a graph of one annotated article, read through the named queries as another program would. The article and its
 * gold lie in the folder that the environment variable {@code DATELINE_SHARED} names.
 */
@Tag("gold")
class GoldTest {
    private static final Logger LOG = LoggerFactory.getLogger(GoldTest.class);
    private static final String ARTICLE = "000_bea1615d3e04fee1";

    @TempDir
    static Path folder;

    private static JsonObject gold = new JsonObject();

    @BeforeAll
    static void build_the_article() throws IOException {
        String shared = System.getenv("DATELINE_SHARED");
        assumeTrue(shared != null, "DATELINE_SHARED is not set");
        gold = JsonParser.parseString(Files.readString(Path.of(shared, "gold", ARTICLE + ".json")))
                .getAsJsonObject();
        Program.done("build", Path.of(shared, "seeds", ARTICLE + ".txt"), "--store", folder.resolve("store"));
    }

    @Test
    void forty_of_45_mentions_have_the_right_type() {
        Set<List<String>> found = keys(rows("mentions"), "type");
        List<JsonObject> missed =
                gold("mentions").filter(m -> !found.contains(key(m, "type"))).toList();
        report("mentions", missed);
        assertThat(gold("mentions")).hasSize(45);
        assertThat(45 - missed.size()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void six_of_9_figures_have_value_and_modifier() {
        List<Map<String, String>> found = rows("figures");
        List<JsonObject> missed = gold("figures")
                .filter(figure -> found.stream().noneMatch(row -> isFigure(row, figure)))
                .toList();
        report("figures", missed);
        assertThat(gold("figures")).hasSize(9);
        assertThat(9 - missed.size()).isGreaterThanOrEqualTo(6);
    }

    private static boolean isFigure(Map<String, String> row, JsonObject figure) {
        return key(row, "modifier").equals(key(figure, "modifier"))
                && (figure.get("value").isJsonNull()
                        ? row.get("value").isEmpty()
                        : !row.get("value").isEmpty()
                                && new BigDecimal(row.get("value"))
                                                .compareTo(figure.get("value").getAsBigDecimal())
                                        == 0);
    }

    /** The gold spans of this article include the quotation marks, which are no part of what is said. */
    @Test
    void both_direct_quotes_have_their_speaker() {
        Set<List<String>> found = rows("speech").stream()
                .filter(row -> row.get("direct").equals("true"))
                .map(row -> key(row, "speaker"))
                .collect(Collectors.toSet());
        List<List<String>> expected = gold("speech")
                .filter(speech -> speech.get("kind").getAsString().equals("direct"))
                .map(speech -> List.of(
                        Integer.toString(speech.get("begin").getAsInt() + 1),
                        Integer.toString(speech.get("end").getAsInt() - 1),
                        label(speech.get("speaker").getAsString())))
                .toList();
        assertThat(expected).hasSize(2);
        assertThat(found).containsAll(expected);
    }

    @Test
    void the_post_is_stated() {
        assertThat(rows("posts-held")).anySatisfy(post -> {
            assertThat(post).containsEntry("person", "Sergei Shoigu").containsEntry("role", "secretary");
            assertThat(post.get("organisation")).matches("Russia[’']s Security Council");
        });
        assertThat(Program.export(folder.resolve("store")))
                .anyMatch(quad -> quad.contains("<http://www.w3.org/ns/org#Membership>"));
    }

    @Test
    void the_meeting_is_stated_in_the_articles_own_voice() {
        assertThat(rows("statements"))
                .anySatisfy(statement -> assertThat(statement)
                        .containsEntry("subject", "Sergei Shoigu")
                        .containsEntry("predicate", "met")
                        .containsEntry("object", "Kim Jong-un")
                        .containsEntry("place", "Pyongyang")
                        .containsEntry("claimant", "")
                        .containsEntry("negated", "false")
                        .containsEntry("modality", "asserted"));
    }

    @Test
    void nothing_is_found_in_promotion() {
        int end = gold.get("body_end").getAsInt();
        for (String query : List.of("mentions", "figures", "statements", "speech")) {
            assertThat(rows(query)).as(query).isNotEmpty().allMatch(row -> Integer.parseInt(row.get("end")) <= end);
        }
    }

    private static List<Map<String, String>> rows(String query) {
        return Csv.rows(Program.done("query", query, "--format", "csv", "--store", folder.resolve("store")));
    }

    private static Stream<JsonObject> gold(String layer) {
        return StreamSupport.stream(gold.getAsJsonArray(layer).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static String label(String entity) {
        return gold("entities")
                .filter(e -> e.get("id").getAsString().equals(entity))
                .map(e -> e.get("label").getAsString())
                .findFirst()
                .orElse(entity);
    }

    private static Set<List<String>> keys(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> key(row, column)).collect(Collectors.toSet());
    }

    private static List<String> key(Map<String, String> row, String column) {
        return List.of(row.get("begin"), row.get("end"), row.get(column));
    }

    private static List<String> key(JsonObject item, String column) {
        return List.of(
                item.get("begin").getAsString(),
                item.get("end").getAsString(),
                item.get(column).getAsString());
    }

    private static void report(String layer, List<JsonObject> missed) {
        LOG.info("{}: {} missed {}", layer, missed.size(), missed);
    }
}
