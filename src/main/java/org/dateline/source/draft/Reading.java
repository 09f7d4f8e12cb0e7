package org.dateline.source.draft;

import java.util.List;

/**
 * What reading one input as a whole came to.
 *
 * @param drafts the articles in it
 * @param parts files in it that are to be read in their turn
 * @param faults what could not be used, beside which the rest was read
 * @param skipped how many things in it are of a kind that holds no articles
 */
public record Reading(List<Draft> drafts, List<Part> parts, List<Unreadable> faults, int skipped) {
    public Reading {
        drafts = List.copyOf(drafts);
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    public static Reading of(Draft draft) {
        return new Reading(List.of(draft), List.of(), List.of(), 0);
    }
}
