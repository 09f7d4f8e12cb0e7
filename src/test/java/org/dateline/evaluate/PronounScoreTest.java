package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.extract.Reference;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronounScoreTest {
    private static final String TEXT = "Ana Velde met Eva Marr before she left.";
    private static final Span PRONOUN = new Span(TEXT.indexOf("she"), TEXT.indexOf("she") + 3);
    private static final Entity ANA = person("Ana Velde");
    private static final Entity EVA = person("Eva Marr");
    private static final List<EntityMention> MENTIONS = List.of(mention(ANA), mention(EVA));

    private static Entity person(String name) {
        return new Entity(name.toLowerCase().replace(' ', '-'), EntityType.PERSON, name, List.of(name), List.of());
    }

    private static EntityMention mention(Entity entity) {
        int begin = TEXT.indexOf(entity.label());
        Span span = new Span(begin, begin + entity.label().length());
        return new EntityMention(new Mention(span, entity.label(), MentionType.PERSON, 1), entity);
    }

    private static PronounScore.Case read(Path folder) throws Exception {
        Path file = folder.resolve("gap.tsv");
        Files.write(
                file,
                List.of(
                        "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL",
                        "1\t%s\tshe\t%d\tAna Velde\t0\tTRUE\tEva Marr\t%d\tFALSE\thttp://example.org"
                                .formatted(TEXT, PRONOUN.begin(), TEXT.indexOf("Eva"))));
        return PronounScore.read(file).get(0);
    }

    @Test
    void a_pronoun_led_to_the_name_it_means_is_right(@TempDir Path folder) throws Exception {
        PronounScore score = new PronounScore();
        score.add(read(folder), List.of(new Reference(PRONOUN, ANA)), MENTIONS);
        assertThat(score.all()).isEqualTo(new Counts(1, 1, 1));
        assertThat(score.toString()).contains("she  P 1.000 R 1.000");
    }

    @Test
    void a_pronoun_led_to_the_other_name_is_found_and_wrong(@TempDir Path folder) throws Exception {
        PronounScore score = new PronounScore();
        score.add(read(folder), List.of(new Reference(PRONOUN, EVA)), MENTIONS);
        assertThat(score.all()).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void a_pronoun_left_open_is_only_missed(@TempDir Path folder) throws Exception {
        PronounScore score = new PronounScore();
        score.add(read(folder), List.of(), MENTIONS);
        assertThat(score.all()).isEqualTo(new Counts(0, 0, 1));
    }
}
