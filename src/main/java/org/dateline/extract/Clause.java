package org.dateline.extract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its arguments.
 *
 * @param predicate the token of the verb, or of the noun or adjective behind a copula
 * @param subjects its subjects; several if they are coordinated
 * @param verb the verb group
 * @param objects its direct objects, or what a copula says of the subject
 * @param complements its prepositional arguments in the order of the text
 * @param from the first token of verb and arguments, the subject left out
 * @param to the token after the last
 */
record Clause(
        int predicate,
        List<Argument> subjects,
        VerbGroup verb,
        List<Argument> objects,
        List<Complement> complements,
        int from,
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
     * @param onVerb false if it stands with the object ("signed a deal with X") and not with the verb
     */
    record Complement(String preposition, Argument argument, boolean onVerb) {}

    /** The agent of a passive, or null. */
    @Nullable
    Argument agent() {
        return complements.stream()
                .filter(c -> verb.passive() && c.preposition().equals("by"))
                .map(Complement::argument)
                .findFirst()
                .orElse(null);
    }

    /** All arguments. */
    Stream<Argument> arguments() {
        return Stream.of(
                        subjects.stream(),
                        objects.stream(),
                        complements.stream().map(Complement::argument))
                .flatMap(all -> all);
    }
}
