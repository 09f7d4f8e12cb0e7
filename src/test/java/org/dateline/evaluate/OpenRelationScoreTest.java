package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.extract.OpenRelation;
import org.junit.jupiter.api.Test;

class OpenRelationScoreTest {
    private static OpenRelation relation(double confidence, String words, String... arguments) {
        return new OpenRelation(confidence, words, List.of(arguments));
    }

    @Test
    void shared_words_count_in_both_directions() {
        OpenRelationScore score = new OpenRelationScore();
        score.add(
                List.of(relation(1, "opened", "Norwind", "a plant", "in May")),
                List.of(relation(0.9, "opened", "Norwind", "a plant")));
        assertThat(score.best().precision()).isEqualTo(1);
        assertThat(score.best().recall()).isEqualTo(4 / 6.0, within(1e-9));
    }

    @Test
    void a_relation_that_shares_no_word_is_no_match() {
        OpenRelationScore score = new OpenRelationScore();
        score.add(
                List.of(relation(1, "opened", "Norwind", "a plant")),
                List.of(relation(0.9, "shut", "Norwind", "a plant")));
        assertThat(score.best().f1()).isZero();
    }

    @Test
    void one_gold_relation_makes_only_one_found_relation_right() {
        OpenRelationScore score = new OpenRelationScore();
        OpenRelation right = relation(0.9, "opened", "Norwind", "a plant");
        score.add(List.of(right), List.of(right, right));
        assertThat(score.best().precision()).isEqualTo(0.5);
    }

    @Test
    void the_best_threshold_leaves_out_what_is_less_sure_and_wrong() {
        OpenRelationScore score = new OpenRelationScore();
        OpenRelation right = relation(0.9, "opened", "Norwind", "a plant");
        score.add(List.of(right), List.of(right, relation(0.5, "shut", "Velde", "shops")));
        assertThat(score.best().f1()).isEqualTo(1);
        assertThat(score.best().threshold()).isEqualTo(0.9);
    }

    @Test
    void words_of_saying_may_have_their_arguments_in_either_order() {
        OpenRelationScore score = new OpenRelationScore();
        score.add(
                List.of(relation(1, "said", "prices rose", "Velde")),
                List.of(relation(0.9, "said", "Velde", "prices rose")));
        assertThat(score.best().f1()).isEqualTo(1);
    }
}
