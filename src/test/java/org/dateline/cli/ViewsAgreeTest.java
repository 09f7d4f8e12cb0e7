package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.serve.page.SelectionQueries;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.Edge;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages list comes from the index, and the query that they show goes to the graph. Both must say the same, over the reports of
 * {@code seeds/}, many variants of them and a reprint.
 */
class ViewsAgreeTest {
    private static final int VARIANTS = 60;
    /** So many of each kind are looked at. */
    private static final int ENTITIES = Integer.getInteger("dateline.entities", 4);

    /** So many rows a shown query gives at most. */
    private static final int SHOWN = 200;

    private static final String BASE = "http://localhost:3030/";

    @TempDir
    static Path folder;

    private static ServedStore news;
    private static ExplorerIndex index;
    private static final SelectionQueries QUERIES = new SelectionQueries(BASE);

    @BeforeAll
    static void build() throws IOException {
        Path variants =
                Variants.of(Path.of("seeds"), VARIANTS, new Random(11), Files.createDirectory(folder.resolve("v")));
        Path seed = Program.reports(Path.of("seeds")).get(0);
        Files.writeString(
                variants.resolve("reprint.txt"), Files.readString(seed).replaceFirst("https?://[^\\s]+", ""));
        Program.done("build", "seeds", variants, "--store", folder.resolve("store"));
        news = new ServedStore(folder.resolve("store"));
        index = news.index();
    }

    @AfterAll
    static void close() {
        if (news != null) {
            news.close();
        }
    }

