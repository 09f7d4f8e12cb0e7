package org.dateline.resolve.across;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.WordList;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;
import org.dateline.resolve.EntityKeys;
import org.dateline.resolve.KnownPlaces;
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
    private static final Pattern NATIONS_BODY = Pattern.compile("(?:un|united nations) (.+)");
    private static final Pattern ARTICLE = Pattern.compile("^(al|el) (?=.{3})");
    private static final Pattern PARENT = Pattern.compile(" (group|holding|holdings)$");
    private static final Pattern KIND = Pattern.compile(" (party|university|college|magazine|newspaper)$");
    private static final int LEAST_LETTERS = 4;
    private static final Set<String> COMMON_WORDS = WordList.set(OrganisationName.class, "common-first-words.txt");
    private static final Set<String> GIVEN_NAMES =
            WordList.lines(OrganisationName.class, "/org/dateline/annotate/gazetteer/given-names.txt").stream()
                    .map(EntityKeys::fold)
                    .collect(Collectors.toSet());
    private static final Set<String> TWIN_UNIVERSITIES = WordList.set(OrganisationName.class, "twin-universities.txt");

    static OrganisationName of(String label) {
        String plain = plain(label);
        return StateBodies.ofOneState(plain)
                .map(own -> new OrganisationName(label, plain, plain, own.country(), own.body()))
                .or(() -> named(label, plain))
                .or(() -> crown(label, plain))
                .orElseGet(() -> apart(label, plain));
    }

    /** A body under the name that all states use, or the United Nations'. */
    private static Optional<OrganisationName> named(String label, String plain) {
        String known = StateBodies.named(plain);
        if (!known.isEmpty()) {
            return Optional.of(new OrganisationName(label, plain, plain, StateBodies.onlyState(known), known));
        }
        Matcher nations = NATIONS_BODY.matcher(plain);
        boolean ours = nations.matches()
                && StateBodies.onlyState(StateBodies.named(nations.group(1))).equals("UN");
        return ours ? Optional.of(of(nations.group(1))) : Optional.empty();
    }

    /** "Royal Thai Navy" is the Thai Navy. */
    private static Optional<OrganisationName> crown(String label, String plain) {
        if (!plain.startsWith("royal ")) {
            return Optional.empty();
        }
        OrganisationName common = of(label.substring(label.indexOf(' ') + 1));
        return Optional.of(common)
                .filter(name -> name.isBody() && !name.country().isEmpty());
    }

    private static OrganisationName apart(String label, String plain) {
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
        return new OrganisationName(label, plain, core, country == null ? "" : country.iso(), StateBodies.named(core));
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
    static String plain(String label) {
        String folded = EntityKeys.fold(label).replace("&", "and");
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        String union = UNION.matcher(withoutOwnAcronym(bare)).replaceFirst("european ");
        Matcher of = UNIVERSITY_OF.matcher(union);
        String university =
                of.matches() && !TWIN_UNIVERSITIES.contains(of.group(1)) ? of.group(1) + " university" : union;
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

    /** The code of the country whose body is meant where nothing speaks for another's, or an empty string. */
    String mainCountry() {
        return country.isEmpty() ? StateBodies.likelyState(body) : country;
    }

    boolean isBody() {
        return !body.isEmpty();
    }

    /** The well-known organisation that this name means, or an empty string. */
    String alias() {
        return KnownOrganisations.usualName(plain, core);
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

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    /** True of a word that many organisations are called for short, such as "Society" or "Corps". */
    boolean isCommonNoun() {
        return COMMON_WORDS.contains(plain);
    }

    /** The first of several words, if it is the name of little else; or an empty string. */
    String firstWord() {
        int space = plain.indexOf(' ');
        if (space < LEAST_LETTERS || !country.isEmpty() || isBody()) {
            return "";
        }
        String first = plain.substring(0, space);
        boolean division = Arrays.stream(plain.substring(space + 1).split(" ")).anyMatch(COMMON_WORDS::contains);
        boolean shared = COMMON_WORDS.contains(first)
                || GIVEN_NAMES.contains(first)
                || KnownPlaces.country(first).isPresent()
                || PlaceName.of(first).isKnown();
        return shared || division && alias().isEmpty() ? "" : first;
    }

    /** What it shares with the names that may mean the same organisation. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        if (isBody()) {
            keys.add("body " + body);
            initials().stream()
                    .filter(letters -> letters.length() > 2)
                    .forEach(letters -> keys.add("letters " + letters));
            return keys;
        }
        if (plain.endsWith("s")) {
            keys.add("core " + squeezed(plain.substring(0, plain.length() - 1)));
        }
        keys.add("core " + squeezed(core()));
        keys.add("core " + squeezed(plain()));
        keys.add("core " + squeezed(withoutKind()));
        if (isAcronym()) {
            keys.add("letters " + letters());
        }
        if (!alias().isEmpty()) {
            keys.add("alias " + alias());
        }
        initials().stream().filter(letters -> letters.length() > 1).forEach(letters -> keys.add("letters " + letters));
        if (!firstWord().isEmpty()) {
            keys.add("core " + squeezed(firstWord()));
        }
        List<String> words = List.of(plain().split(" "));
        if (words.size() > 1 && OrganisationForms.leavesOutTrade(words.get(0), plain())) {
            keys.add("core " + squeezed(words.get(0)));
        }
        return keys;
    }

    /** The name without the word for its kind at its end: "Labour" for "Labour Party", folded. */
    String withoutKind() {
        return KIND.matcher(plain).replaceFirst("");
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
}
