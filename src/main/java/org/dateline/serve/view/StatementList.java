package org.dateline.serve.view;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Words;
import org.dateline.store.index.Listing;
import org.dateline.store.index.Named;
import org.dateline.store.index.Standing;
import org.dateline.store.index.StatementEntry;

/** Statements with their sentences, a stretch at a time. The way to the next stretch is a page of its own. */
final class StatementList {
    /** How many statements a stretch has. */
    static final int STRETCH = 25;

    private final Subject subject;
    private final SelectionParameters parameters;

    StatementList(Subject subject, SelectionParameters parameters) {
        this.subject = subject;
        this.parameters = parameters;
    }

    /** A stretch, and the link to the one after it. */
    Html of(Listing<StatementEntry> listing, String path, int offset) {
        if (listing.items().isEmpty()) {
            return element("p", "No statement is like that. Take away a filter, or choose other days.")
                    .with("class", "note");
        }
        Html items =
                element("ul", listing.items().stream().map(this::item).toList()).with("class", "items");
        int shown = offset + listing.items().size();
        List<Html> parts = new ArrayList<>(List.of(items));
        if (shown < listing.total()) {
            String words = String.format(
                    Locale.ROOT, "Next %d of %,d", Math.min(STRETCH, listing.total() - shown), listing.total() - shown);
            Html more = link(parameters.link(path, "offset", Integer.toString(shown)), words)
                    .with("class", "more-link");
            parts.add(element("p", more).with("class", "more"));
        }
        return element("div", parts).with("class", "stretch");
    }

    private Html item(StatementEntry entry) {
        List<Html> line = new ArrayList<>();
        line.add(subject.linked(entry.subject()));
        line.add(text(" "));
        line.add(element("em", (entry.negated() ? "not " : "") + Relations.words(entry.relation(), entry.words())));
        line.add(text(" "));
        line.add(subject.linked(entry.object()));
        line.add(standing(entry));
        named(line, " according to ", entry.claimants());
        named(line, " in ", entry.places());
        return element(
                        "li",
                        element("p", line),
                        element("blockquote", entry.evidence().text()),
                        element("footer", source(entry)))
                .with("class", "card");
    }

    private static Html standing(StatementEntry entry) {
        String words = entry.standing() == Standing.OPEN ? entry.modality() : Relations.words(entry.standing());
        return entry.standing() == Standing.ASSERTED
                ? Html.NOTHING
                : Html.series(
                        text(" "),
                        element("span", words).with("class", "tag " + SelectionParameters.parameter(entry.standing())));
    }

    private void named(List<Html> line, String before, List<Named> things) {
        for (int i = 0; i < things.size(); i++) {
            line.add(text(i == 0 ? before : ", "));
            line.add(subject.linked(things.get(i)));
        }
    }

    /** When it happened, where the text tells, and, told apart from it, where and when it was published. */
    private Html source(StatementEntry entry) {
        List<Html> parts = new ArrayList<>();
        if (!entry.time().isEmpty()) {
            parts.add(element("span", text("happened "), element("time", Words.time(entry.time())))
                    .with("class", "happened"));
            parts.add(text(" · "));
        }
        String title = entry.evidence().title();
        parts.add(parameters
                .page(entry.evidence().iri())
                .<Html>map(page -> link(page, title))
                .orElseGet(() -> text(title)));
        if (!entry.evidence().publisher().isEmpty()) {
            parts.add(text(", " + entry.evidence().publisher()));
        }
        if (!entry.evidence().published().isEmpty()) {
            parts.add(text(", published "));
            parts.add(element("time", entry.evidence().published()));
        }
        return Html.series(parts);
    }
}
