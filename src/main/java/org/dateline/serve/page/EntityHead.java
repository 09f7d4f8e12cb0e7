package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.Selection;

/** What an entity is, at a glance: kind, names, links, numbers, the ways to other views of it, and what to leave out. */
final class EntityHead {
    private static final int NAMES = 12;
    private static final Map<EntityKind, String> KINDS = Map.of(
            EntityKind.PERSON, "person",
            EntityKind.PLACE, "place",
            EntityKind.ORGANIZATION, "organisation",
            EntityKind.OTHER, "thing");

    private EntityHead() {}

    static Html of(EntitySummary summary, NewsGraph graph, Selection selection) {
        String path = graph.path(summary.entity().iri());
        return element(
                        "header",
                        element("p", KINDS.getOrDefault(summary.entity().kind(), "thing"))
                                .with("class", "kind"),
                        element("h1", summary.entity().label()),
                        names(summary.names()),
                        links(summary.links()),
                        numbers(summary),
                        views(path, selection))
                .with("class", "subject");
    }

    private static Html names(List<String> names) {
        if (names.isEmpty()) {
            return Html.NOTHING;
        }
        String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
        return element("p", "Also: " + String.join(" · ", names.subList(0, Math.min(NAMES, names.size()))) + more)
                .with("class", "names");
    }

    private static Html links(List<String> links) {
        if (links.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> shown = links.stream()
                .map(iri -> Link.web(iri)
                        .<Html>map(to -> link(to, elsewhere(to)).with("title", iri))
                        .orElseGet(() -> text(iri)))
                .toList();
        return element("p", text("The same as "), Section.row(shown)).with("class", "links");
    }

    /** "wikidata.org Q30": where it leads, and how it is called there. */
    private static String elsewhere(Link to) {
        URI address = URI.create(to.address());
        String path = address.getPath().replaceAll("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return (address.getHost().replaceFirst("^www\\.", "") + " " + name).strip();
    }

    private static Html numbers(EntitySummary summary) {
        List<Html> parts = new ArrayList<>();
        number(parts, "articles", summary.articles(), "#articles");
        number(parts, "independent sources", summary.sources(), "");
        number(parts, "statements", summary.statements(), "#statements");
        number(parts, "figures about this", summary.figures(), "#figures");
        number(parts, "claims made", summary.claims(), "#claims");
        number(parts, "times quoted", summary.sayings(), "#said");
        if (!summary.first().isEmpty()) {
            String span = summary.first().equals(summary.last())
                    ? summary.first()
                    : summary.first() + " to " + summary.last();
            parts.add(element("div", element("dt", "seen"), element("dd", span).with("class", "days")));
        }
        return element("dl", parts).with("class", "numbers");
    }

    private static void number(List<Html> parts, String name, int number, String to) {
        if (number > 0) {
            String shown = String.format(Locale.ROOT, "%,d", number);
            Html value = to.isEmpty() ? text(shown) : link(new Link(to), shown);
            parts.add(element("div", element("dt", name), element("dd", value)));
        }
    }

    private static Html views(String path, Selection selection) {
        List<Html> views = new ArrayList<>();
        List.of("Graph", "Timeline", "Map", "Ledger")
                .forEach(view -> views.add(link(
                        Asked.filtered(
                                        Address.of("/" + view.toLowerCase(Locale.ROOT))
                                                .with("entity", path),
                                        selection)
                                .link(),
                        view)));
        return element("nav", Findings.spaced(views)).with("class", "views").with("aria-label", "Other views of this");
    }
}
