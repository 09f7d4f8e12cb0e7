package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {
    private static final TaggedSentence FULL_NAME =
            sentence("Officials met Irena Valdo there .", new Name(2, 4, MentionType.PERSON, 0.97));

    @Test
    void a_weak_reading_of_a_family_name_follows_the_full_name() {
        TaggedSentence weak = sentence("Valdo left early .", new Name(0, 1, MentionType.PLACE, 0.6));
        assertThat(second(FULL_NAME, weak)).containsExactly(new Name(0, 1, MentionType.PERSON, 0.97));
    }

    @Test
    void a_name_that_was_passed_over_is_added_with_half_the_confidence() {
        TaggedSentence passedOver = sentence("A visit by Valdo ended .");
        assertThat(second(FULL_NAME, passedOver)).containsExactly(new Name(3, 4, MentionType.PERSON, 0.485));
    }

    @Test
    void being_in_what_is_somebodys_is_not_being_in_a_place() {
        TaggedSentence owner = sentence("They served in Valdo 's team .", new Name(3, 4, MentionType.PLACE, 0.96));
        assertThat(second(FULL_NAME, owner)).containsExactly(new Name(3, 4, MentionType.PERSON, 0.97));
    }

    @Test
    void a_family_name_in_the_plural_is_the_family() {
        TaggedSentence plural = sentence("The Valdos left .", new Name(1, 2, MentionType.ORGANISATION, 0.97));
        assertThat(second(FULL_NAME, plural)).containsExactly(new Name(1, 2, MentionType.PERSON, 0.97));
    }

    @Test
    void the_teaching_that_a_church_is_named_after_is_the_church() {
        TaggedSentence church =
                sentence("The Church of Halvology met .", new Name(1, 4, MentionType.ORGANISATION, 0.95));
        TaggedSentence teaching = sentence("Critics of Halvology left .", new Name(2, 3, MentionType.OTHER, 0.9));
        assertThat(second(church, teaching)).containsExactly(new Name(2, 3, MentionType.ORGANISATION, 0.95));
    }

    @Test
    void a_name_of_which_only_a_part_was_found_is_made_whole() {
        TaggedSentence part = sentence("Critics of Irena Valdo left .", new Name(2, 3, MentionType.PLACE, 0.6));
        assertThat(second(FULL_NAME, part)).containsExactly(new Name(2, 4, MentionType.PERSON, 0.485));
    }

    @Test
    void a_full_name_that_is_likelier_than_not_is_evidence_enough_for_the_family_name() {
        TaggedSentence doubtful = sentence("Irena Valdo left .", new Name(0, 2, MentionType.PERSON, 0.6));
        TaggedSentence place = sentence("Valdo spoke .", new Name(0, 1, MentionType.PLACE, 0.9));
        assertThat(second(doubtful, place)).containsExactly(new Name(0, 1, MentionType.PERSON, 0.6));
    }

    @Test
    void a_firm_reading_stays() {
        TaggedSentence firm = sentence("Valdo makes cars .", new Name(0, 1, MentionType.ORGANISATION, 0.99));
        assertThat(second(FULL_NAME, firm)).containsExactly(firm.names().get(0));
    }

    @Test
    void a_family_name_that_no_sentence_uses_for_a_place_is_the_person() {
        TaggedSentence place = sentence("Valdo declined .", new Name(0, 1, MentionType.PLACE, 0.99));
        assertThat(second(FULL_NAME, place)).containsExactly(new Name(0, 1, MentionType.PERSON, 0.97));
    }

    @Test
    void a_family_name_that_is_used_for_a_place_may_be_the_place() {
        TaggedSentence place = sentence("It rained in Valdo .", new Name(3, 4, MentionType.PLACE, 0.99));
        assertThat(second(FULL_NAME, place)).containsExactly(place.names().get(0));
    }

    @Test
    void an_acronym_in_brackets_is_the_name_before_it_everywhere() {
        TaggedSentence full = sentence(
                "The Alpine Rescue Board ( ARB ) met .",
                new Name(1, 4, MentionType.ORGANISATION, 0.95),
                new Name(5, 6, MentionType.PLACE, 0.99));
        TaggedSentence later = sentence("Near ARB posts it snowed .", new Name(1, 2, MentionType.PLACE, 0.99));
        assertThat(second(full, later)).containsExactly(new Name(1, 2, MentionType.ORGANISATION, 0.95));
    }

    @Test
    void an_unsure_name_says_nothing_about_other_places() {
        TaggedSentence unsure = sentence("Officials met Irena Valdo there .", new Name(2, 4, MentionType.PERSON, 0.7));
        assertThat(second(unsure, sentence("A visit by Valdo ended ."))).isEmpty();
    }

    @Test
    void a_word_that_is_also_written_small_is_not_added() {
        TaggedSentence name = sentence("He joined Summit .", new Name(2, 3, MentionType.ORGANISATION, 0.98));
        assertThat(second(name, sentence("Summit of the year : a summit ."))).isEmpty();
    }

    private static List<Name> second(TaggedSentence first, TaggedSentence second) {
        return NameConsistency.apply(List.of(first, second)).get(1).names();
    }

    private static TaggedSentence sentence(String tokens, Name... names) {
        return new TaggedSentence(List.of(tokens.split(" ")), List.of(names));
    }
}
