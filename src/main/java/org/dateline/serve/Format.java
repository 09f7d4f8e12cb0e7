package org.dateline.serve;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

/** The forms in which a thing is described. The first is given to whoever does not care. */
enum Format {
    TURTLE("text", "turtle", Lang.TURTLE),
    HTML("text", "html", null),
    JSONLD("application", "ld+json", Lang.JSONLD),
    NTRIPLES("application", "n-triples", Lang.NTRIPLES);

    private final String type;
    private final String subtype;
    private final @Nullable Lang lang;

    Format(String type, String subtype, @Nullable Lang lang) {
        this.type = type;
        this.subtype = subtype;
        this.lang = lang;
    }

    String mediaType() {
        return type + "/" + subtype;
    }

    String type() {
        return type;
    }

    /** The RDF syntax; empty for the page that people read. */
    Optional<Lang> lang() {
        return Optional.ofNullable(lang);
    }

    static Optional<Format> named(@Nullable String name) {
        return Stream.of(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
