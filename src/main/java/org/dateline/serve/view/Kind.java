package org.dateline.serve.view;

import java.util.Locale;
import org.dateline.store.index.EntityKind;

/** What an entity is, in a reader's words; each has a colour and a shape. */
enum Kind {
    PERSON("people"),
    PLACE("places"),
    ORGANISATION("organisations"),
    OTHER("other things");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    static Kind of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case PLACE -> PLACE;
            case ORGANIZATION -> ORGANISATION;
            case OTHER -> OTHER;
        };
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String plural() {
        return plural;
    }
}
