package org.dateline.extract;

import java.util.List;

/**
 * A sentence with its chunks and clauses.
 *
 * @param view the sentence and what was found in it
 * @param chunks its chunks
 * @param clauses its clauses
 */
record ParsedSentence(SentenceView view, List<Chunk> chunks, List<Clause> clauses) {}
