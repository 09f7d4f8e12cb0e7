package org.dateline.extract;

import java.util.List;

/**
 * A sentence with its clauses.
 *
 * @param view the sentence and what was found in it
 * @param clauses its clauses
 * @param terms what its noun phrases mean
 */
record ParsedSentence(SentenceView view, List<Clause> clauses, Terms terms) {
    ParsedSentence {
        clauses = List.copyOf(clauses);
    }
}
