package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.annotate.TaggedText;
import org.dateline.annotate.quantity.QuantityFinder;
import org.dateline.evaluate.FigureScore.Aspect;
import org.dateline.evaluate.FigureScore.Expected;
import org.dateline.evaluate.FigureScore.Pair;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the scores on development gold, which lies in the folder that DATELINE_SHARED names. */
@Tag("gold")
class FigureGoldTest {
    private static final Logger LOG = LoggerFactory.getLogger(FigureGoldTest.class);
    private static final QuantityFinder FINDER = new QuantityFinder();
    private static Path shared = Path.of("");

    @BeforeAll
    static void gold_is_at_hand() {
        String folder = System.getenv("DATELINE_SHARED");
        assumeTrue(folder != null, "DATELINE_SHARED is not set");
        shared = Path.of(folder);
    }

    @Test
    void nine_figures_of_the_seed_article_are_right() throws IOException {
        String id = "000_bea1615d3e04fee1";
        JsonObject gold = parse(Files.readString(shared.resolve("gold/" + id + ".json")));
        Text text = Text.of(Files.readString(shared.resolve("seeds/" + id + ".txt")));
        int end = gold.get("body_end").getAsInt();
        List<Quantity> found = find(text).stream()
                .filter(quantity -> quantity.span().begin() < end)
                .toList();
        FigureScore score = new FigureScore();
        report("seed", text, score.add(found, expected(gold.getAsJsonArray("figures"))));
        LOG.info("seed article\n{}", score);
        assertThat(score.right(Aspect.VALUE_AND_MODIFIER)).isEqualTo(9);
    }

    @Test
    void wikinews_stays_above_its_floors() throws IOException {
        FigureScore score = articles("wikinews");
        assertThat(score.f1(Aspect.FOUND)).isGreaterThan(0.97);
        assertThat(score.f1(Aspect.VALUE)).isGreaterThan(0.96);
    }

    @Test
    void gum_stays_above_its_floors() throws IOException {
        FigureScore score = articles("gum-news");
        assertThat(score.f1(Aspect.FOUND)).isGreaterThan(0.96);
        assertThat(score.f1(Aspect.VALUE)).isGreaterThan(0.96);
    }

    @Test
    void voice_of_america_stays_above_its_floors() throws IOException {
        FigureScore score = new FigureScore();
        for (String line : Files.readAllLines(shared.resolve("data/claims/voa-claims.jsonl"))) {
            JsonObject json = parse(line);
            List<Span> tokens = new ArrayList<>();
            StringBuilder chars = new StringBuilder();
            for (JsonElement token : json.getAsJsonArray("tokens")) {
                int begin = chars.codePointCount(0, chars.length());
                chars.append(token.getAsString());
                tokens.add(new Span(begin, chars.codePointCount(0, chars.length())));
                chars.append(' ');
            }
            Text text = Text.of(chars.toString());
            List<Expected> gold = new ArrayList<>();
            for (JsonElement figure : json.getAsJsonArray("figures")) {
                JsonObject object = figure.getAsJsonObject();
                Span first = tokens.get(object.get("begin").getAsInt());
                gold.add(expected(
                        object, first.cover(tokens.get(object.get("end").getAsInt() - 1))));
            }
            report("voa", text, score.add(find(text), gold));
        }
        LOG.info("voa\n{}", score);
        assertThat(score.f1(Aspect.FOUND)).isGreaterThan(0.96);
        assertThat(score.f1(Aspect.VALUE)).isGreaterThan(0.96);
    }

    private static FigureScore articles(String name) throws IOException {
        Map<String, Text> texts = new HashMap<>();
        for (String line : Files.readAllLines(shared.resolve("data/news/" + name + ".jsonl"))) {
            JsonObject article = parse(line);
            texts.put(
                    article.get("id").getAsString(), Text.of(article.get("text").getAsString()));
        }
        FigureScore score = new FigureScore();
        for (String line : Files.readAllLines(shared.resolve("gold/" + name + ".jsonl"))) {
            JsonObject gold = parse(line);
            Text text = texts.get(gold.get("id").getAsString());
            report(name, text, score.add(find(text), expected(gold.getAsJsonArray("figures"))));
        }
        LOG.info("{}\n{}", name, score);
        return score;
    }

    private static List<Quantity> find(Text text) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : TaggedText.sentences(text)) {
            found.addAll(FINDER.find(text, sentence));
        }
        return found;
    }

    private static JsonObject parse(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static List<Expected> expected(JsonArray figures) {
        List<Expected> gold = new ArrayList<>();
        for (JsonElement element : figures) {
            JsonObject figure = element.getAsJsonObject();
            gold.add(expected(
                    figure,
                    new Span(figure.get("begin").getAsInt(), figure.get("end").getAsInt())));
        }
        return gold;
    }

    private static Expected expected(JsonObject figure, Span span) {
        String modifier = figure.get("modifier").getAsString();
        return new Expected(
                span,
                number(figure, "value"),
                number(figure, "low"),
                number(figure, "high"),
                Arrays.stream(Modifier.values())
                        .filter(known -> known.label().equals(modifier))
                        .findFirst()
                        .orElseThrow(),
                figure.get("unit").getAsString());
    }

    private static @Nullable BigDecimal number(JsonObject figure, String name) {
        JsonElement value = figure.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsBigDecimal();
    }

    private static void report(String name, Text text, List<Pair> pairs) {
        for (Pair pair : pairs) {
            for (Aspect aspect : List.of(Aspect.FOUND, Aspect.VALUE_AND_UNIT, Aspect.MODIFIER)) {
                if (!pair.isRight(aspect)) {
                    LOG.debug("{} {} {}", name, aspect.name().toLowerCase(Locale.ROOT), describe(text, pair));
                    break;
                }
            }
        }
    }

    private static String describe(Text text, Pair pair) {
        Quantity found = pair.found();
        Expected gold = pair.expected();
        Span span = gold == null ? found.span() : gold.span();
        String around = text.slice(new Span(Math.max(0, span.begin() - 40), span.begin())) + "[" + text.slice(span)
                + "]" + text.slice(new Span(span.end(), Math.min(text.length(), span.end() + 40)));
        return around.replace('\n', ' ') + " GOLD " + gold + " FOUND " + found;
    }
}
