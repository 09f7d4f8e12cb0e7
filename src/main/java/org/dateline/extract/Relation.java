package org.dateline.extract;

import org.dateline.model.EntityType;

/**
 * A row of the relation table: words that state a typed relation.
 *
 * @param predicate the local name of the relation in the ontology
 * @param words the lemmas that state it
 * @param subjectTypes letters of the types that its words' subject may have
 * @param objectTypes letters of the types that its words' object may have
 * @param reversed true if the subject of the words is the object of the relation
 * @param example a sentence with its names marked
 * @param expected the subject and object it gives, with a bar between
 */
record Relation(
        String predicate,
        String words,
        String subjectTypes,
        String objectTypes,
        boolean reversed,
        String example,
        String expected) {

    static Relation of(String line) {
        String[] row = line.split("\t");
        if (row.length != 7 || !row[4].equals("->") && !row[4].equals("<-")) {
            throw new IllegalStateException("[relations.tsv] a row needs seven columns and a direction: " + line);
        }
        return new Relation(row[0], row[1], row[2], row[3], row[4].equals("<-"), row[5], row[6]);
    }

    boolean fits(EntityType subject, EntityType object) {
        return subjectTypes.indexOf(letter(subject)) >= 0 && objectTypes.indexOf(letter(object)) >= 0;
    }

    private static char letter(EntityType type) {
        return switch (type) {
            case PERSON -> 'P';
            case ORGANISATION -> 'O';
            case PLACE -> 'L';
        };
    }
}
