package org.dateline.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that stores, exports, query results and query editors share. */
public final class Prefixes {
    private static final Map<String, String> ALL = all(
            "dl", Terms.DL,
            "schema", Terms.SCHEMA,
            "nif", Terms.NIF,
            "itsrdf", Terms.ITSRDF,
            "prov", Terms.PROV,
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "org", "http://www.w3.org/ns/org#",
            "qudt", "http://qudt.org/schema/qudt/",
            "unit", "http://qudt.org/vocab/unit/",
            "cur", "http://qudt.org/vocab/currency/",
            "time", "http://www.w3.org/2006/time#");

    private Prefixes() {}

    /** Prefix to namespace, in the order of how often a reader meets them. */
    public static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> all(String... pairs) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            prefixes.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(prefixes);
    }
}
