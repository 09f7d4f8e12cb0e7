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
    CIVIC,
    /** A product, a medicine, a vehicle or a weapon. */
    PRODUCT,
    /** A book, a film, a piece of music, a game or another work of art. */
    WORK,
    /** A war, a tournament, a festival, an award, a holiday or a storm. */
    EVENT,
    /** A treaty, an act or a programme. */
    LAW,
    LANGUAGE,
    /** A continent or a part of the world that spans countries, also a state of the past. */
    WORLD_REGION,
    /** A province, a county or another part of a country. */
    STATE,
    /** A water, a mountain, an island, a district or a building. */
    LANDMARK;

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

    /** The class for a kind in a gazetteer's table, whose kinds may be finer than the classes. */
    public static NameClass ofKind(String kind) {
        return switch (kind) {
            case "WEAPON" -> PRODUCT;
            case "CONTINENT" -> WORLD_REGION;
            case "WATER", "LAND", "DISTRICT", "SITE" -> LANDMARK;
            default -> valueOf(kind);
        };
    }

    int bit() {
        return 1 << ordinal();
    }
}
