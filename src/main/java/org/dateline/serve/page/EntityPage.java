package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Vocabulary;

/** A person, place or organisation: what it is called, what is said of it and by whom, what it said, where it occurs. */
final class EntityPage {
    private static final int READ = Section.SURE;
    private static final int SHOWN = 25;
    private static final int SAYINGS = 200;

    private final NewsGraph graph;
    private final References references;
    private final Cards cards;
    private final Node entity;

    private EntityPage(NewsGraph graph, Node entity) {
        this.graph = graph;
        this.references = new References(graph);
        this.cards = new Cards(references);
        this.entity = entity;
    }

    static Html body(NewsGraph graph, Node entity) {
        return new EntityPage(graph, entity).body();
    }

    private Html body() {
        List<Thing> figures = things(Vocabulary.ABOUT);
        return series(
                head(),
                cards.posts("Posts", things(Vocabulary.MEMBER, Vocabulary.ORGANIZATION), SHOWN),
                statements(),
                new FigureSeries(graph, references).section("Figures over time", figures),
                cards.figures("Figures about this", figures, SHOWN),
                cards.speech("Said", things(Vocabulary.SPEAKER), SHOWN),
                cards.figures("Figures given", figuresClaimed(), SHOWN),
                documents());
    }

    private Html head() {
        List<Thing> sayings = graph.sayings(entity, SAYINGS);
        String label = graph.label(entity);
        String kind = sayings.stream()
                .flatMap(saying -> saying.all(Vocabulary.TYPE).stream())
                .map(Kinds.OF_ENTITIES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("entity");
        TreeSet<String> names = new TreeSet<>(literals(sayings, Vocabulary.ALT_LABEL));
        names.addAll(literals(sayings, Vocabulary.PREF_LABEL));
        names.remove(label);
        return series(
                element("p", kind).with("class", "kind"),
                element("h1", label),
                names.isEmpty() ? Html.NOTHING : element("p", "Also: " + String.join(" · ", names)),
                sameAs(sayings));
    }

    private static List<String> literals(List<Thing> sayings, Node property) {
        return sayings.stream()
                .flatMap(saying -> saying.all(property).stream())
                .map(Words::local)
                .toList();
    }

    private static Html sameAs(List<Thing> sayings) {
        List<Html> links = sayings.stream()
                .flatMap(saying -> saying.all(Vocabulary.SAME_AS).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .sorted()
                .map(iri -> Link.web(iri).<Html>map(to -> Html.link(to, iri)).orElseGet(() -> text(iri)))
                .toList();
        return links.isEmpty() ? Html.NOTHING : element("p", text("The same as "), Section.row(links));
    }

    private Html statements() {
        List<Thing> all = things(Vocabulary.SUBJECT, Vocabulary.OBJECT).stream()
                .filter(statement -> statement.one(Vocabulary.POST).isEmpty())
                .toList();
        Map<String, Predicate<Thing>> groups = new LinkedHashMap<>();
        groups.put("Reported", Standing::isAsserted);
        groups.put("Claimed by others", Standing::isClaimed);
        groups.put("Reported as not so", Standing::isDenied);
        groups.put("Planned or possible", Standing::isOpen);
        List<Html> sections = new ArrayList<>();
        groups.forEach((heading, belongs) -> sections.add(
                cards.statements(heading, all.stream().filter(belongs).toList(), SHOWN)));
        List<Thing> claims = things(Vocabulary.CLAIMED_BY).stream()
                .filter(thing -> thing.is(Vocabulary.STATEMENT))
                .toList();
        sections.add(cards.statements("Claims made", claims, SHOWN));
        return series(sections);
    }

    private List<Thing> figuresClaimed() {
        return things(Vocabulary.CLAIMED_BY).stream()
                .filter(thing -> thing.is(Vocabulary.FIGURE))
                .toList();
    }

    /** What points here by one of the properties, each thing once, that of the latest article first. */
    private List<Thing> things(Node... properties) {
        return Stream.of(properties)
                .flatMap(property -> graph.pointingAt(property, entity, READ).stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Thing thing) -> references.article(thing.document()), Article.LATEST_FIRST)
                        .thenComparing(thing -> thing.node().toString()))
                .toList();
    }

    private Html documents() {
        Map<Node, Integer> mentions = new LinkedHashMap<>();
        for (Quad quad : graph.sources(Vocabulary.TA_IDENT_REF, entity, 100L * READ)) {
            mentions.merge(quad.getGraph(), 1, Integer::sum);
        }
        List<Article> articles = mentions.keySet().stream()
                .limit(READ + 1L)
                .map(references::article)
                .sorted(Article.LATEST_FIRST)
                .toList();
        return Section.list("Mentioned in", articles, 2 * SHOWN, article -> {
            List<Html> parts = new ArrayList<>();
            parts.add(references.linked(article.node(), article.title()));
            parts.addAll(article.imprint());
            parts.add(text(Words.counted(mentions.get(article.node()), "mention", "mentions")));
            return element("li", Section.row(parts));
        });
    }
}
