package org.dateline.extract;

import java.util.List;

/**
 * What a clause says, in the words of its sentence, with no ontology behind it: open information extraction (Banko et al. 2007).
 *
 * @param confidence from 0 to 1, how likely it is what a reader would take from the sentence
 * @param relation the words between the arguments
 * @param arguments the subject first; at least two
 */
public record OpenRelation(double confidence, String relation, List<String> arguments) {
    public OpenRelation {
        arguments = List.copyOf(arguments);
        if (arguments.size() < 2) {
            throw new IllegalArgumentException("[open relation] needs two arguments: " + relation);
        }
    }
}
