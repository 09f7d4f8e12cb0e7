package org.dateline.serve.page;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The prefixes of a graph, our own first. */
public final class Prefixes {
    private Prefixes() {}

    /** Every prefix with what it stands for, for a graph whose own names begin with the base. */
    public static Map<String, String> of(String base) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dl", Terms.DL);
        prefixes.put("schema", Terms.SCHEMA);
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("nif", Terms.NIF);
        prefixes.put("itsrdf", Terms.ITSRDF);
        prefixes.put("org", Terms.ORG);
        prefixes.put("qudt", Terms.QUDT);
        prefixes.put("unit", "http://qudt.org/vocab/unit/");
        prefixes.put("cur", "http://qudt.org/vocab/currency/");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("entity", base + "entity/");
        prefixes.put("document", base + "document/");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }

    /** The lines of a query that declare some of the prefixes. */
    public static String declared(String base, Collection<String> wanted) {
        Map<String, String> all = of(base);
        return wanted.stream()
                .map(prefix -> "PREFIX " + prefix + ": <" + all.get(prefix) + ">\n")
                .collect(Collectors.joining());
    }
}
