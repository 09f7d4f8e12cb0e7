package org.dateline.store.index;

/** What a row of the index tells of. All rows but entities and copies belong to one document, and go with it. */
enum RowKind {
    ARTICLE('A'),
    STATEMENT('S'),
    FIGURE('F'),
    SPEECH('P'),
    SENTENCE('T'),
    /** That a document names an entity, and what it says of it. */
    MENTION('M'),
    /** What all documents say of an entity. */
    ENTITY('E'),
    /** That a document is a copy of another. */
    COPY('C'),
    /** With what a document answers a named query. */
    ANSWER('Q');

    private final char letter;

    RowKind(char letter) {
        this.letter = letter;
    }

    /** What stands for it in terms. */
    char letter() {
        return letter;
    }

    String term() {
        return String.valueOf(letter);
    }
}
