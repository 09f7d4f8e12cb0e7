package org.dateline.store.index;

/** What an entity is. */
public enum EntityKind {
    PERSON,
    PLACE,
    ORGANIZATION,
    /** Nothing of these: a phrase that a statement names. */
    OTHER
}
