package org.dateline.resolve.across;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.WordList;

/** The bodies that states have, under the names that all of them use and under names of their own. */
final class StateBodies {
    private static final Set<String> REGIONAL = Set.of("legislative assembly", "high court", "court of appeal");
    private static final int FEW = 3;

    private static final Map<String, String> BODIES = new HashMap<>();
    private static final Map<String, String> ONLY_IN = new HashMap<>();
    private static final Map<String, Set<String>> IN = new HashMap<>();
    private static final Map<String, String> NOT_IN = new HashMap<>();
    private static final Map<String, String> MOSTLY_IN = new HashMap<>();
    private static final Map<String, Own> OWN = new HashMap<>();

    static {
        for (String line : WordList.lines(StateBodies.class, "relative-bodies.tsv")) {
            String[] row = line.split("\t", -1);
            BODIES.put(row[0], row[0]);
            if (row.length > 1) {
                forms(row[1]).forEach(form -> BODIES.put(form, row[0]));
            }
            if (row.length > 2 && !row[2].isBlank()) {
                readCountries(row[0], row[2].strip());
            }
        }
        for (String line : WordList.lines(StateBodies.class, "state-bodies.tsv")) {
            String[] row = line.split("\t", -1);
            Own body = new Own(row[2], row[3]);
            OWN.put(row[0], body);
            forms(row[1]).forEach(form -> OWN.put(form, body));
        }
    }

    /** A body of one state under a name of its own, with the code of the state. */
    record Own(String body, String country) {}

    private StateBodies() {}

    private static Iterable<String> forms(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private static void readCountries(String body, String countries) {
        if (countries.startsWith("!")) {
            NOT_IN.put(body, countries.substring(1));
            return;
        }
        if (!countries.contains("|") && !countries.endsWith("*")) {
            ONLY_IN.put(body, countries);
            return;
        }
        if (countries.contains("*")) {
            MOSTLY_IN.put(body, countries.substring(0, countries.indexOf('*')));
        }
        if (countries.contains("|")) {
            IN.put(body, Set.of(countries.replace("*", "").split("\\|")));
        }
    }

    /** The body that a name of one state's own means. */
    static Optional<Own> ofOneState(String name) {
        return Optional.ofNullable(OWN.get(name));
    }

    /** The body that a name without a state means, or an empty string. */
    static String named(String name) {
        return BODIES.getOrDefault(name, "");
    }

    /** The code of the only state that has a body of this name, or an empty string. */
    static String onlyState(String body) {
        return ONLY_IN.getOrDefault(body, "");
    }

    /** The code of the state whose body is meant where nothing speaks for another's, or an empty string. */
    static String likelyState(String body) {
        return MOSTLY_IN.getOrDefault(body, "");
    }

    /** Whether the state of this code has a body of this name; true of all names but those of bodies. */
    static boolean mayBelong(String body, String code) {
        return !NOT_IN.getOrDefault(body, "").equals(code)
                && (!IN.containsKey(body) || IN.get(body).contains(code));
    }

    /** True of the bodies that few states have, and one of them above all: the House of Commons. */
    static boolean isOfFewStates(String body) {
        return MOSTLY_IN.containsKey(body)
                && IN.containsKey(body)
                && IN.get(body).size() <= FEW;
    }

    /** True of a body that parts of states have. */
    static boolean isRegional(String body) {
        return REGIONAL.contains(body);
    }
}
