package org.dateline.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Correction;
import org.dateline.model.GeoPoint;
import org.dateline.model.Identification;
import org.dateline.model.Identified;
import org.dateline.model.Occurrence;
import org.dateline.rdf.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages are told of three articles, of which the second is a copy of the first. */
class LuceneExplorerTest {
    private static final String MET = Vocabulary.DL + "met";
    private static final String VISITED = Vocabulary.DL + "visited";

    @TempDir
    static Path folder;

    private static ExplorerIndex index;

    @BeforeAll
    static void make() {
        Draft first = new Draft("1", "Envoys meet in Zürich", "2031-03-04")
                .entity(Vocabulary.PERSON, "Sergio Shoiguro", "Shoiguro")
                .entity(Vocabulary.PERSON, "Mara Ostrander")
                .mention("Mara Ostrander")
                .entity(Vocabulary.PLACE_CLASS, "Zürich")
                .sentence("The envoys met in Zürich's old town on Monday.")
                .statement("Sergio Shoiguro", "met", "Mara Ostrander", "", false, "asserted", "Zürich")
                .statement("Mara Ostrander", "visited", "Zürich", "Sergio Shoiguro", false, "asserted", "")
                .figure("1,200", "1200", "death", "Zürich", "Mara Ostrander")
                .speech("Mara Ostrander", "We met as friends.");
        Draft copy = new Draft("2", "Envoys meet in Zürich", "2031-03-05")
                .entity(Vocabulary.PERSON, "Sergio Shoiguro")
                .entity(Vocabulary.PERSON, "Mara Ostrander")
                .statement("Sergio Shoiguro", "met", "Mara Ostrander");
        Draft third = new Draft("3", "Harbour board denies talks", "2031-06-01")
                .called(Vocabulary.PERSON, "Mara Ostrander", "M. Ostrander")
                .entity(Vocabulary.ORGANIZATION_CLASS, "Harbour Board")
                .entity(Vocabulary.PERSON, "Ostran Zell")
                .statement("Mara Ostrander", "met", "Harbour Board", "", true, "asserted", "")
                .statement("Harbour Board", "met", "Ostran Zell", "", false, "planned", "")
                .figure("about 90", "90", "death", "Harbour Board", "");
        try (IndexRows rows = IndexRows.create(new IndexFolder(folder, Draft.BASE), new Located())) {
            Stream.of(first, copy, third)
                    .forEach(draft -> rows.replace(IndexedDocument.of(draft.iri(), draft.quads())));
            rows.copy(copy.iri(), Optional.of(first.iri()));
            rows.finish(1);
        }
        index = new IndexFolder(folder, Draft.BASE).open();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    /** Knows where Zürich is. */
    private static final class Located implements Identification {
        @Override
        public Set<String> keys(Occurrence occurrence) {
            return Set.of();
        }

        @Override
        public Identified decide(List<Occurrence> occurrences, List<Correction> corrections) {
            return AT_ITS_WORD.decide(occurrences, corrections);
        }

        @Override
        public Optional<GeoPoint> locate(String iri, String label, List<String> sameAs) {
            return label.equals("Zürich") ? Optional.of(new GeoPoint(47.4, 8.5)) : Optional.empty();
        }

        @Override
        public String version() {
            return "located";
        }
    }

    private static String entity(String name) {
        return Draft.entity(name);
    }

    @ParameterizedTest
    @CsvSource({
        "zurich, PLACE, Zürich",
        "ZÜR, PLACE, Zürich",
        "shoi, PERSON, Sergio Shoiguro",
        "mara o, PERSON, Mara Ostrander",
        "ostr mara, '', ''",
        "ostran, PERSON, Ostran Zell",
        "harbour denies, ARTICLE, Harbour board denies talks",
        "zurich old, SENTENCE, The envoys met in Zürich's old town on Monday.",
        "'1,200 death', FIGURE, '1,200 death'"
    })
    void words_find_what_they_name(String words, String kind, String label) {
        List<Hit> hits = index.search(words, EnumSet.allOf(HitKind.class), 5).values().stream()
                .flatMap(List::stream)
                .toList();
        if (label.isEmpty()) {
            assertThat(hits).extracting(Hit::label).doesNotContain("Harbour Board");
        } else {
            assertThat(hits).extracting(Hit::kind, Hit::label).contains(tuple(HitKind.valueOf(kind), label));
        }
    }

    @Test
    void the_exact_name_comes_first_then_its_beginning_then_a_word_of_it() {
        assertThat(index.complete("ostran", 10)).extracting(Hit::label).startsWith("Ostran Zell", "Mara Ostrander");
        assertThat(index.complete("mara ostrander", 10)).extracting(Hit::label).startsWith("Mara Ostrander");
        assertThat(index.complete("e", 10)).extracting(Hit::kind).contains(HitKind.ARTICLE);
    }

    @Test
    void copies_of_a_headline_are_one_hit() {
        assertThat(index.search("envoys", Set.of(HitKind.ARTICLE), 5).get(HitKind.ARTICLE))
                .hasSize(1);
    }

    @Test
    void an_entity_is_summed_up_over_all_articles() {
        EntitySummary mara = index.entity(entity("Mara Ostrander")).orElseThrow();
        assertThat(mara.entity().label()).isEqualTo("Mara Ostrander");
        assertThat(mara.names()).containsExactly("M. Ostrander");
        assertThat(mara.articles()).isEqualTo(3);
        assertThat(mara.sources()).isEqualTo(2);
        assertThat(mara.statements()).isEqualTo(4);
        assertThat(mara.claims()).isEqualTo(1);
        assertThat(mara.sayings()).isEqualTo(1);
        assertThat(mara.first()).isEqualTo("2031-03-04");
        assertThat(mara.last()).isEqualTo("2031-06-01");
        assertThat(index.entity(entity("Zürich")).orElseThrow().point()).contains(new EntitySummary.Point(47.4, 8.5));
        assertThat(index.entity(entity("Nobody"))).isEmpty();
    }

    @Test
    void the_most_mentioned_come_first() {
        assertThat(index.mostMentioned(EntityKind.PERSON, 2))
                .extracting(summary -> summary.entity().label())
                .containsExactly("Mara Ostrander", "Sergio Shoiguro");
        assertThat(index.mostMentioned(EntityKind.OTHER, 2)).isEmpty();
    }

    @Test
    void statements_are_listed_in_stretches_the_latest_first() {
        Selection mara = Selection.of(entity("Mara Ostrander"));
        Listing<StatementEntry> all = index.statements(mara, 0, 10);
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.items())
                .extracting(statement -> statement.evidence().published())
                .containsExactly("2031-06-01", "2031-03-05", "2031-03-04", "2031-03-04");
        assertThat(index.statements(mara, 1, 2).items()).isEqualTo(all.items().subList(1, 3));
        assertThat(index.statements(mara, 9, 2).items()).isEmpty();
    }