    static Stream<Selection> selections() {
        List<String> entities = Stream.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION)
                .flatMap(kind -> index.mostMentioned(kind, ENTITIES).stream())
                .map(summary -> summary.entity().iri())
                .toList();
        List<Selection> selections = new ArrayList<>();
        for (String entity : entities) {
            Selection about = Selection.of(entity);
            selections.add(about);
            selections.add(about.standings(Set.of(Standing.ASSERTED, Standing.DENIED)));
            selections.add(about.standings(Set.of(Standing.CLAIMED, Standing.OPEN)));
            selections.add(
                    about.between(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
            selections.add(about.and(entities.get(0)));
            selections.add(Selection.ALL.with(entity, Selection.Part.CLAIMANT));
            index.relations(about).stream()
                    .limit(1)
                    .forEach(relation -> selections.add(about.relations(Set.of(relation.relation()))));
        }
        return selections.stream();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void lists_have_the_rows_of_the_query_that_they_show(Selection selection) {
        same(
                "statements",
                index.statements(selection, 0, SHOWN + 1).items(),
                row -> row.iri(),
                QUERIES.statements(selection),
                "statement");
        same(
                "figures",
                index.figures(selection, Optional.empty(), 0, SHOWN + 1).items(),
                row -> row.iri(),
                QUERIES.figures(selection, Optional.empty()),
                "figure");
        same(
                "speech",
                index.speech(selection, 0, SHOWN + 1).items(),
                row -> row.iri(),
                QUERIES.speech(selection),
                "speech");
        for (CountedKind kind : index.counted(selection, 4)) {
            Optional<CountedKind> one = Optional.of(kind);
            assertThat(index.figures(selection, one, 0, 1).total()).isEqualTo(kind.figures());
            same(
                    "figures of a kind",
                    index.figures(selection, one, 0, SHOWN + 1).items(),
                    row -> row.iri(),
                    QUERIES.figures(selection, one),
                    "figure");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void counts_are_those_of_the_query_that_they_show(Selection selection) {
        assertThat(table(
                        index.relations(selection),
                        row -> List.of(row.relation(), word(row.standing())),
                        row -> List.of(row.statements(), row.sources())))
                .as("relations")
                .isEqualTo(table(
                        QUERIES.relations(selection),
                        List.of("relation", "standing"),
                        List.of("statements", "sources")));
        assertThat(table(
                        index.edges(selection, SHOWN),
                        row -> List.of(
                                row.subject().iri(),
                                row.relation(),
                                row.object().iri(),
                                standings(row)),
                        row -> List.of(row.statements(), row.sources())))
                .as("edges")
                .isEqualTo(table(
                        QUERIES.edges(selection),
                        List.of("subject", "relation", "object", "standings"),
                        List.of("statements", "sources")));
        Map<List<String>, List<Integer>> places =
                table(QUERIES.places(selection), List.of("place"), List.of("statements"));
        assertThat(places)
                .as("places")
                .containsAllEntriesOf(table(
                        index.places(selection, SHOWN),
                        row -> List.of(row.place().iri()),
                        row -> List.of(row.statements())));
        if (selection.entity().isPresent() && selection.part() == Selection.Part.CONCERNED) {
            assertThat(table(
                            index.timeline(selection),
                            row -> List.of(row.period()),
                            row -> List.of(row.articles(), row.statements(), row.figures())))
                    .as("periods")
                    .isEqualTo(table(
                            QUERIES.timeline(selection, index.timeline(selection)),
                            List.of("period"),
                            List.of("articles", "statements", "figures")));
            assertThat(table(
                            index.articles(selection, 0, SHOWN).items(),
                            row -> List.of(row.iri()),
                            row -> List.of(row.mentions())))
                    .as("articles")
                    .isEqualTo(table(QUERIES.articles(selection), List.of("document"), List.of("mentions")));
        }
    }

    @Test
    void a_head_counts_what_the_lists_hold() {
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION)) {
            for (EntitySummary head : index.mostMentioned(kind, 3 * ENTITIES)) {
                Selection about = Selection.of(head.entity().iri());
                Selection claimed = Selection.ALL.with(head.entity().iri(), Selection.Part.CLAIMANT);
                assertThat(List.of(head.articles(), head.statements(), head.figures(), head.claims(), head.sayings()))
                        .as(head.entity().label())
                        .isEqualTo(Stream.of(
                                        index.articles(about, 0, 0).total(),
                                        index.statements(about, 0, 0).total(),
                                        index.figures(about, Optional.empty(), 0, 0)
                                                .total(),
                                        index.statements(claimed, 0, 0).total()
                                                + index.figures(claimed, Optional.empty(), 0, 0)
                                                        .total(),
                                        index.speech(about, 0, 0).total())
                                .map(Long::intValue)
                                .toList());
                Map<String, String> seen = news.ask(seen(head.entity().iri())).get(0);
                assertThat(List.of(head.first(), head.last(), Integer.toString(head.sources())))
                        .as(head.entity().label())
                        .isEqualTo(List.of(seen.get("first").replace("~", ""), seen.get("last"), seen.get("sources")));
            }
        }
    }

    private static String seen(String entity) {
        return """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT (MIN(COALESCE(STR(?day), "~")) AS ?first) (MAX(COALESCE(STR(?day), "")) AS ?last) (COUNT(DISTINCT ?source) AS ?sources) {
                  GRAPH ?document { <%s> skos:prefLabel ?label . ?document a schema:NewsArticle }
                  OPTIONAL { GRAPH ?document { ?document schema:datePublished ?day } }
                  OPTIONAL { ?document dl:nearDuplicateOf ?original }
                  BIND(COALESCE(?original, ?document) AS ?source)
                }
                """.formatted(entity);
    }

    private static <T> void same(String what, List<T> items, Function<T, String> iri, String sparql, String column) {
        if (items.size() > SHOWN) {
            return;
        }
        Set<String> listed = items.stream().map(iri).collect(Collectors.toSet());
        Set<String> asked =
                news.ask(sparql).stream().map(row -> row.get(column)).collect(Collectors.toSet());
        assertThat(listed).as(what).isEqualTo(asked);
    }

    private static <T> Map<List<String>, List<Integer>> table(
            List<T> rows, Function<T, List<String>> key, Function<T, List<Integer>> counts) {
        return rows.stream().collect(Collectors.toMap(key, counts, (one, other) -> one, Tables::new));
    }

    private static Map<List<String>, List<Integer>> table(String sparql, List<String> key, List<String> counts) {
        return news.ask(sparql).stream()
                .collect(Collectors.toMap(
                        row -> key.stream()
                                .map(column -> column.equals("standings") ? sorted(row.get(column)) : row.get(column))
                                .toList(),
                        row -> counts.stream()
                                .map(column -> Integer.parseInt(row.get(column)))
                                .toList(),
                        (one, other) -> one,
                        Tables::new));
    }

    @Test
    void neighbours_are_those_of_the_query_that_is_shown() {
        for (EntitySummary head : index.mostMentioned(EntityKind.PERSON, ENTITIES)) {
            String entity = head.entity().iri();
            assertThat(table(QUERIES.neighbours(entity), List.of("other"), List.of("statements", "articles")))
                    .as(head.entity().label())
                    .containsAllEntriesOf(table(
                            index.neighbours(entity, 30),
                            row -> List.of(row.entity().iri()),
                            row -> List.of(row.statements(), row.articles())));
        }
    }

    /** Sorted, so that what differs is easily seen. */
    private static final class Tables extends TreeMap<List<String>, List<Integer>> {
        private static final long serialVersionUID = 1L;

        Tables() {
            super(java.util.Comparator.comparing(Object::toString));
        }
    }

    private static String sorted(String standings) {
        return Stream.of(standings.split(", ")).sorted().collect(Collectors.joining(", "));
    }

    private static String standings(Edge edge) {
        return edge.standings().stream().map(ViewsAgreeTest::word).sorted().collect(Collectors.joining(", "));
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The query that a page shows is asked as it stands, and its rows are those of the page. */
    @Test
    void pages_link_to_queries_of_the_same_rows() {
        String entity =
                news.index().mostMentioned(EntityKind.PLACE, 1).get(0).entity().iri();
        String path = entity.substring(BASE.length());
        for (CountedKind kind : index.counted(Selection.of(entity), 5)) {
            String address =
                    "/ledger?entity=" + path + "&counted=" + kind.concept().substring(BASE.length()) + "&unit="
                            + EditedStore.encoded(kind.unit()) + "&per=" + EditedStore.encoded(kind.per());
            String page = news.get(address);
            assertThat(irisOf(Csv.rows(news.get(address + "&format=csv")), "iri"))
                    .isEqualTo(irisOf(news.ask(ServedStore.shownQueries(page).get(0)), "figure"));
        }
        assertThat(ServedStore.shownQueries(news.get("/graph?entity=" + path))).isNotEmpty();
        assertThat(ServedStore.shownQueries(news.get("/timeline?entity=" + path)))
                .isNotEmpty();
        assertThat(ServedStore.shownQueries(news.get("/map?entity=" + path))).isNotEmpty();
        for (String query : ServedStore.shownQueries(news.get("/" + path))) {
            assertThat(news.ask(query)).as(query).isNotEmpty();
        }
    }

    private static Set<String> irisOf(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }
}
