package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.serve.page.Asked.Part;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Named;
import org.dateline.store.index.PeriodCount;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;

/**
 * A person, place or organisation: what it is called, what is said of it and by whom, what it said, where and when it occurs. Of each
 * list the first stretch is read, so that the page of what is spoken of most is as quick as any.
 */
final class EntityPage {
    private static final int FIRST = 6;
    private static final int ARTICLES = 12;
    private static final int NEIGHBOURS = 20;
    private static final int PLACES = 10;
    private static final int KINDS = 10;

    private final NewsGraph graph;
    private final ExplorerIndex index;
    private final Node entity;
    private final Asked asked;
    private final Findings findings;
    private final Address page;
    private final SelectionQueries queries;
    private final Ledgers ledgers;

    private EntityPage(NewsGraph graph, ExplorerIndex index, Node entity, Asked asked) {
        this.graph = graph;
        this.index = index;
        this.entity = entity;
        this.asked = asked;
        this.findings = new Findings(graph);
        this.queries = new SelectionQueries(graph.base());
        this.ledgers = new Ledgers(graph);
        this.page = Address.of(graph.page(entity).map(Link::address).orElse("/"));
    }

    static Html body(NewsGraph graph, ExplorerIndex index, Node entity, Asked asked) {
        EntityPage page = new EntityPage(graph, index, entity, asked);
        return asked.part().map(page::part).orElseGet(page::whole);
    }

    private Html whole() {
        return element(
                        "div",
                        EntityHead.of(summary(), graph, asked.selection()),
                        Narrowing.form(page, asked.selection(), List.of(Standing.values())),
                        element("div", primary(), secondary()).with("class", "split"))
                .with("class", "entity");
    }

    private EntitySummary summary() {
        return index.entity(entity.getURI())
                .orElseGet(() -> new EntitySummary(
                        new Named(entity.getURI(), graph.label(entity), EntityKind.OTHER),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        "",
                        "",
                        Optional.empty()));
    }

    private Html primary() {
        Selection about = concerned();
        return element(
                        "div",
                        new Posts(graph, findings).section(entity, queries.posts(entity.getURI())),
                        new StatementGroups(index, findings, page).section(about, queries.statements(about)),
                        figures(about),
                        Stretch.section(
                                "said",
                                "Said",
                                index.speech(about, 0, FIRST),
                                address(Part.SAID),
                                findings::speech,
                                queries.speech(about)),
                        Stretch.section(
                                "claims",
                                "Claimed",
                                index.statements(claimed(), 0, FIRST),
                                address(Part.CLAIMS),
                                findings::statement,
                                queries.statements(claimed())),
                        Stretch.section(
                                "given",
                                "Figures given",
                                index.figures(claimed(), Optional.empty(), 0, FIRST),
                                address(Part.GIVEN),
                                findings::figure,
                                queries.figures(claimed(), Optional.empty())))
                .with("class", "primary");
    }

    private Html figures(Selection about) {
        List<Html> kinds = index.counted(about, KINDS).stream()
                .filter(kind -> kind.figures() > 1)
                .map(kind -> ledgers.of(kind, entity.getURI(), asked.selection()))
                .toList();
        Html overTime = kinds.isEmpty()
                ? Html.NOTHING
                : element("p", text("Over time: "), Section.row(kinds)).with("class", "ledgers");
        Html list = Stretch.section(
                "figures",
                "Figures about this",
                index.figures(about, Optional.empty(), 0, FIRST),
                address(Part.FIGURES),
                findings::figure,
                queries.figures(about, Optional.empty()));
        return series(list, overTime, ledgers.beside(index.countedBeside(entity.getURI(), KINDS)));
    }

    private Html secondary() {
        Selection about = concerned();
        return element(
                        "aside",
                        when(about),
                        where(about),
                        neighbours(),
                        new IdentityReasons(graph).section(entity, queries),
                        articles(about))
                .with("class", "secondary")
                .with("aria-label", "When, where and with whom");
    }

    private Html when(Selection about) {
        List<PeriodCount> periods = index.timeline(about);
        Html line = Sparkline.of(periods);
        Address timeline =
                Asked.filtered(Address.of("/timeline").with("entity", graph.path(entity.getURI())), asked.selection());
        return line.equals(Html.NOTHING)
                ? Html.NOTHING
                : element(
                        "section",
                        element("h2", "When"),
                        line,
                        element(
                                "p",
                                link(timeline.link(), "On the timeline"),
                                text(" "),
                                ShownQuery.link(queries.timeline(about, periods))));
    }

