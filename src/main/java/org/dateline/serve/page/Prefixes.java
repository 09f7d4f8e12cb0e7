package org.dateline.serve.page;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.rdf.Vocabulary;

/** The prefixes of the graph, those of its own names among them. */
public final class Prefixes {
    private Prefixes() {}

    /** Every prefix with what it stands for, for a graph whose own names begin with the base. */
    public static Map<String, String> of(String base) {
        Map<String, String> prefixes = new LinkedHashMap<>(Vocabulary.PREFIXES);
        prefixes.put("entity", base + "entity/");
        prefixes.put("document", base + "document/");
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