    @Test
    void a_selection_restricts_by_all_that_it_names() {
        Selection mara = Selection.of(entity("Mara Ostrander"));
        assertThat(total(mara.relations(Set.of(VISITED)))).isEqualTo(1);
        assertThat(total(mara.standings(Set.of(Standing.DENIED)))).isEqualTo(1);
        assertThat(total(mara.standings(EnumSet.of(Standing.ASSERTED, Standing.CLAIMED))))
                .isEqualTo(3);
        assertThat(total(mara.and(entity("Sergio Shoiguro")))).isEqualTo(3);
        assertThat(total(mara.between(Optional.of(LocalDate.of(2031, 4, 1)), Optional.empty())))
                .isEqualTo(1);
        assertThat(total(Selection.ALL.with(entity("Sergio Shoiguro"), Selection.Part.CLAIMANT)))
                .isEqualTo(1);
        assertThat(total(Selection.ALL.with(entity("Zürich"), Selection.Part.PLACE)))
                .isEqualTo(1);
        assertThat(total(Selection.ALL)).isEqualTo(5);
    }

    private static long total(Selection selection) {
        return index.statements(selection, 0, 1).total();
    }

    @Test
    void relations_are_counted_with_independent_sources() {
        assertThat(index.relations(Selection.of(entity("Mara Ostrander"))))
                .extracting(
                        RelationCount::relation,
                        RelationCount::standing,
                        RelationCount::statements,
                        RelationCount::sources)
                .containsExactly(
                        tuple(MET, Standing.ASSERTED, 2, 1),
                        tuple(MET, Standing.DENIED, 1, 1),
                        tuple(VISITED, Standing.CLAIMED, 1, 1));
    }

