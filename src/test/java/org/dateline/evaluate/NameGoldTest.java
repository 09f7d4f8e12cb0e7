package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.NameTagger;
import org.dateline.annotate.Syntax;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the scores of the shipped name tagger on the development articles: a drop below a floor fails. */
@Tag("gold")
class NameGoldTest {
    private static final Syntax SYNTAX = new Syntax();
    private static final NameTagger TAGGER = new NameTagger();

    private static Path shared = Path.of("");

    @BeforeAll
    static void needs_the_development_data() {
        String folder = System.getenv("DATELINE_SHARED");
        assumeThat(folder).as("the folder named by DATELINE_SHARED").isNotNull();
        shared = Path.of(folder);
    }

    @ParameterizedTest(name = "{0}: F1 at least {1}")
    @CsvSource({"wikinews, 0.94", "gum-news, 0.89"})
    void finds_the_names_of_whole_articles(String set, double floor) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(shared.resolve("data/news/" + set + ".jsonl"))) {
            JsonObject article = JsonParser.parseString(line).getAsJsonObject();
            texts.put(article.get("id").getAsString(), article.get("text").getAsString());
        }
        NameScore score = NameScore.NONE;
        for (GoldNames gold : GoldNames.read(shared.resolve("gold/" + set + ".jsonl"))) {
            score = score.plus(score(texts.get(gold.document()), gold));
        }
        assertThat(score.total().f1()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void finds_nearly_all_names_of_the_first_article() throws IOException {
        GoldNames gold =
                GoldNames.read(shared.resolve("gold/000_bea1615d3e04fee1.json")).get(0);
        String text = Files.readString(shared.resolve("seeds/" + gold.document()));
        assertThat(score(text, gold).total().right()).isEqualTo(45);
    }

    private static NameScore score(String words, GoldNames gold) {
        Text text = Text.of(words);
        Document document =
                new Document(gold.document(), null, null, null, null, null, "en", text, lines(text, gold.bodyEnd()));
        List<Mention> found = TAGGER.tag(text, SYNTAX.sentences(document)).stream()
                .filter(mention -> mention.type() != MentionType.GROUP && mention.type() != MentionType.OTHER)
                .toList();
        return NameScore.of(found, gold.mentions());
    }

    private static List<Block> lines(Text text, int end) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.chars().split("\n", -1)) {
            if (!line.isBlank() && text.codePoint(at) < end) {
                blocks.add(new Block(text.span(at, at + line.length()), Block.Kind.PARAGRAPH));
            }
            at += line.length() + 1;
        }
        return blocks;
    }
}
