package org.dateline.store.index;

/** The fields of rows. */
final class Fields {
    /** The {@link RowKind}, as a term. */
    static final String KIND = "kind";
    /** The row as {@link RowCodec} packs it, stored. */
    static final String ROW = "row";
    /** The id of the document, as a term and a number: all rows of a document go by it. */
    static final String DOCUMENT = "document";
    /** The day of publication in days since 1970-01-01, as a point and a number; none if it is not known. */
    static final String DAY = "day";
    /** Where the words begin in the text, in Unicode code points. */
    static final String BEGIN = "begin";
    /** What orders rows that begin at the same place. */
    static final String TIE = "tie";

    /** Kind and id of each entity that a finding names in this part. */
    static final String CONCERNED = "concerned";

    static final String CLAIMANT = "claimant";
    static final String PLACE = "place";
    static final String ANY = "any";
    /** The ids of all entities that a finding names or an article mentions. */
    static final String NAMED = "named";

    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    /** Set where subject and object are entities. */
    static final String LINKED = "linked";

    static final String RELATION = "relation";
    static final String WORDS = "words";
    static final String STANDING = "standing";
    /** What is counted, in what unit and per what, as one term. */
    static final String COUNTED = "counted";

    /** The id of an entity or a copy, in the one row of it. */
    static final String THING = "thing";
    /** The id of the entity that a document names. */
    static final String ENTITY = "entity";
    /** The id of an entity and of a document that names it. */
    static final String PAIR = "pair";
    /** What a document says of an entity, packed. */
    static final String MENTION = "mention";
    /** How an entity is called, packed. */
    static final String ENTRY = "entry";
    /** Latitude and longitude of a place, packed. */
    static final String POINT = "point";
    /** In how many articles an entity is named. */
    static final String ARTICLES = "articles";
    /** What an entity is. */
    static final String ENTITY_KIND = "entity-kind";
    /** Names of an entity, whole, as {@link NewsAnalyzer} folds them. */
    static final String WHOLE_NAME = "whole-name";
    /** The words of an entity's names. */
    static final String NAME_WORDS = "name-words";

    static final String HEADLINE = "headline";
    static final String SENTENCE = "sentence";
    static final String FIGURE = "figure";

    /** The named query that a row answers. */
    static final String ANSWER = "answer";
    /** What sorts the rows that answer one query. */
    static final String ANSWER_KEY = "answer-key";
    /** The kinds of literals that it is made of, each with the query and the place in its order. */
    static final String ANSWER_KIND = "answer-kind";
    /** Before the number of a variable: its value, by which parameters choose. */
    static final String ANSWER_BY = "answer-by-";

    private Fields() {}
}
