package org.dateline.serve.page;

import java.util.Set;
import java.util.TreeMap;

/** Writes {@link Html} as the HTML standard's syntax. */
final class Markup {
    private static final Set<String> VOID = Set.of("meta", "link", "br", "input", "hr");

    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    static void write(Html html, StringBuilder out) {
        if (html instanceof Html.Text text) {
            escape(text.words(), out);
        } else if (html instanceof Html.Series series) {
            series.parts().forEach(part -> write(part, out));
        } else if (html instanceof Html.Element element) {
            write(element, out);
        }
    }

    private static void write(Html.Element element, StringBuilder out) {
        out.append('<').append(element.name());
        new TreeMap<>(element.attributes()).forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        });
        out.append('>');
        if (!VOID.contains(element.name())) {
            element.children().forEach(child -> write(child, out));
            out.append("</").append(element.name()).append('>');
        }
    }

    /** Controls, and the marks that turn the direction of what follows, by which words can be made to look like others. */
    private static boolean isMisleading(char c) {
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return turns || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    private static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isMisleading(c) ? REPLACEMENT : c);
            }
        }
    }
}
