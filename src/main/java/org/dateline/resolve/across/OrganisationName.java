package org.dateline.resolve.across;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.OrganisationForms;

/**
 * An organisation's name in the form in which names of different documents are compared: without article and legal form,
 * the country that it begins or ends with apart.
 *
 * @param written as written
 * @param plain folded, without article and legal form
 * @param core the name without its country
 * @param country the code of the country in the name, or an empty string
 * @param body the body of a state that it names, or an empty string
 */
record OrganisationName(String written, String plain, String core, String country, String body) {
    private static final Pattern OF = Pattern.compile("(.+) of (?:the )?(.+)");
    private static final Pattern UNIVERSITY_OF = Pattern.compile("university of (?:the )?(.+)");
    private static final Pattern UNION = Pattern.compile("^(eu|european union) (?=commission$|parliament$|council$)");
    private static final Pattern NATIONS = Pattern.compile("^(un|united nations) (?=\\S+ \\S+ )");
    private static final Pattern ARTICLE = Pattern.compile("^(al|el) (?=.{3})");
    private static final Pattern PARENT = Pattern.compile(" (group|holding|holdings)$");
    private static final Pattern KIND = Pattern.compile(" (party|university|college|magazine|newspaper)$");
    private static final Map<String, String> BODIES = new HashMap<>();
    private static final Map<String, String> BODY_COUNTRIES = new HashMap<>();
    private static final Map<String, String> BODY_NOT_IN = new HashMap<>();
    private static final Map<String, String> ALIASES = new HashMap<>();

    static {
        for (String line : WordList.lines(OrganisationName.class, "relative-bodies.tsv")) {
            String[] row = line.split("\t", -1);
            BODIES.put(row[0], row[0]);
            if (row.length > 1) {
                Arrays.stream(row[1].split("\\|"))
                        .filter(form -> !form.isBlank())
                        .forEach(form -> BODIES.put(form.strip(), row[0]));
            }
            if (row.length > 2 && !row[2].isBlank()) {
                (row[2].startsWith("!") ? BODY_NOT_IN : BODY_COUNTRIES)
                        .put(row[0], row[2].strip().replace("!", ""));
            }
        }
        for (String line :
                WordList.lines(OrganisationName.class, "/org/dateline/annotate/gazetteer/organisations.tsv")) {
            String[] row = line.split("\t", -1);
            if (row.length > 2) {
                String name = plain(row[1]);
                ALIASES.put(name, name);
                Arrays.stream(row[2].split("\\|"))
                        .map(OrganisationName::plain)
                        .forEach(alias -> ALIASES.putIfAbsent(alias, name));
            }
        }
    }

    static OrganisationName of(String label) {
        String plain = plain(label);
        String known = BODIES.get(plain);
        if (known != null) {
            return new OrganisationName(label, plain, plain, BODY_COUNTRIES.getOrDefault(known, ""), known);
        }
        Country country = null;
        String core = plain;
        for (int space = plain.indexOf(' '); space > 0 && country == null; space = plain.indexOf(' ', space + 1)) {
            country = country(label(label, space), plain.substring(0, space)).orElse(null);
            core = country == null ? core : plain.substring(space + 1);
        }
        Matcher of = OF.matcher(plain);
        if (country == null && of.matches()) {
            country = Countries.shipped().named(of.group(2)).orElse(null);
            core = country == null ? core : of.group(1);
        }
        return new OrganisationName(
                label, plain, core, country == null ? "" : country.iso(), BODIES.getOrDefault(core, ""));
    }

    private static String label(String label, int space) {
        return label.length() > space ? label.substring(0, space) : label;
    }

    private static Optional<Country> country(String written, String folded) {
        String name = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return Countries.shipped()
                .named(folded)
                .or(() -> Countries.shipped().described(folded))
                .or(() -> Countries.shipped().named(name));
    }

    /** Folded, without article and legal form, and with "&" as a word. */
    private static String plain(String label) {
        String folded = EntityKeys.fold(label).replace("&", "and");
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        String union = UNION.matcher(withoutOwnAcronym(bare)).replaceFirst("european ");
        String university = UNIVERSITY_OF.matcher(union).replaceFirst("$1 university");
        String named =
                ARTICLE.matcher(NATIONS.matcher(university).replaceFirst("")).replaceFirst("");
        return PARENT.matcher(named).find() ? named : OrganisationForms.withoutDesignator(named);
    }