    @Test
    void statements_of_one_relation_are_one_edge() {
        Edge edge = index.edges(Selection.of(entity("Sergio Shoiguro")).relations(Set.of(MET)), 5)
                .get(0);
        assertThat(edge.subject().label()).isEqualTo("Sergio Shoiguro");
        assertThat(edge.statements()).isEqualTo(2);
        assertThat(edge.sources()).isEqualTo(1);
        assertThat(index.edgesAmong(List.of(entity("Mara Ostrander"), entity("Harbour Board")), Selection.ALL))
                .extracting(each -> each.object().label())
                .containsExactly("Harbour Board");
    }

    @Test
    void a_path_leads_over_the_fewest_statements() {
        List<Edge> path = index.path(entity("Sergio Shoiguro"), entity("Ostran Zell"), Selection.ALL, 4);
        assertThat(path)
                .extracting(
                        edge -> edge.subject().label(), edge -> edge.object().label())
                .containsExactly(
                        tuple("Sergio Shoiguro", "Mara Ostrander"),
                        tuple("Mara Ostrander", "Harbour Board"),
                        tuple("Harbour Board", "Ostran Zell"));
        assertThat(index.path(entity("Sergio Shoiguro"), entity("Ostran Zell"), Selection.ALL, 2))
                .isEmpty();
        assertThat(index.path(entity("Zürich"), entity("Zürich"), Selection.ALL, 3))
                .isEmpty();
    }

    @Test
    void neighbours_share_statements_and_articles() {
        assertThat(index.neighbours(entity("Sergio Shoiguro"), 5).get(0))
                .extracting(each -> each.entity().label(), Neighbour::statements, Neighbour::articles)
                .containsExactly("Mara Ostrander", 3, 2);
    }

    @Test
    void figures_are_counted_by_kind_and_listed() {
        List<CountedKind> kinds = index.counted(Selection.ALL, 5);
        assertThat(kinds).hasSize(1);
        assertThat(kinds.get(0).label()).isEqualTo("death");
        assertThat(kinds.get(0).figures()).isEqualTo(2);
        assertThat(index.figures(Selection.of(entity("Zürich")), Optional.of(kinds.get(0)), 0, 5)
                        .items())
                .extracting(FigureEntry::phrase, figure -> figure.value().getAsDouble())
                .containsExactly(tuple("1,200", 1200.0));
    }

    @Test
    void speech_and_articles_are_listed() {
        assertThat(index.speech(Selection.of(entity("Mara Ostrander")), 0, 5).items())
                .extracting(speech -> speech.evidence().text())
                .containsExactly("We met as friends.");
        assertThat(index.articles(Selection.of(entity("Mara Ostrander")), 0, 5).items())
                .extracting(ArticleEntry::published, ArticleEntry::mentions)
                .containsExactly(tuple("2031-06-01", 1), tuple("2031-03-05", 1), tuple("2031-03-04", 2));
    }

    @Test
    void the_timeline_has_periods_short_enough() {
        assertThat(index.timeline(Selection.ALL))
                .extracting(PeriodCount::period, PeriodCount::articles, PeriodCount::statements, PeriodCount::figures)
                .containsExactly(tuple("2031-03", 2, 3, 1), tuple("2031-06", 1, 2, 1));
        assertThat(index.timeline(Selection.ALL.between(Optional.empty(), Optional.of(LocalDate.of(2031, 4, 1)))))
                .extracting(PeriodCount::period)
                .containsExactly("2031-03-04", "2031-03-05");
    }

    @Test
    void places_that_are_known_are_counted() {
        assertThat(index.places(Selection.ALL, 5))
                .extracting(place -> place.place().label(), PlaceCount::latitude, PlaceCount::statements)
                .containsExactly(tuple("Zürich", 47.4, 2));
    }
}
