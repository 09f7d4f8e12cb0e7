package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Html;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Named;
import org.dateline.store.index.Selection;

/** What a view is about, in words. */
final class Subject {
    private final ExplorerIndex index;
    private final SelectionParameters parameters;

    Subject(ExplorerIndex index, SelectionParameters parameters) {
        this.index = index;
        this.parameters = parameters;
    }

    /** What the index calls it; else the end of its name. */
    Named named(String iri) {
        return index.entity(iri)
                .map(EntitySummary::entity)
                .orElseGet(() -> new Named(iri, iri.substring(iri.lastIndexOf('/') + 1), EntityKind.OTHER));
    }

    /** A link to the page of a thing, or its words alone. */
    Html linked(Named named) {
        return parameters
                .page(named.iri())
                .<Html>map(page -> link(page, named.label()))
                .orElseGet(() -> text(named.label()));
    }

    /** "Ana Karlsson and Norrland", or everything. */
    String words() {
        Selection selection = parameters.selection();
        String one = selection.entity().map(iri -> named(iri).label()).orElse("");
        String two = selection.other().map(iri -> named(iri).label()).orElse("");
        return one.isEmpty() && two.isEmpty() ? "Everything" : one + (two.isEmpty() ? "" : " and " + two);
    }

    /** The heading of a view. */
    Html heading(String view) {
        Selection selection = parameters.selection();
        List<Html> parts = new ArrayList<>();
        selection.entity().ifPresent(iri -> parts.add(linked(named(iri))));
        selection.other().ifPresent(iri -> {
            parts.add(text(" and "));
            parts.add(linked(named(iri)));
        });
        return Html.series(
                element("p", view).with("class", "kind"),
                element("h1", parts.isEmpty() ? List.of(text("Everything")) : parts));
    }
}
