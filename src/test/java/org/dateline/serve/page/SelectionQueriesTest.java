package org.dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.dateline.model.Identification;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.DocumentQuads;
import org.dateline.store.NewsStore;
import org.dateline.store.index.ArticleEntry;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Listing;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Selection.Part;
import org.dateline.store.index.SpeechEntry;
import org.dateline.store.index.Standing;
import org.dateline.store.index.StatementEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A selection as SPARQL finds what going through the graph finds. */
class SelectionQueriesTest {
    private static final String BASE = "http://localhost:3030/";
    private static final SelectionQueries QUERIES = new SelectionQueries(BASE);
    private static final int SELECTIONS = 60;

    private static final int MANY = 1000;

    private static final DatasetGraph DATASET = DatabaseMgr.createDatasetGraph();

    @TempDir
    static Path folder;

    private static NewsStore store;
    private static ExplorerIndex index;

    private static void load() {
        DATASET.executeWrite(() -> {
            try (InputStream news =
                    SelectionQueriesTest.class.getResourceAsStream("/org/dateline/serve/harbour.trig")) {
                RDFParser.source(news).lang(Lang.TRIG).parse(DATASET);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            DATASET.add(
                    NodeFactory.createURI(BASE + "copies"),
                    NodeFactory.createURI(BASE + "document/bbbb333344445555"),
                    Vocabulary.NEAR_DUPLICATE_OF,
                    NodeFactory.createURI(BASE + "document/aaaa000011112222"));
        });
    }

    /** A store of the same articles, with its index. */
    @BeforeAll
    static void store() {
        load();
        store = NewsStore.openOrCreate(folder.resolve("store"), BASE);
        List<Quad> quads = DATASET.calculateRead(() -> DATASET.stream().toList());
        store.write(Stream.of("aaaa000011112222", "bbbb333344445555")
                .map(name -> BASE + "document/" + name)
                .map(document -> new DocumentQuads(
                        document,
                        quads.stream()
                                .filter(quad -> quad.getGraph().getURI().equals(document))
                                .toList()))
                .toList());
        index = store.explorer(Identification.AT_ITS_WORD);
    }

    @AfterAll
    static void close() {
        index.close();
        store.close();
    }

    /** Selections drawn at random, from all that the graph names. */
    static Stream<Selection> selections() {
        Random random = new Random(20310304);
        List<String> entities = new ArrayList<>(DATASET.calculateRead(() -> DATASET.stream()
                .map(Quad::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(BASE + "entity/"))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new))));
        List<String> relations = List.of("met", "visited", "relatedTo", "banned", "sued");
        List<Selection> drawn = new ArrayList<>(List.of(Selection.ALL));
        for (int i = 0; i < SELECTIONS; i++) {
            Selection selection = Selection.ALL;
            if (random.nextInt(4) > 0) {
                Part part = Part.values()[random.nextInt(Part.values().length)];
                selection = selection.with(entities.get(random.nextInt(entities.size())), part);
            }
            if (random.nextInt(4) == 0) {
                selection = selection.and(entities.get(random.nextInt(entities.size())));
            }
            if (random.nextInt(4) == 0) {
                selection = selection.relations(
                        Set.of(Vocabulary.DL + relations.get(random.nextInt(5)), Vocabulary.DL + "praised"));
            }
            EnumSet<Standing> standings = EnumSet.noneOf(Standing.class);
            Stream.of(Standing.values()).filter(each -> random.nextInt(3) == 0).forEach(standings::add);
            LocalDate day = LocalDate.of(2031, 3, 3 + random.nextInt(4));
            drawn.add(selection
                    .standings(standings)
                    .between(
                            random.nextInt(4) == 0 ? Optional.of(day) : Optional.empty(),
                            random.nextInt(4) == 0 ? Optional.of(day.plusDays(1)) : Optional.empty()));
        }
        return drawn.stream();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void statements_figures_speech_and_articles_are_those_of_the_graph(Selection selection) {
        List<Node> concerned = List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT);
        List<Node> any = List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT, Vocabulary.CLAIMED_BY, Vocabulary.PLACE);
        TreeSet<String> statements = walked(Vocabulary.STATEMENT, selection, concerned, any);
        assertThat(column(QUERIES.statements(selection), "statement")).isEqualTo(statements);
        assertThat(column(QUERIES.figures(selection, Optional.empty()), "figure"))
                .isEqualTo(walked(
                        Vocabulary.FIGURE,
                        selection.relations(Set.of()),
                        List.of(Vocabulary.ABOUT),
                        List.of(Vocabulary.ABOUT, Vocabulary.CLAIMED_BY)));
        Selection speaker = selection.entity().isEmpty() || selection.part() != Part.CLAIMANT
                ? selection
                : selection.with(selection.entity().orElseThrow(), Part.CONCERNED);
        assertThat(column(QUERIES.speech(selection), "speech"))
                .isEqualTo(walked(
                        Vocabulary.SPEECH,
                        speaker.relations(Set.of()).standings(Set.of()),
                        List.of(Vocabulary.SPEAKER),
                        List.of(Vocabulary.SPEAKER)));
        assertThat(column(QUERIES.articles(selection), "document")).isEqualTo(articles(selection));
        assertThat(rows(QUERIES.relations(selection)).stream()
                        .mapToInt(row -> Integer.parseInt(row.get("statements")))
                        .sum())
                .isEqualTo(statements.size());
    }

    /** The names of what there is, found by looking at every thing of every article. */
    private static TreeSet<String> walked(Node type, Selection selection, List<Node> concerned, List<Node> any) {
        List<Node> properties = switch (selection.part()) {
            case CONCERNED -> concerned;
            case CLAIMANT -> List.of(Vocabulary.CLAIMED_BY);
            case PLACE -> List.of(Vocabulary.PLACE);
            case ANY -> any;
        };
        Predicate<Thing> wanted = thing -> selection
                        .entity()
                        .map(entity -> names(thing, properties, entity))
                        .orElse(true)
                && selection.other().map(other -> names(thing, any, other)).orElse(true)
                && (selection.relations().isEmpty()
                        || thing.one(Vocabulary.PREDICATE)
                                .map(Node::getURI)
                                .filter(selection.relations()::contains)
                                .isPresent())
                && (selection.standings().isEmpty() || selection.standings().contains(standing(thing)))
                && published(thing.document(), selection);
        return things(type)
                .filter(wanted)
                .map(thing -> thing.node().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Thing> things(Node type) {
        return DATASET
                .calculateRead(() -> {
                    NewsGraph graph = new NewsGraph(DATASET, BASE);
                    return DATASET.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, type)
                            .map(quad -> graph.thing(quad.getGraph(), quad.getSubject()))
                            .toList();
                })
                .stream();
    }

    private static boolean names(Thing thing, List<Node> properties, String iri) {
        return properties.stream().anyMatch(property -> thing.all(property).contains(NodeFactory.createURI(iri)));
    }

    /** A claim first, whatever is claimed; then what is denied, then what is open. */
    private static Standing standing(Thing thing) {
        if (thing.one(Vocabulary.CLAIMED_BY).isPresent()) {
            return Standing.CLAIMED;
        }
        if (thing.isTrue(Vocabulary.NEGATED)) {
            return Standing.DENIED;
        }
        if (thing.is(Vocabulary.FIGURE)) {
            return Standing.ASSERTED;
        }
        return thing.text(Vocabulary.MODALITY).orElse("asserted").equals("asserted")
                ? Standing.ASSERTED
                : Standing.OPEN;
    }

    private static boolean published(Node document, Selection selection) {
        Optional<LocalDate> day = DATASET.calculateRead(() -> new NewsGraph(DATASET, BASE).thing(document, document))
                .text(Vocabulary.DATE_PUBLISHED)
                .map(LocalDate::parse);
        return selection
                        .from()
                        .map(from -> day.filter(it -> !it.isBefore(from)).isPresent())
                        .orElse(true)
                && selection
                        .to()
                        .map(to -> day.filter(it -> !it.isAfter(to)).isPresent())
                        .orElse(true);
    }

    private static TreeSet<String> articles(Selection selection) {
        return things(Vocabulary.NEWS_ARTICLE)
                .map(Thing::node)
                .filter(document -> selection
                        .entity()
                        .map(entity -> names(document, article(selection.part()), entity))
                        .orElse(true))
                .filter(document -> selection
                        .other()
                        .map(other -> names(document, Vocabulary.TA_IDENT_REF, other))
                        .orElse(true))
                .filter(document -> published(document, selection))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node article(Part part) {
        return switch (part) {
            case CONCERNED, ANY -> Vocabulary.TA_IDENT_REF;
            case CLAIMANT -> Vocabulary.CLAIMED_BY;
            case PLACE -> Vocabulary.PLACE;
        };
    }

    private static boolean names(Node document, Node property, String entity) {
        return DATASET.calculateRead(
                () -> DATASET.contains(document, Node.ANY, property, NodeFactory.createURI(entity)));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void the_index_lists_the_same(Selection selection) {
        assertThat(column(store.dataset(), QUERIES.statements(selection), "statement"))
                .isEqualTo(listed(index.statements(selection, 0, MANY), StatementEntry::iri));
        assertThat(column(store.dataset(), QUERIES.figures(selection, Optional.empty()), "figure"))
                .isEqualTo(listed(index.figures(selection, Optional.empty(), 0, MANY), FigureEntry::iri));
        assertThat(column(store.dataset(), QUERIES.speech(selection), "speech"))
                .isEqualTo(listed(index.speech(selection, 0, MANY), SpeechEntry::iri));
        assertThat(column(store.dataset(), QUERIES.articles(selection), "document"))
                .isEqualTo(listed(index.articles(selection, 0, MANY), ArticleEntry::iri));
        assertThat(rows(store.dataset(), QUERIES.relations(selection)).stream()
                        .map(row -> row.get("relation") + " " + row.get("standing") + " " + row.get("statements") + " "
                                + row.get("sources"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(index.relations(selection).stream()
                        .map(row -> row.relation() + " " + row.standing().name().toLowerCase(java.util.Locale.ROOT)
                                + " " + row.statements() + " " + row.sources())
                        .toList());
    }

    private static <T> TreeSet<String> listed(Listing<T> listing, Function<T, String> name) {
        return listing.items().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void copies_count_as_one_source() {
        assertThat(rows(QUERIES.edges(Selection.ALL.relations(Set.of(Vocabulary.DL + "visited")))))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("sources", "1")
                        .containsEntry("standings", "asserted")
                        .containsEntry("object", BASE + "entity/place-norrland"));
        assertThat(rows(QUERIES.edges(Selection.ALL)))
                .allSatisfy(row -> assertThat(row.get("subject")).contains("/entity/"));
    }

    @Test
    void places_and_times_are_counted() {
        assertThat(rows(QUERIES.places(Selection.ALL)).get(0))
                .containsEntry("name", "Norrland")
                .containsEntry("statements", "3");
        assertThat(rows(QUERIES.timeline(Selection.ALL, List.of())))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("period", "2031-03")
                        .containsEntry("articles", "2")
                        .containsEntry("statements", "8")
                        .containsEntry("figures", "2"));
    }

    @Test
    void figures_are_of_the_kind_asked_for() {
        CountedKind none = new CountedKind(BASE + "concept/none", "none", "count", "", 0, 0);
        assertThat(rows(QUERIES.figures(Selection.ALL, Optional.of(none)))).isEmpty();
        String rate = QUERIES.figures(
                Selection.ALL,
                Optional.of(new CountedKind(BASE + "concept/death", "death", "count", "a \"week\"", 0, 0)));
        assertThat(rate).contains("dl:per \"a \\\"week\\\"\"", "dl:countedConcept <" + BASE + "concept/death>");
    }

    @Test
    void a_query_reads_well() {
        assertThat(QUERIES.statements(
                        Selection.of(BASE + "entity/place-norrland").standings(Set.of(Standing.CLAIMED))))
                .contains("VALUES ?part { rdf:subject rdf:object }\n    ?statement ?part entity:place-norrland .")
                .contains("FILTER(?standing IN (\"claimed\"))");
    }

    @Test
    void what_is_no_IRI_does_not_get_into_a_query() {
        assertThatThrownBy(() -> QUERIES.statements(Selection.of("x:a> } SERVICE <x:b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TreeSet<String> column(String sparql, String name) {
        return column(DATASET, sparql, name);
    }

    private static TreeSet<String> column(DatasetGraph dataset, String sparql, String name) {
        return rows(dataset, sparql).stream().map(row -> row.get(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<TreeMap<String, String>> rows(String sparql) {
        return rows(DATASET, sparql);
    }

    private static List<TreeMap<String, String>> rows(DatasetGraph dataset, String sparql) {
        List<TreeMap<String, String>> rows = new ArrayList<>();
        dataset.executeRead(() -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(QueryFactory.create(sparql))
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                execution.select().forEach(binding -> {
                    TreeMap<String, String> row = new TreeMap<>();
                    binding.forEach((Var variable, Node value) -> row.put(
                            variable.getVarName(),
                            value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()));
                    rows.add(row);
                });
            }
        });
        return rows;
    }
}
