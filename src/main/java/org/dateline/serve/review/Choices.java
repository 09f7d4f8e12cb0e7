package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.EntityType;
import org.dateline.serve.page.Fields;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.Portrait;

/** The page of all that can be corrected about a thing or a finding. Each choice leads to a page that shows what it would touch. */
final class Choices {
    /** How many things a search shows. */
    static final int FOUND = 12;

    private static final int ARTICLES = 100;

    private final Portrait portrait;
    private final String iri;

    Choices(Portrait portrait, String iri) {
        this.portrait = portrait;
        this.iri = iri;
    }

    /** @param found what a search for the words has found, if one was asked for */
    Page entity(Optional<String> words, Optional<List<String>> found) {
        String title = "Correct " + portrait.label(iri);
        return FaultPage.page(
                title,
                series(
                        element("h1", title),
                        portrait.thing(iri, 1),
                        merge(words, found),
                        named(),
                        kinds(),
                        split(),
                        links(),
                        section(
                                "It is no name",
                                element(
                                        "p",
                                        "What the articles call so is no person, place or organisation, or nothing that"
                                                + " belongs in the graph."),
                                element("p", choice(Deed.REJECT, "", "", "Reject the name")))));
    }

    Page finding() {
        return FaultPage.page(
                "Correct a finding",
                series(
                        element("h1", "Correct a finding"),
                        portrait.finding(iri).orElse(Html.NOTHING),
                        element("p", choice(Deed.REJECT, "", "", "It is wrong")),
                        element("p", choice(Deed.CONFIRM, "", "", "It is right"))));
    }

    private Html merge(Optional<String> words, Optional<List<String>> found) {
        List<Html> parts = new ArrayList<>();
        parts.add(Fields.get(
                CorrectServlet.PATH,
                Fields.hidden("entity", iri),
                Fields.line("words", "Find the other by its name", "words", words.orElse("")),
                element("p", Fields.button("Find"))));
        found.ifPresent(iris -> parts.add(found(iris)));
        return section("Another thing is the same, or is taken for it", parts.toArray(Html[]::new));
    }

    private Html found(List<String> iris) {
        List<Html> rows = iris.stream()
                .filter(other -> !other.equals(iri))
                .<Html>map(other -> element(
                        "li",
                        portrait.thing(other, 1),
                        element(
                                "p",
                                choice(Deed.MERGE, other, "", "They are one"),
                                text(" · "),
                                choice(Deed.DISTINGUISH, other, "", "They are not one"))))
                .toList();
        return rows.isEmpty()
                ? element("p", "Nothing else is called so.").with("class", "notice")
                : element("ul", rows);
    }

    private Html named() {
        return section(
                "It has another name",
                Fields.get(
                        CorrectServlet.PATH,
                        Fields.hidden("entity", iri),
                        Fields.hidden("do", Deed.RENAME.word()),
                        Fields.line("name", "The name to show", "name", ""),
                        element("p", Fields.button("Rename"))));
    }

    private Html kinds() {
        List<Html> kinds = new ArrayList<>();
        Stream.of(EntityType.values()).forEach(type -> {
            kinds.add(choice(Deed.RETYPE, "", type.label(), type.label()));
            kinds.add(text(" "));
        });
        return section("It is of another kind", element("p", kinds));
    }

    private Html split() {
        return section(
                "Some articles mean another thing by this name",
                Fields.get(
                        CorrectServlet.PATH,
                        Fields.hidden("entity", iri),
                        Fields.hidden("do", Deed.SPLIT.word()),
                        portrait.articles(iri, ARTICLES),
                        element("p", Fields.button("Split"))));
    }

    private Html links() {
        List<Html> parts = new ArrayList<>();
        portrait.links(iri)
                .forEach(other -> parts.add(element(
                        "p",
                        Portrait.web(other),
                        text(" "),
                        choice(Deed.UNLINK, other, "", "It is not the same"),
                        text(" · "),
                        choice(Deed.LINK, other, "", "It is the same"))));
        parts.add(Fields.get(
                CorrectServlet.PATH,
                Fields.hidden("entity", iri),
                Fields.hidden("do", Deed.LINK.word()),
                Fields.line("other", "The same thing elsewhere, as a web address", "other", ""),
                element("p", Fields.button("Link"))));
        return section("Links elsewhere", parts.toArray(Html[]::new));
    }

    private Html choice(Deed deed, String other, String name, String words) {
        String address = CorrectServlet.PATH + "?do=" + deed.word() + "&entity=" + encoded(iri)
                + (other.isEmpty() ? "" : "&other=" + encoded(other))
                + (name.isEmpty() ? "" : "&name=" + encoded(name));
        return link(new Link(address), words);
    }

    private static Html section(String heading, Html... parts) {
        return element("section", element("h2", heading), series(parts));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
