package org.dateline.resolve.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How articles are grouped with their copies. */
class CopiesTest {
    private static final String BUDGET = Articles.words(3, 120);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static CopyIndex index(Map<String, String> texts) {
        CopyIndex index = new CopyIndex();
        texts.forEach((id, text) -> index.put(id, Articles.print(text)));
        return index;
    }

    @Test
    void the_first_published_represents_its_copies() {
        CopyIndex index = index(Map.of("a", Articles.FERRY, "b", Articles.FERRY, "c", Articles.FERRY, "d", BUDGET));

        List<CopyCluster> clusters = Copies.clusters(index, Map.of("b", DAY.plusDays(1), "c", DAY, "d", DAY));

        assertThat(clusters).singleElement().satisfies(cluster -> {
            assertThat(cluster.representative()).isEqualTo("c");
            assertThat(cluster.copies()).containsExactly(Map.entry("a", 1.0), Map.entry("b", 1.0));
        });
    }

    @Test
    void without_days_the_smallest_id_does() {
        CopyIndex index = index(Map.of("b", BUDGET, "a", BUDGET));

        assertThat(Copies.clusters(index, Map.of()))
                .extracting(CopyCluster::representative)
                .containsExactly("a");
    }

    @Test
    void a_round_up_of_two_stories_does_not_make_one_of_them() {
        CopyIndex index = index(Map.of(
                "ferry",
                Articles.FERRY,
                "ferry-2",
                Articles.FERRY,
                "strike",
                Articles.STRIKE,
                "strike-2",
                Articles.STRIKE,
                "round-up",
                Articles.FERRY + "\n" + Articles.STRIKE));

        List<CopyCluster> clusters = Copies.clusters(
                index,
                Map.of("ferry", DAY, "ferry-2", DAY, "strike", DAY, "strike-2", DAY, "round-up", DAY.plusDays(6)));

        assertThat(clusters).extracting(CopyCluster::representative).containsExactly("ferry", "strike");
        assertThat(clusters.get(0).copies()).containsOnlyKeys("ferry-2", "round-up");
        assertThat(clusters.get(1).copies()).containsOnlyKeys("strike-2");
    }

    @Test
    void the_end_of_a_story_whose_beginning_came_first_is_with_the_whole() {
        String beginning = Articles.words(11, 150);
        String end = Articles.words(12, 150);
        String whole = beginning + " " + end;
        CopyIndex index = index(Map.of("beginning", beginning, "end", end, "whole", whole, "whole-2", whole));

        List<CopyCluster> clusters = Copies.clusters(index, Map.of("beginning", DAY));

        assertThat(index.copiesOf("beginning")).doesNotContain("end");
        assertThat(clusters).singleElement().satisfies(cluster -> {
            assertThat(cluster.representative()).isEqualTo("beginning");
            assertThat(cluster.copies()).containsOnlyKeys("end", "whole", "whole-2");
        });
    }

    @Test
    void what_changes_around_an_article_is_what_changes_in_all() {
        CopyIndex index = index(Map.of(
                "a", Articles.FERRY, "b", Articles.FERRY, "c", Articles.STRIKE, "d", Articles.STRIKE, "e", BUDGET));

        assertThat(Copies.around(index, Map.of(), Set.of("b", "e")).clusters())
                .containsExactly(Copies.clusters(index, Map.of()).get(0));
        assertThat(Copies.around(index, Map.of(), Set.of("e")).clusters()).isEmpty();
    }
}
