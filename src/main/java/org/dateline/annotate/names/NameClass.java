package org.dateline.annotate.names;

import org.dateline.model.MentionType;

/** The classes of names that a {@link Lexicon} tells apart. A model keeps them by their place: add new ones at the end. */
public enum NameClass {
    COUNTRY,
    PEOPLE,
    CAPITAL,
    CITY,
    REGION,
    INTERNATIONAL,
    GOVERNMENT,
    MEDIA,
    COMPANY,
    PARTY,
    ARMED_GROUP,
    EDUCATION,
    GIVEN_NAME,
    SURNAME,
    /** Marked in a corpus as a person; the next four likewise for the other types of mention. */
    MARKED_PERSON,
    MARKED_PLACE,
    MARKED_ORGANISATION,
    MARKED_GROUP,
    MARKED_OTHER,
    /** A club, a league or a federation of sport. */
    SPORT,
    /** A charity, a think tank, a trade union, a museum, a hospital or a religious body. */
    CIVIC;

    /** The class of names that corpora mark with a type. */
    public static NameClass marked(MentionType type) {
        return switch (type) {
            case PERSON -> MARKED_PERSON;
            case PLACE -> MARKED_PLACE;
            case ORGANISATION -> MARKED_ORGANISATION;
            case GROUP -> MARKED_GROUP;
            case OTHER -> MARKED_OTHER;
        };
    }

    int bit() {
        return 1 << ordinal();
    }
}
