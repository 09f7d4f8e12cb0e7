package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.annotate.TaggedSentence.Name;
import org.dateline.model.MentionType;

/** Sentences for tests in which people's names stand in angle brackets and words between spaces. */
final class MarkedPeople {
    private MarkedPeople() {}

    static TaggedSentence read(String text) {
        List<String> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ")) {
            begin = word.startsWith("<") ? tokens.size() : begin;
            String plain = word.replaceAll("[<>]", "");
            if (plain.endsWith("\"") && plain.length() > 1) {
                tokens.addAll(List.of(plain.substring(0, plain.length() - 1), "\""));
            } else {
                tokens.add(plain);
            }
            if (word.endsWith(">")) {
                names.add(new Name(begin, tokens.size(), MentionType.PERSON, 0.9));
            }
        }
        return new TaggedSentence(tokens, names);
    }

    static String names(TaggedSentence sentence) {
        return sentence.names().stream()
                .map(name -> String.join(" ", sentence.words(name)))
                .collect(Collectors.joining(", "));
    }
}
