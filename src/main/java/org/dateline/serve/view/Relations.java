package org.dateline.serve.view;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.serve.SelectionParameters;
import org.dateline.store.index.Standing;

/** Relations and standings in a reader's words. */
final class Relations {
    private Relations() {}

    /** {@code spokeWith} as "spoke with"; an untyped relation in the words of the texts. */
    static String words(String relation, String words) {
        String name = SelectionParameters.relationName(relation);
        if (name.equals("relatedTo") || name.contains(":")) {
            return words.isBlank() ? "is related to" : words;
        }
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    /** "reported, denied". */
    static String words(Collection<Standing> standings) {
        return standings.stream().sorted().map(Relations::words).collect(Collectors.joining(", "));
    }

    static String words(Standing standing) {
        return switch (standing) {
            case ASSERTED -> "reported";
            case CLAIMED -> "claimed";
            case DENIED -> "denied";
            case OPEN -> "planned or possible";
        };
    }
}
