package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;

/** An entity in a few lines, to be shown in a frame by a program that reconciles a table. */
public final class PreviewPage {
    private static final int NAMES = 6;

    private PreviewPage() {}

    /** @param address where the entity's page is */
    public static String markup(EntitySummary summary, String address) {
        List<Html> lines = new ArrayList<>();
        lines.add(element("p", kind(summary.entity().kind())).with("class", "kind"));
        Html label = Link.web(address)
                .<Html>map(to -> Html.link(to, summary.entity().label()).set("target", "_blank"))
                .orElse(text(summary.entity().label()));
        lines.add(element("h1", label));
        if (!summary.names().isEmpty()) {
            lines.add(element(
                    "p",
                    "Also: "
                            + String.join(
                                    " · ", summary.names().stream().limit(NAMES).toList())));
        }
        lines.add(element(
                "p",
                String.join(
                        ", ",
                        Words.counted(summary.articles(), "article", "articles"),
                        Words.counted(summary.statements(), "statement", "statements"),
                        Words.counted(summary.figures(), "figure", "figures"))));
        if (!summary.first().isEmpty()) {
            lines.add(element("p", "published from " + summary.first() + " to " + summary.last()));
        }
        Html head = element(
                "head",
                element("meta").set("charset", "utf-8"),
                element("title", summary.entity().label()),
                element("link").set("rel", "stylesheet").set("href", "/style/dateline.css"));
        return "<!DOCTYPE html>\n"
                + element("html", head, element("body", element("main", lines)))
                        .with("lang", "en")
                        .markup();
    }

    private static String kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case PLACE -> "place";
            case ORGANIZATION -> "organisation";
            case OTHER -> "thing";
        };
    }
}
