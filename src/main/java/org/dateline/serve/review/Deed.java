package org.dateline.serve.review;

import java.util.Optional;
import java.util.stream.Stream;

/** What an editor can do to a thing or a finding. */
enum Deed {
    MERGE("merge", "These are one thing", "Both become one in the graph; it takes the fullest of their names."),
    DISTINGUISH("distinguish", "These are not one thing", "They stay apart, however much they look alike."),
    SPLIT("split", "Some articles mean another thing", "In these articles the name means a thing of its own."),
    RENAME("rename", "It has another name", "Every page and query shows that name."),
    RETYPE("retype", "It is of another kind", "It is that in every article."),
    REJECT("reject", "This is wrong", "It is taken out of the graph, and stays out when the article is read again."),
    CONFIRM("confirm", "This is right", "It is marked as confirmed."),
    LINK("link", "It is the same as a thing elsewhere", "The graph says so, by owl:sameAs."),
    UNLINK("unlink", "It is not the same as that thing elsewhere", "The link is taken out, and not made again.");

    private final String word;
    private final String heading;
    private final String effect;

    Deed(String word, String heading, String effect) {
        this.word = word;
        this.heading = heading;
        this.effect = effect;
    }

    /** As it stands in an address. */
    String word() {
        return word;
    }

    /** What the editor says by it. */
    String heading() {
        return heading;
    }

    /** What comes of it. */
    String effect() {
        return effect;
    }

    static Optional<Deed> of(String word) {
        return Stream.of(values()).filter(deed -> deed.word.equals(word)).findFirst();
    }
}
