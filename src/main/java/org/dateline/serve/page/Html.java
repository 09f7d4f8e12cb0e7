package org.dateline.serve.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
        private static final Set<String> SAFE = Set.of(
                "class",
                "id",
                "title",
                "lang",
                "datetime",
                "name",
                "value",
                "type",
                "for",
                "role",
                "tabindex",
                "open",
                "scope",
                "colspan",
                "placeholder",
                "autocomplete",
                "checked",
                "selected",
                "hidden",
                "method",
                "viewBox",
                "preserveAspectRatio",
                "width",
                "height",
                "x",
                "y",
                "x1",
                "x2",
                "y1",
                "y2",
                "cx",
                "cy",
                "r",
                "d",
                "points",
                "transform",
                "text-anchor",
                "maxlength",
                "list",
                "enctype",
                "min",
                "max");

        /** Attributes of which a whole family is safe: for scripts of our own and for readers of the screen. */
        private static final Pattern SAFE_FAMILY = Pattern.compile("(data|aria)-[a-z-]+");

        public Element {
            attributes = Map.copyOf(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** The same with an attribute that holds no address and no script. */
        public Element with(String attribute, String value) {
            if (!SAFE.contains(attribute) && !SAFE_FAMILY.matcher(attribute).matches()) {
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

    /** A form that asks an address with what is filled in, which then stands in the address. */
    static Element form(Link to, Html... fields) {
        return element("form", fields).set("action", to.address()).set("method", "get");
    }

    /** A link around other pieces, as around a mark in a drawing. */
    static Element link(Link to, Collection<? extends Html> children) {
        return element("a", children).set("href", to.address());
    }

    /** A script of this server that runs once the page is there. */
    static Element script(Link from) {
        return element("script").set("src", from.address()).set("defer", "");
    }

    /** A style sheet of this server for this page alone. */
    static Element style(Link from) {
        return element("link").set("rel", "stylesheet").set("href", from.address());
    }

    /** The markup. */
    default String markup() {
        StringBuilder out = new StringBuilder();
        Markup.write(this, out);
        return out.toString();
    }
}
