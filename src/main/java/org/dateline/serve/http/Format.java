package org.dateline.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

/** The forms in which a thing is described. The first is given to whoever does not care. */
public enum Format implements Form {
    TURTLE("text/turtle", Lang.TURTLE),
    HTML("text/html", null),
    JSONLD("application/ld+json", Lang.JSONLD),
    NTRIPLES("application/n-triples", Lang.NTRIPLES),
    /** With the article that says it. */
    TRIG("application/trig", Lang.TRIG);

    /** All of them. */
    public static final List<Format> ALL = List.of(values());

    private final String mediaType;
    private final @Nullable Lang lang;

    Format(String mediaType, @Nullable Lang lang) {
        this.mediaType = mediaType;
        this.lang = lang;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    /** The RDF syntax; empty for the page that people read. */
    public Optional<Lang> lang() {
        return Optional.ofNullable(lang);
    }
}
