package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.Token;
import org.dateline.model.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherNamesTest {
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+(?:\\.(?! [A-Z{])[^.!?]*)*[.!?]?[\")]*");

    static Stream<String> examples() {
        return column(3);
    }

    static Stream<String> counter_examples() {
        return column(4);
    }

    private static Stream<String> column(int column) {
        return WordList.lines(OtherNames.class, "other-names.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length > column)
                .flatMap(row -> Stream.of(row[column].split("\\|")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_text_gives_another_name(String example) {
        Map<Mention, Mention> found = OtherNames.of(read(example));
        List<String> names = new ArrayList<>();
        found.forEach((other, known) -> names.addAll(List.of(other.text(), known.text())));
        List<String> all = new ArrayList<>();
        Matcher name = NAME.matcher(example);
        while (name.find()) {
            all.add(name.group(1));
        }
        assertThat(names).contains(all.get(0), all.get(all.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("counter_examples")
    void a_text_only_seems_to_give_another_name(String example) {
        assertThat(OtherNames.of(read(example))).isEmpty();
    }

    /** A document in which the names in braces are people. */
    static Annotation read(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher name = NAME.matcher(marked);
        int at = 0;
        while (name.find()) {
            plain.append(marked, at, name.start());
            int begin = plain.length();
            plain.append(name.group(1));
            mentions.add(new Mention(new Span(begin, plain.length()), name.group(1), MentionType.PERSON, 1));
            at = name.end();
        }
        Text text = Text.of(plain.append(marked.substring(at)).toString());
        List<Sentence> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(marked.replaceAll("[{}]", ""));
        while (sentence.find()) {
            List<Token> tokens = new ArrayList<>();
            Matcher word = Pattern.compile("[\\w-]+|[^\\w\\s]").matcher(sentence.group());
            while (word.find()) {
                tokens.add(new Token(
                        new Span(sentence.start() + word.start(), sentence.start() + word.end()), word.group()));
            }
            if (!tokens.isEmpty()) {
                Span span =
                        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
                sentences.add(new Sentence(span, Block.Kind.PARAGRAPH, tokens));
            }
        }
        Document document = new Document("a.txt", null, null, null, null, null, "en", text, List.of());
        return new Annotation(document, sentences, mentions, List.of(), List.of());
    }
}
