package org.dateline.annotate;

import java.util.Comparator;
import java.util.List;
import org.dateline.model.MentionType;

/**
 * A sentence and the names found in it so far.
 *
 * @param tokens its tokens, with plain quotation marks and dashes
 * @param names the names in order, none overlapping
 */
record TaggedSentence(List<String> tokens, List<Name> names) {
    TaggedSentence {
        names = names.stream().sorted(Comparator.comparingInt(Name::begin)).toList();
    }

    /**
     * A name in the sentence.
     *
     * @param begin its first token
     * @param end the token after its last
     * @param type what it names
     * @param probability how likely that is
     */
    record Name(int begin, int end, MentionType type, double probability) {
        boolean overlaps(int otherBegin, int otherEnd) {
            return begin < otherEnd && otherBegin < end;
        }
    }

    /** The tokens of a name. */
    List<String> words(Name name) {
        return tokens.subList(name.begin(), name.end());
    }

    boolean isFree(int begin, int end) {
        return names.stream().noneMatch(name -> name.overlaps(begin, end));
    }

    TaggedSentence with(List<Name> otherNames) {
        return new TaggedSentence(tokens, otherNames);
    }
}
