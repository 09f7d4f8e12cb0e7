package org.dateline.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.evaluate.FigureScore;
import org.dateline.evaluate.LedgerScore;
import org.dateline.extract.Extractor;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Figure;
import org.dateline.model.Modifier;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/** Scores figures on sentences of tokens whose figures are marked by hand, one JSON object a line, each read on its own. */
final class MarkedSentences {
    private static final Set<String> CLOSING =
            Set.of(".", ",", ";", ":", "?", "!", "%", "'s", "n't", "'re", "'ve", "'d", "'ll");

    private final Extractor extractor = new Extractor();
    private final FigureScore figures = new FigureScore();
    private final LedgerScore ledger = new LedgerScore();

    /** Adds the sentences of a file. */
    void add(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            StringBuilder text = new StringBuilder();
            List<Span> tokens = new ArrayList<>();
            for (JsonElement token : json.getAsJsonArray("tokens")) {
                String word = token.getAsString();
                text.append(text.isEmpty() || CLOSING.contains(word) ? "" : " ");
                int begin = text.codePointCount(0, text.length());
                text.append(word);
                tokens.add(new Span(begin, text.codePointCount(0, text.length())));
            }
            add(Text.of(text.toString()), tokens, json.getAsJsonArray("figures"));
        }
    }

    private void add(Text text, List<Span> tokens, JsonArray gold) {
        List<LedgerScore.Entry> entries = new ArrayList<>();
        gold.forEach(figure -> entries.add(entry(tokens, figure.getAsJsonObject())));
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
        List<Figure> found = extractor
                .extract(new Document("sentence", null, null, null, null, null, "en", text, blocks))
                .figures();
        List<Quantity> quantities = found.stream().map(Figure::quantity).toList();
        figures.add(quantities, entries.stream().map(LedgerScore.Entry::figure).toList());
        ledger.add(found, entries);
    }

    private static LedgerScore.Entry entry(List<Span> tokens, JsonObject figure) {
        JsonElement counts = figure.get("counts");
        JsonElement claimant = figure.get("claimant");
        return new LedgerScore.Entry(
                new FigureScore.Expected(
                        span(
                                tokens,
                                figure.get("begin").getAsInt(),
                                figure.get("end").getAsInt()),
                        number(figure, "value"),
                        number(figure, "low"),
                        number(figure, "high"),
                        Modifier.valueOf(figure.get("modifier")
                                .getAsString()
                                .toUpperCase(Locale.ROOT)
                                .replace(' ', '_')),
                        figure.get("unit").getAsString()),
                counts == null || counts.isJsonNull() ? null : counts.getAsString(),
                Set.of(),
                claimant == null || claimant.isJsonNull() ? Set.of() : Set.of(claimant.getAsString()));
    }

    private static Span span(List<Span> tokens, int from, int to) {
        return tokens.get(from).cover(tokens.get(Math.max(from, to - 1)));
    }

    private static @Nullable BigDecimal number(JsonObject figure, String name) {
        JsonElement value = figure.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsBigDecimal();
    }

    @Override
    public String toString() {
        return figures + ledger.toString();
    }
}
