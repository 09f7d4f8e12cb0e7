package org.dateline.serve.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of a page. Text is escaped because there is no other way to write text, and an address is a {@link Link},
 * which cannot be a script.
 */
public sealed interface Html {
    /** Words, whatever characters they contain. */
    record Text(String words) implements Html {}

    /** Pieces one after the other. */
    record Series(List<Html> parts) implements Html {
        public Series {
            parts = List.copyOf(parts);
        }
    }

    /** An element; its name and the names of its attributes are the program's own, never the data's. */
    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {
        private static final Set<String> SAFE = Set.of("class", "id", "title", "lang", "datetime");

        public Element {
            attributes = Map.copyOf(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** The same with an attribute that holds no address and no script. */
        public Element with(String attribute, String value) {
            if (!SAFE.contains(attribute)) {
                throw new IllegalArgumentException("[attribute] " + attribute + " is not one that data may fill");
            }
            return set(attribute, value);
        }

        Element set(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }
    }

    /** Nothing at all. */
    Html NOTHING = new Series(List.of());

    static Html text(String words) {
        return new Text(words);
    }

    static Html series(Html... parts) {
        return new Series(Arrays.asList(parts));
    }

    static Html series(Collection<? extends Html> parts) {
        return new Series(List.copyOf(parts));
    }

    static Element element(String name, Html... children) {
        return new Element(name, Map.of(), Arrays.asList(children));
    }

    static Element element(String name, String words) {
        return element(name, text(words));
    }

    static Element element(String name, Collection<? extends Html> children) {
        return new Element(name, Map.of(), List.copyOf(children));
    }

    /** A link that shows the words. */
    static Element link(Link to, String words) {
        return element("a", words).set("href", to.address());
    }

    /** The markup. */
    default String markup() {
        StringBuilder out = new StringBuilder();
        Markup.write(this, out);
        return out.toString();
    }
}
