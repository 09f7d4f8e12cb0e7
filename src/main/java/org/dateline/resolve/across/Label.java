package org.dateline.resolve.across;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.resolve.Countries;
import org.dateline.resolve.Country;
import org.dateline.resolve.KnownPlaces;

/**
 * What the tables know of a name, whatever it names.
 *
 * @param state the ISO code of the state of this name, or an empty string
 * @param country the ISO code of the one country that the person, body or region of this name belongs to, or an empty string
 * @param likely the code of the country whose body is mostly meant, where several have one; or an empty string
 * @param body the body of a state that the name means together with its state, or an empty string
 * @param figure the public figure whom the name means by itself
 */
record Label(String state, String country, String likely, String body, Optional<KnownPerson> figure) {
    private static final int KEPT = 50_000;

    private static final Map<String, Label> CACHE = new ConcurrentHashMap<>();

    /** @param name folded */
    static Label of(String name) {
        Label known = CACHE.get(name);
        if (known == null) {
            known = read(name);
            if (CACHE.size() >= KEPT) {
                CACHE.clear();
            }
            CACHE.put(name, known);
        }
        return known;
    }

    private static Label read(String name) {
        Optional<KnownPerson> figure = PublicFigures.only(name);
        Optional<String> state = Countries.shipped().named(name).map(Country::iso);
        if (state.isPresent()) {
            return new Label(state.get(), "", "", "", figure);
        }
        OrganisationName organisation = OrganisationName.of(name);
        String own = organisation.country();
        String country = PublicFigures.country(name)
                .or(() -> KnownPlaces.countryOfRegion(name))
                .orElse(own);
        boolean body = organisation.isBody() && !own.isEmpty();
        String likely = organisation.isBody() && StateBodies.isOfFewStates(organisation.body())
                ? organisation.mainCountry()
                : "";
        return new Label("", country, likely, body ? organisation.body() : "", figure);
    }
}
