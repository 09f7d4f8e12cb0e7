package org.dateline.resolve;

import java.util.Locale;
import org.dateline.model.ContentHash;
import org.dateline.model.EntityType;
import org.dateline.model.FoldedName;

/**
 * Makes the keys that entities have in the graph: a readable slug of the name and a hash of its type and folded form, so that
 * "Kim Jong-un" and "Kim Jong Un" agree and a person never shares a key with a company.
 */
public final class EntityKeys {
    /** In characters. Names that are compared in pairs, by patterns too, must not be of any length. */
    private static final int LONGEST = 300;

    private EntityKeys() {}

    /** The key of an entity that its name tells from all others. */
    static String byName(EntityType type, String name) {
        return slug(name) + "-" + hash(type, fold(name), "");
    }

    /** The key of an entity whose name tells it from others only within one document. */
    static String withinDocument(EntityType type, String name, String document) {
        return slug(name) + "-" + hash(type, fold(name), document);
    }

    /** The form in which names are compared. Of what is too long for a name, it is the beginning. */
    public static String fold(String name) {
        return FoldedName.of(name.length() <= LONGEST ? name : beginning(name));
    }

    private static String beginning(String name) {
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        fold(name)
                .codePoints()
                .map(c -> c < 128 && Character.isLetterOrDigit(c) ? c : '-')
                .filter(c -> c != '-' || slug.length() > 0 && slug.charAt(slug.length() - 1) != '-')
                .limit(60)
                .forEach(slug::appendCodePoint);
        String trimmed = slug.toString().replaceAll("-$", "");
        return trimmed.isEmpty() ? "name" : trimmed;
    }

    private static String hash(EntityType type, String folded, String document) {
        return ContentHash.of(type.label().toLowerCase(Locale.ROOT), folded, document)
                .substring(0, 8);
    }
}