    private Html where(Selection about) {
        List<Html> places = index.places(about, PLACES).stream()
                .<Html>map(
                        place -> element("li", findings.named(place.place()), Findings.note(" " + place.statements())))
                .toList();
        if (places.isEmpty()) {
            return Html.NOTHING;
        }
        Address map = Asked.filtered(Address.of("/map").with("entity", graph.path(entity.getURI())), asked.selection());
        return element(
                "section",
                element("h2", "Where"),
                element("ul", places).with("class", "chips"),
                element("p", link(map.link(), "On the map"), text(" "), ShownQuery.link(queries.places(about))));
    }

    private Html neighbours() {
        List<Html> rows = index.neighbours(entity.getURI(), NEIGHBOURS).stream()
                .<Html>map(neighbour -> element(
                        "li",
                        findings.named(neighbour.entity()),
                        Findings.note(" " + shared(neighbour.statements(), neighbour.articles()))))
                .toList();
        if (rows.isEmpty()) {
            return Html.NOTHING;
        }
        Address map = Address.of("/graph").with("entity", graph.path(entity.getURI()));
        return element(
                "section",
                element("h2", "Neighbours"),
                element("ul", rows).with("class", "neighbours"),
                element(
                        "p",
                        link(map.link(), "As a graph"),
                        text(" "),
                        ShownQuery.link(queries.neighbours(entity.getURI()))));
    }

    private static String shared(int statements, int articles) {
        List<String> parts = new ArrayList<>();
        if (statements > 0) {
            parts.add(Words.counted(statements, "statement", "statements"));
        }
        if (articles > 0) {
            parts.add(Words.counted(articles, "article", "articles"));
        }
        return String.join(", ", parts);
    }

    private Html articles(Selection about) {
        return Stretch.section(
                "articles",
                "Mentioned in",
                index.articles(about, 0, ARTICLES),
                address(Part.ARTICLES),
                findings::article,
                queries.articles(about));
    }

    /** One list by itself, from an item on: a plain page, of which a script takes the items. */
    private Html part(Part part) {
        Address all = asked.selection().relations().stream()
                .reduce(
                        address(part),
                        (address, iri) -> address.with("relation", Words.shortRelation(iri)),
                        (a, b) -> a);
        return element(
                        "div",
                        element(
                                        "p",
                                        link(
                                                Asked.filtered(page, asked.selection())
                                                        .link(),
                                                graph.label(entity)))
                                .with("class", "kind"),
                        element("h1", heading(part)),
                        stretch(part, all))
                .with("class", "entity");
    }

    private Html stretch(Part part, Address all) {
        int offset = asked.offset();
        int limit = asked.limit();
        Optional<CountedKind> any = Optional.empty();
        return switch (part) {
            case STATEMENTS ->
                Stretch.of(index.statements(concerned(), offset, limit), offset, all, findings::statement);
            case FIGURES -> Stretch.of(index.figures(concerned(), any, offset, limit), offset, all, findings::figure);
            case SAID -> Stretch.of(index.speech(concerned(), offset, limit), offset, all, findings::speech);
            case CLAIMS -> Stretch.of(index.statements(claimed(), offset, limit), offset, all, findings::statement);
            case GIVEN -> Stretch.of(index.figures(claimed(), any, offset, limit), offset, all, findings::figure);
            case ARTICLES -> Stretch.of(index.articles(concerned(), offset, limit), offset, all, findings::article);
        };
    }

    private String heading(Part part) {
        String relations = String.join(
                ", ",
                asked.selection().relations().stream()
                        .map(iri -> Findings.relation(iri, "other relations"))
                        .sorted()
                        .toList());
        return switch (part) {
            case STATEMENTS -> relations.isEmpty() ? "Statements" : "Statements: " + relations;
            case FIGURES -> "Figures about this";
            case SAID -> "Said";
            case CLAIMS -> "Claimed";
            case GIVEN -> "Figures given";
            case ARTICLES -> "Mentioned in";
        };
    }

    private Address address(Part part) {
        return Asked.filtered(page.with("part", part.parameter()), asked.selection());
    }

    private Selection concerned() {
        return asked.selection().with(entity.getURI(), Selection.Part.CONCERNED);
    }

    private Selection claimed() {
        return asked.selection().with(entity.getURI(), Selection.Part.CLAIMANT);
    }
}
