package org.dateline.resolve.across;

import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.OrganisationForms;
import org.dateline.resolve.across.PersonName.Match;
import org.jspecify.annotations.Nullable;

/** An organisation's name with what it is compared by, each made once, since a name is compared with many. Used by one thread. */
final class OrganisationMatcher {
    private static final int LEAST_FOR_PLURAL = 7;

    private final OrganisationName name;
    private final String plain;
    private final String country;
    private final String squeezedPlain;
    private final String squeezedCore;
    private final String withoutKind;
    private final String alias;
    private final String firstWord;
    private final boolean known;
    /** The letters by which it may stand for another name, or an empty string. */
    private final String letters;

    private @Nullable Set<String> initials;

    OrganisationMatcher(OrganisationName name) {
        this.name = name;
        plain = name.plain();
        country = name.country();
        squeezedPlain = OrganisationName.squeezed(plain);
        squeezedCore = OrganisationName.squeezed(name.core());
        withoutKind = name.withoutKind();
        alias = name.alias();
        firstWord = name.firstWord();
        known = KnownOrganisations.isName(plain);
        letters = name.isAcronym() && !known && alias.isEmpty() ? name.letters() : "";
    }

    OrganisationName name() {
        return name;
    }

    /** How this name relates to another; nothing if they cannot mean one organisation. */
    Optional<Match> match(OrganisationMatcher other) {
        boolean countriesDiffer = !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
        if (countriesDiffer) {
            return Optional.empty();
        }
        if (!alias.isEmpty() && alias.equals(other.alias)) {
            return match(0.96, "two names of one well-known organisation");
        }
        if (squeezedPlain.equals(other.squeezedPlain)) {
            return match(0.95, "the same name");
        }
        if (isPluralOf(other) || other.isPluralOf(this)) {
            return match(0.9, "the same name in the plural");
        }
        if (squeezedCore.equals(other.squeezedCore) && name.core().contains(" ")) {
            return match(country.equals(other.country) ? 0.95 : 0.5, "the same name beside its country");
        }
        if (mayBeLettersOf(other) || other.mayBeLettersOf(this)) {
            int length = (name.isAcronym() ? name : other.name).letters().length();
            return match(length > 3 ? 0.75 : length == 3 ? 0.68 : 0.5, "the initials of the name");
        }
        if (withoutKind.equals(other.plain) || other.withoutKind.equals(plain)) {
            return match(0.5, "the name without the word for its kind");
        }
        if (isBeginningOf(other) || other.isBeginningOf(this)) {
            return match(0.6, "the first word of the name");
        }
        if (OrganisationForms.leavesOutTrade(plain, other.plain)
                || OrganisationForms.leavesOutTrade(other.plain, plain)) {
            return match(0.6, "the name without its trade");
        }
        return Optional.empty();
    }

    /** True of the initials of the other name, unless they are known to stand for something else. */
    private boolean mayBeLettersOf(OrganisationMatcher other) {
        return !letters.isEmpty() && other.initials().contains(letters);
    }

    private Set<String> initials() {
        if (initials == null) {
            initials = name.initials();
        }
        return initials;
    }

    private boolean isPluralOf(OrganisationMatcher other) {
        return plain.length() > LEAST_FOR_PLURAL && plain.equals(other.plain + "s");
    }

    /** True of "Northrop" beside "Northrop Grumman": one rare word that the other name begins with. */
    private boolean isBeginningOf(OrganisationMatcher other) {
        return !known && plain.equals(other.firstWord);
    }

    private static Optional<Match> match(double prior, String reason) {
        return Optional.of(new Match(prior, reason));
    }
}
