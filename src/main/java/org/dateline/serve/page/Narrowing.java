package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;

/** The form that narrows a page to some standings and days of publication. */
public final class Narrowing {
    private Narrowing() {}

    /**
     * The form; it works by the address alone.
     *
     * @param page what is narrowed, with all that is to stay in its address
     * @param offered the standings that what is shown may have
     */
    public static Html form(Address page, Selection selection, Collection<Standing> offered) {
        List<Html> boxes = new ArrayList<>();
        for (Standing standing : offered) {
            Html.Element box = element("input")
                    .with("type", "checkbox")
                    .with("name", "standing")
                    .with("value", Standings.parameter(standing));
            boxes.add(element(
                    "label",
                    selection.standings().contains(standing) ? box.with("checked", "") : box,
                    text(" "),
                    Standings.badge(standing)));
        }
        Html standings = element("fieldset", element("legend", "Only what is"), series(boxes));
        boolean filtered = !selection.standings().isEmpty()
                || selection.from().isPresent()
                || selection.to().isPresent();
        List<Html> kept = new ArrayList<>();
        page.parameters().forEach((name, values) -> values.forEach(value -> kept.add(Fields.hidden(name, value))));
        return Html.form(
                        new Link(page.path()),
                        series(kept),
                        standings,
                        day(
                                "from",
                                "Published from",
                                selection.from().map(Object::toString).orElse("")),
                        day("to", "to", selection.to().map(Object::toString).orElse("")),
                        element("button", "Show").with("type", "submit"),
                        filtered ? link(page.link(), "Show all") : Html.NOTHING)
                .with("class", "filter")
                .with("aria-label", "What to show");
    }

    private static Html day(String name, String label, String value) {
        return element(
                "label",
                text(label + " "),
                element("input").with("type", "date").with("name", name).with("value", value));
    }
}
