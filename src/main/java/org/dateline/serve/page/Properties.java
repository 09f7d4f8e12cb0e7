package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** All that one document says of a thing, as a table of properties and values. */
final class Properties {
    private static final int SHOWN = 20;

    private Properties() {}

    static Html table(References references, Thing thing) {
        TreeMap<String, Html> rows = new TreeMap<>();
        thing.values()
                .forEach((property, values) ->
                        rows.put(Words.spaced(Words.local(property)), values(references, thing.document(), values)));
        List<Html> parts = new ArrayList<>();
        rows.forEach((name, values) -> {
            parts.add(element("dt", name));
            parts.add(element("dd", values));
        });
        return element("dl", parts);
    }

    private static Html values(References references, Node document, List<Node> values) {
        List<Html> shown = new ArrayList<>();
        values.stream()
                .limit(SHOWN)
                .map(value -> value.isLiteral()
                        ? Html.text(value.getLiteralLexicalForm())
                        : references.named(document, value))
                .forEach(shown::add);
        if (values.size() > SHOWN) {
            shown.add(Html.text("and " + Words.counted(values.size() - SHOWN, "more", "more")));
        }
        return Section.row(shown);
    }
}
