package org.dateline.source;

import org.dateline.model.Document;

/**
 * A piece of input that could not be used, in whole or in part; reading went on after it.
 *
 * @param code what kind of fault it is, to count by
 * @param where the file, with {@code :} and the line where one is known
 * @param what a sentence that says what is wrong and what was lost
 */
public record BadInput(Code code, String where, String what) {

    /** The kinds of fault. */
    public enum Code {
        /** The bytes are not UTF-8, nor in another encoding that can be told: the file or record is not read. */
        NOT_UTF8,
        /** A line of a JSON Lines file is not a JSON object: the record is not read. */
        NOT_JSON,
        /** The content is of no kind that is read. */
        UNKNOWN_KIND,
        /** The file is encrypted, or forbids that its text is taken out. */
        ENCRYPTED,
        /** The file is damaged or breaks off: what stands before the damage is read where the format allows it. */
        BROKEN,
        /** Files in files, or elements in elements, deeper than any honest input: it is not read. */
        TOO_DEEP,
        /** Reading took too long and was given up. */
        TIMEOUT,
        /** An address that is not fetched: of another scheme or port, or inside a private network. */
        REFUSED_ADDRESS,
        /** A page that could not be fetched, or that its site asks programs not to fetch. */
        NOT_FETCHED,
        /** An article without text: there is nothing to read. */
        NO_TEXT,
        /** The day of publication is not an ISO 8601 date: the article is read without it. */
        BAD_DATE,
        /** A line of the header or a field of the record cannot be used: the article is read without it. */
        BAD_HEADER,
        /** The operating system refuses to give the file or folder. */
        UNREADABLE,
        /** Larger than {@link Sources#LIMIT}, or unpacking to far more than it holds: it is not read. */
        TOO_LARGE,
        /** The article was read, but its extraction failed or took too long: it is left out. */
        NOT_EXTRACTED,
        /** Two articles of one run have the same source: {@link Edition} says which is kept. */
        DUPLICATE;

        /** Whether text is lost, and not only what is told about it. */
        public boolean isLoss() {
            return this != BAD_DATE && this != BAD_HEADER;
        }
    }

    /** What to report when two articles of one run have the same source. */
    public static BadInput duplicate(Document kept) {
        return new BadInput(
                Code.DUPLICATE,
                kept.source(),
                "Two articles have this source; the one published later is kept, or else the one with the greater hash.");
    }

    @Override
    public String toString() {
        return "[" + where + "] " + what;
    }
}
