package org.dateline.source;

import org.dateline.model.ContentHash;
import org.jspecify.annotations.Nullable;

/** Where input comes from, and how an article from there is named that has no address of its own. */
sealed interface Origin {

    /** How a report names it. */
    String name();

    /** The source of an article that fills a file. */
    String ofText(String text);

    /** The source of an article that is one record of many. */
    String ofRecord(@Nullable String id, long line, String text);

    /** A file inside this one. */
    Origin inside(String part);

    /**
     * A file.
     *
     * @param name its path as given, with forward slashes
     */
    record File(String name) implements Origin {
        @Override
        public String ofText(String text) {
            return name;
        }

        @Override
        public String ofRecord(@Nullable String id, long line, String text) {
            return name + "#" + (id == null ? Long.toString(line) : id);
        }

        @Override
        public Origin inside(String part) {
            return new File(name + "#" + part);
        }
    }

    /**
     * Standard input, which has no name that would be the same the next time: its articles are named by their text.
     *
     * @param name for reports alone
     */
    record StandardInput(String name) implements Origin {
        StandardInput() {
            this("standard input");
        }

        @Override
        public String ofText(String text) {
            return "stdin:" + ContentHash.shortOf(text);
        }

        @Override
        public String ofRecord(@Nullable String id, long line, String text) {
            return ofText(text);
        }

        @Override
        public Origin inside(String part) {
            return new StandardInput(name + "#" + part);
        }
    }
}
