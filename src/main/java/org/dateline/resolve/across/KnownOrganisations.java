package org.dateline.resolve.across;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.WordList;

/** The names of the gazetteer of organisations, in the form in which names are compared. */
final class KnownOrganisations {
    private static final Set<String> NAMES = new HashSet<>();
    private static final Map<String, String> ALIASES = new HashMap<>();
    /** Names that stand for one state's agency, with the state's name before them or without. */
    private static final Set<String> GOVERNMENT = new HashSet<>();

    static {
        for (String line :
                WordList.lines(KnownOrganisations.class, "/org/dateline/annotate/gazetteer/organisations.tsv")) {
            String[] row = line.split("\t", -1);
            String name = OrganisationName.plain(row[1]);
            NAMES.add(name);
            if (row.length > 2) {
                if (row[0].equals("GOVERNMENT")) {
                    GOVERNMENT.add(name);
                }
                ALIASES.put(name, name);
                Arrays.stream(row[2].split("\\|"))
                        .map(OrganisationName::plain)
                        .forEach(alias -> ALIASES.putIfAbsent(alias, name));
            }
        }
    }

    private KnownOrganisations() {}

    /** True of the first name of a known organisation. */
    static boolean isName(String plain) {
        return NAMES.contains(plain);
    }

    /**
     * The first name of the organisation with several names that a name means, or an empty string.
     *
     * @param core the name without its country
     */
    static String usualName(String plain, String core) {
        String own = ALIASES.getOrDefault(plain, "");
        return own.isEmpty() && GOVERNMENT.contains(core) ? ALIASES.get(core) : own;
    }
}
