package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.Mention;
import org.dateline.model.Term;
import org.dateline.resolve.Countries;

/** Leads from a nationality in the text ("North Korean") to its country, as the document knows it. */
final class Nations {
    private final Countries countries;
    private final Map<String, Entity> known = new HashMap<>();

    Nations(Countries countries, List<Entity> entities) {
        this.countries = countries;
        entities.forEach(e -> known.put(e.key(), e));
    }

    Optional<Term> term(Mention nationality) {
        return entity(nationality).map(e -> new Term.Known(nationality.span(), e));
    }

    Optional<Entity> entity(Mention nationality) {
        return countries
                .described(nationality.text())
                .map(country -> Countries.entity(country, List.of()))
                .map(entity -> known.getOrDefault(entity.key(), entity));
    }
}
