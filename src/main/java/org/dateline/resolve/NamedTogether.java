package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.model.WordList;

/**
 * Names that stand in one sentence as two people do: "Ana met Ben". Who is named once in a sentence is hardly named again in
 * the same clause by another full name.
 */
final class NamedTogether {
    private static final Set<String> BETWEEN_TWO = WordList.set(NamedTogether.class, "between-two-people.txt");
    private static final int FURTHEST = 120;

    private final Text text;
    private final Map<Mention, Integer> sentences = new HashMap<>();

    NamedTogether(Annotation annotation) {
        text = annotation.document().text();
        List<Mention> mentions = annotation.mentions();
        int next = 0;
        for (int i = 0; i < annotation.sentences().size(); i++) {
            Sentence sentence = annotation.sentences().get(i);
            while (next < mentions.size()
                    && mentions.get(next).span().begin() < sentence.span().end()) {
                sentences.put(mentions.get(next++), i);
            }
        }
    }

    /** Whether two names stand in one sentence with a word between them that sets two people side by side or against each other. */
    boolean areTwo(Cluster one, Cluster other) {
        return isFollowed(one.mentions(), other.mentions()) || isFollowed(other.mentions(), one.mentions());
    }

    /** Looks at each mention with the few that begin close behind it; both lists are in the order of the text. */
    private boolean isFollowed(List<Mention> before, List<Mention> behind) {
        int next = 0;
        for (Mention one : before) {
            int end = one.span().end();
            while (next < behind.size() && behind.get(next).span().begin() <= end) {
                next++;
            }
            for (int i = next; i < behind.size() && behind.get(i).span().begin() - end <= FURTHEST; i++) {
                if (areTwo(one, behind.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areTwo(Mention one, Mention behind) {
        if (!sentences.getOrDefault(one, -1).equals(sentences.getOrDefault(behind, -2))) {
            return false;
        }
        String between = text.slice(new Span(one.span().end(), behind.span().begin()));
        return List.of(between.toLowerCase(Locale.ROOT).split("\\W+")).stream().anyMatch(BETWEEN_TWO::contains)
                && between.codePoints().noneMatch(c -> ",([\"".indexOf(c) >= 0);
    }
}
