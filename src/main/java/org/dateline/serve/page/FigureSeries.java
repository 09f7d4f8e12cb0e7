package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/**
 * Figures that count the same kind of thing in the same unit, as tables over time: when it held, or was published where the text
 * gives no time, the figure, and who says so, with the spread beneath. Copies of one claim are one row.
 */
final class FigureSeries {
    private static final int TABLES = 12;
    private static final int ROWS = 40;
    private static final int MOST_DECIMALS = 4;
    private static final String DECIMAL = "[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?";

    private final NewsGraph graph;
    private final References references;

    FigureSeries(NewsGraph graph, References references) {
        this.graph = graph;
        this.references = references;
    }

    /** A claim, and the figures that make it. */
    private record Row(String when, boolean dated, String words, String who, List<Thing> figures) {
        Thing first() {
            return figures.get(0);
        }
    }

    /** The series of two rows and more, those with the most rows first; nothing if there are none. */
    Html section(String heading, List<Thing> figures) {
        Map<String, Map<List<String>, Row>> series = new TreeMap<>();
        for (Thing figure : figures) {
            figure.one(Vocabulary.COUNTED_CONCEPT).ifPresent(concept -> {
                Row row = row(figure);
                series.computeIfAbsent(title(figure, concept), any -> new LinkedHashMap<>())
                        .computeIfAbsent(List.of(row.when(), row.words(), row.who()), any -> row)
                        .figures()
                        .add(figure);
            });
        }
        List<Html> tables = series.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(TABLES)
                .map(entry -> table(entry.getKey(), entry.getValue().values()))
                .toList();
        return tables.isEmpty() ? Html.NOTHING : element("section", element("h2", heading), series(tables));
    }

    private Row row(Thing figure) {
        Article article = references.article(figure.document());
        String time = figure.one(Vocabulary.TIME).map(Words::local).orElse(null);
        String when = time != null ? time : article.published().orElse("");
        String words = figure.one(Vocabulary.EXPRESSED_BY)
                .map(span -> references.quoted(figure.document(), span))
                .orElse("");
        String who = figure.one(Vocabulary.CLAIMED_BY)
                .map(node -> graph.label(figure.document(), node))
                .orElseGet(() -> article.publisher().orElse(article.title()));
        return new Row(when, time != null, words, who, new ArrayList<>());
    }

    private String title(Thing figure, Node concept) {
        String unit = figure.text(Vocabulary.UNIT_LABEL)
                .filter(label -> !label.equals("count"))
                .orElse("");
        String rate = figure.text(Vocabulary.PER).map(per -> " per " + per).orElse("");
        String measure = (unit + rate).strip();
        String counted = graph.label(figure.document(), concept);
        return measure.isEmpty() ? counted : counted + ", " + measure;
    }

    private Html table(String title, Collection<Row> rows) {
        List<Html> lines = new ArrayList<>();
        lines.add(element(
                "tr",
                Stream.of("When", "Figure", "Who says so", "Where")
                        .map(h -> element("th", h))
                        .toList()));
        rows.stream()
                .sorted(Comparator.comparing(Row::when).thenComparing(Row::who).thenComparing(Row::words))
                .limit(ROWS)
                .map(this::line)
                .forEach(lines::add);
        Html more = rows.size() > ROWS
                ? element("p", "and " + Words.counted(rows.size() - ROWS, "more", "more"))
                : Html.NOTHING;
        return series(
                element(
                        "table",
                        Stream.concat(Stream.of(element("caption", title)), lines.stream())
                                .toList()),
                element("p", spread(rows)).with("class", "note"),
                more);
    }

    private Html line(Row row) {
        Thing figure = row.first();
        Article article = references.article(figure.document());
        boolean earlier =
                figure.text(Vocabulary.CHANGE_ROLE).filter("from"::equals).isPresent();
        Html when = row.dated() || row.when().isEmpty()
                ? text(row.when())
                : earlier ? series(note("before "), text(row.when())) : series(text(row.when()), note(" published"));
        Html who = figure.one(Vocabulary.CLAIMED_BY)
                .map(node -> references.named(figure.document(), node))
                .orElse(text(row.who()));
        Html where = references.linked(figure.one(Vocabulary.EVIDENCE).orElse(figure.document()), article.title());
        long others = row.figures().stream().map(Thing::document).distinct().count() - 1;
        Html also = others == 0 ? Html.NOTHING : note(" and " + Words.counted(others, "other", "others"));
        return element(
                "tr",
                element("td", when),
                element("td", references.linked(figure.node(), row.words())),
                element("td", who),
                element("td", where, also));
    }

    private static Html note(String words) {
        return element("span", words).with("class", "note");
    }

    /** "48 to 120, from 2 sources". */
    private static String spread(Collection<Row> rows) {
        List<BigDecimal> values = rows.stream()
                .flatMap(row -> Stream.of(Vocabulary.NUMERIC_VALUE, Vocabulary.LOWER_BOUND, Vocabulary.UPPER_BOUND)
                        .map(property -> row.first().text(property).orElse(null)))
                .filter(value -> value != null && value.matches(DECIMAL))
                .map(BigDecimal::new)
                .sorted()
                .toList();
        long claimants = rows.stream().map(Row::who).distinct().count();
        String sources =
                claimants == 1 ? "from one source only" : "from " + Words.counted(claimants, "source", "sources");
        if (values.isEmpty()) {
            return sources;
        }
        String least = number(values.get(0));
        String most = number(values.get(values.size() - 1));
        return (least.equals(most) ? least : least + " to " + most) + ", " + sources;
    }

    private static String number(BigDecimal value) {
        return String.format(
                Locale.ROOT,
                "%,."
                        + Math.min(
                                MOST_DECIMALS,
                                Math.max(0, value.stripTrailingZeros().scale())) + "f",
                value);
    }
}
