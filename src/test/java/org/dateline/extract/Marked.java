package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Annotator;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Text;

/**
 * A text whose names are marked by hand, so that a test of the rules does not depend on the name tagger: {@code [P Ana Velde]
 * met [O Norwind] in [L Lisbon]}; {@code [G French]} marks a nationality.
 */
final class Marked {
    private static final Annotator ANNOTATOR = new Annotator();

    private Marked() {}

    static Annotation annotation(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '[') {
                int end = marked.indexOf(']', i);
                String name = marked.substring(i + 3, end);
                int begin = text.codePointCount(0, text.length());
                text.append(name);
                mentions.add(new Mention(
                        new org.dateline.model.Span(begin, text.codePointCount(0, text.length())),
                        name,
                        type(marked.charAt(i + 1)),
                        1));
                i = end;
            } else {
                text.append(marked.charAt(i));
            }
        }
        return ANNOTATOR.annotate(document(text.toString()), mentions);
    }

    static Document document(String text) {
        Text stored = Text.of(text);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(stored.span(at, at + line.length()), Block.Kind.PARAGRAPH));
            }
            at += line.length() + 1;
        }
        return new Document("marked.txt", null, null, null, null, null, "en", stored, blocks);
    }

    private static MentionType type(char letter) {
        return switch (letter) {
            case 'P' -> MentionType.PERSON;
            case 'O' -> MentionType.ORGANISATION;
            case 'L' -> MentionType.PLACE;
            case 'G' -> MentionType.GROUP;
            case 'M' -> MentionType.OTHER;
            default -> throw new IllegalArgumentException("No type of name: " + letter);
        };
    }
}
