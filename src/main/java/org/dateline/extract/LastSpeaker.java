package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Genders;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke last, and of whom in the plural the sentence before was, for "he added" and "they also claimed". */
final class LastSpeaker {
    private static final Set<String> THINGS = Set.of("it", "they");
    private static final int FARTHEST = 3;

    private @Nullable Term speaker;
    private int age;
    private boolean many;
    private @Nullable Term before;

    /** @param subject the subject of the sentence that was read, if it is several people or things without a name */
    void nextSentence(@Nullable Term subject) {
        age++;
        before = subject;
    }

    /** @param several whether the speaker may be "they" */
    void spoke(Term term, boolean several) {
        speaker = term;
        many = several;
        age = 0;
    }

    /** Whom a pronoun as the subject of a verb of saying means, if the last speaker fits. */
    Optional<Term> meantBy(String pronoun) {
        boolean spoke = speaker != null && age == 0 && many;
        if (before != null && pronoun.equals("they") && !spoke) {
            return Optional.of(before);
        }
        if (speaker == null || age > FARTHEST) {
            return Optional.empty();
        }
        Genders gender = Genders.ofPronoun(pronoun);
        boolean fits = speaker instanceof Term.Known known
                ? known.entity().type() == EntityType.PERSON
                        ? gender != Genders.UNKNOWN
                                && Genders.of(known.entity()).agrees(gender)
                        : THINGS.contains(pronoun)
                : gender != Genders.UNKNOWN || pronoun.equals("they") && many;
        return fits ? Optional.of(speaker) : Optional.empty();
    }
}
