package org.dateline.store.index;

/** What a search finds, in the order in which it is shown. */
public enum HitKind {
    PERSON,
    PLACE,
    ORGANIZATION,
    ARTICLE,
    FIGURE,
    SENTENCE
}
