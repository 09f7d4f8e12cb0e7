package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTaggerTest {
    private static final Syntax SYNTAX = new Syntax();
    private static final NameTagger TAGGER = new NameTagger();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "President Emmanuel Macron arrived in Berlin on Monday.; PERSON Emmanuel Macron|PLACE Berlin",
                "Germany’s chancellor thanked the United Nations.; PLACE Germany|ORGANISATION United Nations",
                "A London-based analyst told the Reuters news agency that prices fell.; PLACE London|ORGANISATION Reuters",
                "Talks between India and Pakistan ended without a result.; PLACE India|PLACE Pakistan",
                "Kenyan police arrested four people in Mombasa.; GROUP Kenyan|PLACE Mombasa",
                "“We will go on,” Foreign Minister Sergei Lavrov said in Moscow.; PERSON Sergei Lavrov|PLACE Moscow"
            })
    void finds_names(String text, String expected) {
        assertThat(tag(text).stream().map(mention -> mention.type() + " " + mention.text()))
                .containsExactly(expected.split("\\|"));
    }

    @Test
    void the_same_text_gives_the_same_mentions_whatever_was_tagged_before() {
        String text = "Mayor Anna Lindqvist spoke in Malmo. Lindqvist said that the city would build homes.";
        List<Mention> first = tag(text);
        tag("Lindqvist is a lake near Oslo. Boats cross Lindqvist in summer.");
        assertThat(tag(text)).isEqualTo(first);
    }

    @Test
    void offsets_count_code_points() {
        Mention mention = tag("\uD83D\uDCF0 He lives in Vienna.").get(0);
        assertThat(mention).extracting(Mention::text, Mention::span).containsExactly("Vienna", new Span(14, 20));
    }

    @Test
    void a_text_without_sentences_has_no_names() {
        assertThat(TAGGER.tag(Text.of(""), List.of())).isEmpty();
    }

    private static List<Mention> tag(String words) {
        Text text = Text.of(words);
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        Document document = new Document("test", null, null, null, null, null, "en", text, List.of(block));
        return TAGGER.tag(text, SYNTAX.sentences(document));
    }
}
