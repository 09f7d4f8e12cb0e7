package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.annotate.names.Lexicon;
import org.dateline.annotate.names.NameClass;
import org.dateline.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameConsistencyTest {
    private static final Lexicon LEXICON = new Lexicon.Builder()
            .add(List.of("Irena"), NameClass.GIVEN_NAME)
            .add(List.of("Milano"), NameClass.COMPANY)
            .build();
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
    void the_first_word_of_a_body_is_the_body_where_it_stands_alone() {
        TaggedSentence body = sentence("Shares in Norwind Air fell .", new Name(2, 4, MentionType.ORGANISATION, 0.95));
        TaggedSentence person = sentence("Norwind cut jobs .", new Name(0, 1, MentionType.PERSON, 0.96));
        assertThat(second(body, person)).containsExactly(new Name(0, 1, MentionType.ORGANISATION, 0.95));
    }

    @Test
    void a_place_beside_a_body_that_stands_in_it_stays() {
        TaggedSentence body = sentence("The Valmar Hospital closed .", new Name(1, 3, MentionType.ORGANISATION, 0.95));
        TaggedSentence place = sentence("They met in Valmar .", new Name(3, 4, MentionType.PLACE, 0.9));
        assertThat(second(body, place)).containsExactly(new Name(3, 4, MentionType.PLACE, 0.9));
    }

    @Test
    void the_first_word_of_a_body_that_is_a_given_name_or_of_somebodys_name_stays() {
        TaggedSentence given = sentence("The Irena Foundation met .", new Name(1, 3, MentionType.ORGANISATION, 0.95));
        TaggedSentence alone = sentence("Irena left .", new Name(0, 1, MentionType.PERSON, 0.9));
        assertThat(second(given, alone)).containsExactly(new Name(0, 1, MentionType.PERSON, 0.9));
        TaggedSentence family = sentence("The Valdo Foundation met .", new Name(1, 3, MentionType.ORGANISATION, 0.95));
        TaggedSentence son = sentence(
                "Valdo met Irena Valdo .",
                new Name(0, 1, MentionType.PERSON, 0.9),
                new Name(2, 4, MentionType.PERSON, 0.9));
        assertThat(second(family, son)).contains(new Name(0, 1, MentionType.PERSON, 0.9));
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

    /** The name is the word in braces, and the full name stands in the sentence before. */
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "Irena Valdo, ORGANISATION, .9, Later {Valdo} also left early ., PERSON",
        "Irena Valdo Kroll, ORGANISATION, .9, {Valdo} is the first here ., PERSON",
        "Irena Valdo, ORGANISATION, .9, {Irena} has two sons ., PERSON",
        "Irena Valdo, PLACE, .99, 'In 1934 , {Irena} ( she was 40 ) died .', PERSON",
        "Irena Valdo, PLACE, .99, She left from {Irena} ., PLACE",
        "Irena Valdo, PLACE, .99, '{Irena} , the city , was lost .', PLACE",
        "Corinth Valdo, PLACE, .99, {Corinth} was lost ., PLACE",
        "Irena Valdo, PLACE, .99, 'In Ravel , {Irena} was lost .', PLACE",
        "Irena Valdo, ORGANISATION, .99, {Valdo} makes cars ., ORGANISATION",
        "Irena Valdo, ORGANISATION, .9, The {Valdo} left ., ORGANISATION",
        "Irena Valdo, ORGANISATION, .9, A sale of shares of {Valdo} ended ., ORGANISATION",
        "Irena Valdo, ORGANISATION, .9, {Valdo} shares fell ., ORGANISATION",
        "Irena Valdo, ORGANISATION, .9, She works at {Valdo} ., ORGANISATION",
        "Irena Milano, ORGANISATION, .9, {Milano} won ., ORGANISATION",
    })
    void a_part_of_somebodys_name_is_that_person_unless_it_is_used_for_something_else(
            String full, MentionType type, double probability, String text, MentionType expected) {
        String opening = "We met " + full + " there .";
        int end = 2 + full.split(" ").length;
        List<String> tokens = List.of(text.split(" "));
        int begin = tokens.indexOf(tokens.stream()
                .filter(token -> token.startsWith("{"))
                .findFirst()
                .orElseThrow());
        Name name = new Name(begin, begin + 1, type, probability);
        Name place = new Name(1, 2, MentionType.PLACE, 0.9);
        TaggedSentence later = tokens.contains("Ravel")
                ? sentence(text.replaceAll("[{}]", ""), place, name)
                : sentence(text.replaceAll("[{}]", ""), name);
        assertThat(second(sentence(opening, new Name(2, end, MentionType.PERSON, 0.8)), later))
                .filteredOn(found -> found.begin() == begin)
                .extracting(Name::type)
                .containsExactly(expected);
    }

    @Test
    void a_word_that_is_a_part_of_another_name_too_is_not_somebodys() {
        TaggedSentence works = sentence(
                "Irena Valdo left Valdo Works .",
                new Name(0, 2, MentionType.PERSON, 0.8),
                new Name(3, 5, MentionType.ORGANISATION, 0.9));
        TaggedSentence later = sentence("Valdo won .", new Name(0, 1, MentionType.ORGANISATION, 0.9));
        assertThat(second(works, later)).extracting(Name::type).containsExactly(MentionType.ORGANISATION);
    }

    private static List<Name> second(TaggedSentence first, TaggedSentence second) {
        return NameConsistency.apply(List.of(first, second), LEXICON).get(1).names();
    }

    private static TaggedSentence sentence(String tokens, Name... names) {
        return new TaggedSentence(List.of(tokens.split(" ")), List.of(names));
    }
}