    /** "European Aeronautic Defence and Space Company EADS N.V." without the letters that it is known by. */
    private static String withoutOwnAcronym(String bare) {
        String name = OrganisationForms.withoutDesignator(bare);
        int space = name.lastIndexOf(' ');
        if (space < 0 || name.length() - space < 3) {
            return bare;
        }
        String full = name.substring(0, space);
        String letters = name.substring(space + 1);
        boolean own = OrganisationForms.acronyms(full).contains(letters)
                || OrganisationForms.acronyms(OrganisationForms.withoutDesignator(full))
                        .contains(letters);
        return own ? full : bare;
    }

    /** The code of a country that has no body of this name, or an empty string. */
    String notIn() {
        return BODY_NOT_IN.getOrDefault(body, "");
    }

    boolean isBody() {
        return !body.isEmpty();
    }

    /** The well-known organisation that this name means, or an empty string. */
    String alias() {
        return ALIASES.getOrDefault(plain(), "");
    }

    boolean isAcronym() {
        String letters = written.replace(".", "").replace("-", "");
        return letters.length() > 1
                && !letters.contains(" ")
                && letters.chars().filter(Character::isUpperCase).count() * 2 > letters.length()
                && letters.length() <= 8;
    }

    String letters() {
        return EntityKeys.fold(written).replace(" ", "");
    }

    /** What the initials of the name are, with small words and without. */
    Set<String> initials() {
        Set<String> initials = new LinkedHashSet<>();
        if (plain().contains(" ")) {
            initials.addAll(OrganisationForms.acronyms(plain()));
            initials.addAll(OrganisationForms.acronyms(EntityKeys.fold(written)));
        }
        return initials;
    }

    /** What it shares with the names that may mean the same organisation. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        if (isBody()) {
            keys.add("body " + body);
            return keys;
        }
        keys.add("core " + squeezed(core()));
        keys.add("core " + squeezed(plain()));
        keys.add("core " + squeezed(KIND.matcher(plain()).replaceFirst("")));
        if (isAcronym()) {
            keys.add("letters " + letters());
        }
        if (!alias().isEmpty()) {
            keys.add("alias " + alias());
        }
        initials().stream().filter(letters -> letters.length() > 1).forEach(letters -> keys.add("letters " + letters));
        List<String> words = List.of(plain().split(" "));
        if (words.size() > 1 && OrganisationForms.leavesOutTrade(words.get(0), plain())) {
            keys.add("core " + squeezed(words.get(0)));
        }
        return keys;
    }

    static String squeezed(String folded) {
        return british(folded).replace(" ", "");
    }

    private static String british(String folded) {
        return folded.replace("defense", "defence")
                .replace("center", "centre")
                .replace("labor", "labour")
                .replace("organization", "organisation")
                .replace("program ", "programme ")
                .replaceAll("program$", "programme");
    }

    /** How this name relates to another; nothing if they cannot mean one organisation. */
    Optional<PersonName.Match> match(OrganisationName other) {
        boolean countriesDiffer = !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
        if (countriesDiffer) {
            return Optional.empty();
        }
        if (!alias().isEmpty() && alias().equals(other.alias())) {
            return match(0.96, "two names of one well-known organisation");
        }
        if (squeezed(plain()).equals(squeezed(other.plain()))) {
            return match(0.95, "the same name");
        }
        if (squeezed(core).equals(squeezed(other.core)) && core.contains(" ")) {
            return match(country.equals(other.country) ? 0.95 : 0.5, "the same name beside its country");
        }
        if (isAcronym() && other.initials().contains(letters())
                || other.isAcronym() && initials().contains(other.letters())) {
            int length = isAcronym() ? letters().length() : other.letters().length();
            return match(length > 3 ? 0.75 : length == 3 ? 0.68 : 0.5, "the initials of the name");
        }
        if (KIND.matcher(plain()).replaceFirst("").equals(other.plain())
                || KIND.matcher(other.plain()).replaceFirst("").equals(plain())) {
            return match(0.5, "the name without the word for its kind");
        }
        if (OrganisationForms.leavesOutTrade(plain(), other.plain())
                || OrganisationForms.leavesOutTrade(other.plain(), plain())) {
            return match(0.6, "the name without its trade");
        }
        return Optional.empty();
    }

    private static Optional<PersonName.Match> match(double prior, String reason) {
        return Optional.of(new PersonName.Match(prior, reason));
    }
}
