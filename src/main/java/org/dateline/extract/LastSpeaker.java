package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke last, for "he added" and "they also claimed". */
final class LastSpeaker {
    private static final Set<String> THINGS = Set.of("it", "they");
    private static final int FARTHEST = 3;

    private @Nullable Term speaker;
    private int age;

    void nextSentence() {
        age++;
    }

    void spoke(Term term) {
        speaker = term;
        age = 0;
    }

    /** Whom a pronoun as the subject of a verb of saying means, if the last speaker fits. */
    Optional<Term> meantBy(String pronoun) {
        if (speaker == null || age > FARTHEST) {
            return Optional.empty();
        }
        Genders gender = Genders.ofPronoun(pronoun);
        boolean fits = speaker instanceof Term.Known known
                ? known.entity().type() == EntityType.PERSON
                        ? gender != Genders.UNKNOWN
                                && Genders.of(known.entity()).agrees(gender)
                        : THINGS.contains(pronoun)
                : gender != Genders.UNKNOWN || pronoun.equals("they");
        return fits ? Optional.of(speaker) : Optional.empty();
    }
}
