package org.dateline.annotate.syntax;

import java.util.List;

/**
 * The dependency tree of a sentence.
 *
 * @param heads for each word the place of the word that it hangs on, counted from 0; -1 for the root
 * @param relations how each word hangs there, in Universal Dependencies
 * @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies: relations</a>
 */
public record Dependencies(List<Integer> heads, List<String> relations) {
    public Dependencies {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
