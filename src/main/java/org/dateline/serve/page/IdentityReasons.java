package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/** Why several names were taken for one entity, and which others may be it: pairs of names, with the score and the reasons. */
final class IdentityReasons {
    private static final int NAMES = 60;
    private static final int SHOWN = 40;
    private static final int READ = 400;
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8}(~.*)?$");

    private final NewsGraph graph;

    IdentityReasons(NewsGraph graph) {
        this.graph = graph;
    }

    /** What was decided about the names of an entity, the surest first; nothing if there was nothing to decide. */
    Html section(Node entity, SelectionQueries queries) {
        Set<Node> names = new LinkedHashSet<>(List.of(entity));
        graph.sources(Vocabulary.IDENTIFIED_AS, entity, NAMES).stream()
                .map(Quad::getSubject)
                .forEach(names::add);
        Map<Node, Thing> decisions = new LinkedHashMap<>();
        names.forEach(name -> graph.sources(Vocabulary.BETWEEN, name, READ)
                .forEach(quad ->
                        decisions.computeIfAbsent(quad.getSubject(), node -> graph.thing(quad.getGraph(), node))));
        List<Thing> same = of("same", decisions);
        List<Thing> open = of("uncertain", decisions);
        if (same.isEmpty() && open.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> parts = new ArrayList<>();
        parts.add(element("summary", summary(same.size(), open.size())));
        if (!same.isEmpty()) {
            parts.add(element("ul", same.stream().limit(SHOWN).map(this::row).toList())
                    .with("class", "reasons"));
        }
        if (!open.isEmpty()) {
            parts.add(element("p", "Perhaps one as well:"));
            parts.add(element("ul", open.stream().limit(SHOWN).map(this::row).toList())
                    .with("class", "reasons"));
        }
        parts.add(element(
                "p",
                ShownQuery.link(
                        queries.identity(names.stream().map(Node::getURI).toList()))));
        return element("section", element("h2", "Why these are one"), element("details", parts))
                .with("id", "identity");
    }

    private static String summary(int same, int open) {
        String joined = Words.counted(same, "pair of names joined", "pairs of names joined");
        String all = open == 0 ? joined : joined + ", " + Words.counted(open, "left open", "left open");
        return Math.max(same, open) > SHOWN ? all + "; the surest " + SHOWN + " of each" : all;
    }

    private static List<Thing> of(String verdict, Map<Node, Thing> decisions) {
        return decisions.values().stream()
                .filter(thing -> thing.text(Vocabulary.VERDICT).orElse("").equals(verdict))
                .sorted(Comparator.comparingDouble(IdentityReasons::score)
                        .reversed()
                        .thenComparing(thing -> thing.node().toString()))
                .toList();
    }

    private static double score(Thing decision) {
        return decision.text(Vocabulary.SCORE).map(Double::parseDouble).orElse(0.0);
    }

    private Html row(Thing decision) {
        List<Html> names = decision.all(Vocabulary.BETWEEN).stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(this::name)
                .toList();
        List<String> notes = Stream.concat(
                        Stream.of(String.format(java.util.Locale.ROOT, "%.2f", score(decision))),
                        decision.all(Vocabulary.REASON).stream()
                                .map(Words::local)
                                .sorted())
                .toList();
        return element("li", Section.row(names), Findings.note(" " + String.join(", ", notes)));
    }

    /** A name in words. Where it is no thing of its own, its address leads to what it means. */
    private Html name(Node name) {
        String words = HASH.matcher(Words.local(name)).replaceFirst("").replace('-', ' ');
        return graph.page(name).<Html>map(page -> Html.link(page, words)).orElseGet(() -> Html.text(words));
    }
}
