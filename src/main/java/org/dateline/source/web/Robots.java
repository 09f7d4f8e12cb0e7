package org.dateline.source.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a site's {@code robots.txt} lets this program fetch (RFC 9309): the longest rule that fits decides. */
final class Robots {
    /** The name by which a site may address this program. */
    static final String NAME = "dateline";

    static final Robots ALL = new Robots(List.of());
    static final Robots NOTHING = new Robots(List.of(new Rule(false, "/")));
    private static final int MOST_LINES = 20_000;

    private record Rule(boolean allows, String path) {
        boolean fits(String wanted) {
            boolean toEnd = path.endsWith("$");
            String start = toEnd ? path.substring(0, path.length() - 1) : path;
            StringBuilder pattern = new StringBuilder();
            for (String part : start.split("\\*+", -1)) {
                pattern.append(pattern.isEmpty() ? "" : ".*?").append(part.isEmpty() ? "" : Pattern.quote(part));
            }
            return Pattern.compile(pattern + (toEnd ? "$" : ""), Pattern.DOTALL)
                    .matcher(wanted)
                    .lookingAt();
        }
    }

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Robots of(String text) {
        Groups groups = new Groups();
        text.lines().limit(MOST_LINES).forEach(groups::take);
        return new Robots(groups.rules());
    }

    /** Gathers the rules of the groups that name this program, and of those for all. */
    private static final class Groups {
        private static final int MOST_STARS = 10;

        private final List<Rule> own = new ArrayList<>();
        private final List<Rule> everyones = new ArrayList<>();
        private boolean named;
        private boolean forUs;
        private boolean forAll;
        private boolean inRules = true;

        void take(String raw) {
            String line = raw.replaceFirst("#.*", "").strip();
            int colon = Math.max(0, line.indexOf(':'));
            String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(Math.min(line.length(), colon + 1)).strip();
            if (key.equals("user-agent")) {
                agent(value.toLowerCase(Locale.ROOT));
            } else if (key.equals("allow") || key.equals("disallow")) {
                rule(new Rule(key.equals("allow"), value));
            }
        }

        /** Names that follow each other begin one group. */
        private void agent(String name) {
            forUs = !inRules && forUs || name.startsWith(NAME);
            forAll = !inRules && forAll || name.equals("*");
            named |= forUs;
            inRules = false;
        }

        private void rule(Rule rule) {
            inRules = true;
            boolean usable = !rule.path().isEmpty()
                    && rule.path().chars().filter(c -> c == '*').count() <= MOST_STARS;
            if (usable && forUs) {
                own.add(rule);
            }
            if (usable && forAll) {
                everyones.add(rule);
            }
        }

        List<Rule> rules() {
            return named ? own : everyones;
        }
    }

    /** @param path with its query */
    boolean allow(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            if (rule.fits(path)) {
                int longer =
                        best == null ? 1 : rule.path().length() - best.path().length();
                best = longer > 0 || longer == 0 && rule.allows() ? rule : Objects.requireNonNull(best);
            }
        }
        return best == null || best.allows();
    }
}
