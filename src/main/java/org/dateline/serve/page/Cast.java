package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** Who and what an article speaks of, the most mentioned first. */
final class Cast {
    private static final int SHOWN = 12;
    private static final Map<Node, String> KINDS = Map.of(
            Vocabulary.PERSON, "People",
            Vocabulary.PLACE_CLASS, "Places",
            Vocabulary.ORGANIZATION_CLASS, "Organisations");

    private final NewsGraph graph;
    private final Map<Node, Thing> things;

    Cast(NewsGraph graph, Map<Node, Thing> things) {
        this.graph = graph;
        this.things = things;
    }

    Html atAGlance() {
        Map<Node, Integer> mentions = new HashMap<>();
        things.values().stream()
                .flatMap(thing -> thing.all(Vocabulary.TA_IDENT_REF).stream())
                .forEach(entity -> mentions.merge(entity, 1, Integer::sum));
        List<Html> rows = new ArrayList<>();
        for (Node type : List.of(Vocabulary.PERSON, Vocabulary.PLACE_CLASS, Vocabulary.ORGANIZATION_CLASS)) {
            List<Html> names = mentions.entrySet().stream()
                    .filter(entry -> things.containsKey(entry.getKey())
                            && things.get(entry.getKey()).is(type))
                    .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> entry.getKey().toString()))
                    .limit(SHOWN)
                    .map(entry -> name(entry.getKey(), entry.getValue()))
                    .toList();
            if (!names.isEmpty()) {
                rows.add(element("div", element("dt", KINDS.get(type)), element("dd", Section.row(names))));
            }
        }
        return rows.isEmpty() ? Html.NOTHING : element("dl", rows).with("class", "cast");
    }

    private Html name(Node entity, int mentions) {
        String label = things.get(entity).text(Vocabulary.PREF_LABEL).orElseGet(() -> graph.label(entity));
        Html name = graph.page(entity).<Html>map(page -> Html.link(page, label)).orElseGet(() -> text(label));
        return mentions < 2 ? name : Html.series(name, Findings.note(" " + mentions));
    }
}
