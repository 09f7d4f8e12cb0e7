package org.dateline.store.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which findings to list. What is empty does not restrict.
 *
 * @param entity what they name, in the part that is meant
 * @param other a second thing that they name, whatever its part
 * @param part the part that the entity has in them
 * @param relations the relations of statements, by IRI
 * @param standings how they stand in the text
 * @param from the first day of publication
 * @param to the last day of publication
 */
public record Selection(
        Optional<String> entity,
        Optional<String> other,
        Part part,
        Set<String> relations,
        Set<Standing> standings,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    /** The part of an entity in a finding. */
    public enum Part {
        /** Subject or object of a statement, what a figure concerns, the speaker of speech, what an article mentions. */
        CONCERNED,
        /** Who claims it. */
        CLAIMANT,
        /** Where it happened. */
        PLACE,
        ANY
    }

    /** Everything. */
    public static final Selection ALL = new Selection(
            Optional.empty(), Optional.empty(), Part.ANY, Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Selection {
        relations = Set.copyOf(relations);
        standings = Set.copyOf(standings);
    }

    /** What concerns an entity. */
    public static Selection of(String entity) {
        return ALL.with(entity, Part.CONCERNED);
    }

    public Selection with(String entity, Part part) {
        return new Selection(Optional.of(entity), other, part, relations, standings, from, to);
    }

    public Selection and(String other) {
        return new Selection(entity, Optional.of(other), part, relations, standings, from, to);
    }

    /**
     * The same of what its things are called now.
     *
     * @param meaning gives the IRI of the thing that an IRI means
     */
    public Selection meant(UnaryOperator<String> meaning) {
        return new Selection(entity.map(meaning), other.map(meaning), part, relations, standings, from, to);
    }

    public Selection relations(Set<String> relations) {
        return new Selection(entity, other, part, relations, standings, from, to);
    }

    public Selection standings(Set<Standing> standings) {
        return new Selection(entity, other, part, relations, standings, from, to);
    }

    public Selection between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Selection(entity, other, part, relations, standings, from, to);
    }
}
