package org.dateline.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Post.Tenure;
import org.dateline.model.WordList;

/** The lexicon of posts: the nouns that name one, and the words before them that say when it is held. */
final class Roles {
    private static final Roles SHIPPED = new Roles();

    private final Set<String> heads = WordList.set(Roles.class, "roles.txt");
    private final Set<String> offices = WordList.set(Roles.class, "offices.txt");
    private final Set<String> adjectives = WordList.set(Roles.class, "title-adjectives.txt");
    private final Map<String, Tenure> qualifiers = new HashMap<>();

    private Roles() {
        for (String line : WordList.lines(Roles.class, "role-qualifiers.tsv")) {
            String[] row = line.split("\t");
            qualifiers.put(row[0], Tenure.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
    }

    static Roles shipped() {
        return SHIPPED;
    }

    boolean isHead(String word) {
        return heads.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a post is one that a state gives, and so belongs to the country whose adjective stands before it ("the Norwegian minister"). */
    boolean isOffice(String word) {
        return offices.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether an adjective tells which of several posts it is: "regional", "financial". */
    boolean isPartOfTitle(String adjective) {
        return adjectives.contains(adjective.toLowerCase(Locale.ROOT));
    }

    Optional<Tenure> tenure(String word) {
        return Optional.ofNullable(qualifiers.get(word.toLowerCase(Locale.ROOT)));
    }
}
