package org.dateline.resolve;

import java.util.Locale;
import org.dateline.model.EntityType;

/** Names as labels: on one line, with plain spaces and apostrophes, and without the brackets of an editor. */
final class Names {
    private static final int LONGEST_ACRONYM = 4;

    private Names() {}

    static String clean(String name) {
        return name.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .replaceAll("[\\[\\]]", "")
                .replace('’', '\'')
                .strip();
    }

    /** A label for a name; that of a place or person in capitals, as datelines write them, is set in lower case. */
    static String label(String name, EntityType type) {
        String clean = clean(name);
        boolean acronym = type == EntityType.ORGANISATION || clean.length() <= LONGEST_ACRONYM;
        boolean capitals =
                clean.equals(clean.toUpperCase(Locale.ROOT)) && clean.chars().anyMatch(Character::isLetter);
        return acronym || !capitals ? clean : capitalised(clean);
    }

    private static String capitalised(String name) {
        StringBuilder label = new StringBuilder(name.length());
        boolean begins = true;
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            label.append(begins ? Character.toUpperCase(c) : c);
            begins = !Character.isLetter(c) && c != '\'';
        }
        return label.toString();
    }
}
