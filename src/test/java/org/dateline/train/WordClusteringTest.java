package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordClusteringTest {
    private static final List<String> NAMES = List.of("anna", "boris", "chen", "dilma", "emeka");
    private static final List<String> VERBS = List.of("met", "saw", "called", "thanked");
    private static final List<String> TOWNS = List.of("oslo", "lima", "accra", "hanoi");

    @Test
    void words_in_like_places_share_a_class() {
        Map<String, Integer> classes = WordClustering.of(text(600), 4);
        assertThat(NAMES.stream().map(classes::get).distinct()).hasSize(1);
        assertThat(VERBS.stream().map(classes::get).distinct()).hasSize(1);
        assertThat(TOWNS.stream().map(classes::get).distinct()).hasSize(1);
        assertThat(classes.get("anna")).isNotEqualTo(classes.get("met")).isNotEqualTo(classes.get("oslo"));
    }

    @Test
    void rare_words_have_no_class() {
        List<List<String>> text = new ArrayList<>(text(50));
        text.add(List.of("zoltan", "met", "anna"));
        assertThat(WordClustering.of(text, 4)).containsKey("anna").doesNotContainKey("zoltan");
    }

    @Test
    void the_same_text_gives_the_same_classes() {
        assertThat(WordClustering.of(text(100), 5)).isEqualTo(WordClustering.of(text(100), 5));
    }

    @Test
    void no_text_gives_no_classes() {
        assertThat(WordClustering.of(List.of(), 4)).isEmpty();
    }

    private static List<List<String>> text(int sentences) {
        SplittableRandom random = new SplittableRandom(3);
        return IntStream.range(0, sentences)
                .mapToObj(i -> List.of(
                        any(NAMES, random), any(VERBS, random), any(NAMES, random), "in", any(TOWNS, random), "."))
                .toList();
    }

    private static String any(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
