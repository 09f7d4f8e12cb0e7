package org.dateline.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its arguments.
 *
 * @param subjects its subjects; several if they are coordinated
 * @param verb the verb group
 * @param objects its direct objects
 * @param complements its prepositional arguments
 * @param from the first token of verb and arguments, the subject left out
 * @param verbEnd the token after the verb
 * @param to the token after the last
 */
record Clause(
        List<Argument> subjects,
        VerbGroup verb,
        List<Argument> objects,
        List<Complement> complements,
        int from,
        int verbEnd,
        int to) {
    Clause {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        complements = List.copyOf(complements);
    }

    /**
     * A noun phrase in a clause.
     *
     * @param from its first token
     * @param head the token of its head noun
     * @param to the token after its last, complements with "of" included
     */
    record Argument(int from, int head, int to) {}

    /**
     * A preposition with its noun phrase.
     *
     * @param preposition the preposition in lower case
     * @param argument the noun phrase
     */
    record Complement(String preposition, Argument argument) {}

    /** The agent of a passive, or null. */
    @Nullable
    Argument agent() {
        return complements.stream()
                .filter(c -> verb.passive() && c.preposition().equals("by"))
                .map(Complement::argument)
                .findFirst()
                .orElse(null);
    }
}
