package org.dateline.model;

/** What a name in the text refers to. The first three become entities; the others are found so as not to be mistaken. */
public enum MentionType {
    PERSON,
    PLACE,
    ORGANISATION,
    /** A nationality, religion or political group as a word for people or as an adjective ("Ukrainian"); NORP in the corpora. */
    GROUP,
    /** An event, work, product, law or other name. */
    OTHER
}
