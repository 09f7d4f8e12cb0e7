package org.dateline.serve.page;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What a page offers to its visitor: signing in and out, and to an editor what may be corrected. */
final class VisitorLinks {
    private static final Pattern CORRECTED = Pattern.compile("/entity/.+|/document/[^/]+/(statement|figure|speech)/.+");

    private VisitorLinks() {}

    /** Who has signed in, with the way out, and the pages of editors; else the way in. */
    static Html account() {
        Visitor visitor = Visitor.current();
        List<Html> links = new ArrayList<>();
        if (visitor.edits()) {
            links.add(link(new Link("/review"), "Review"));
        }
        if (visitor.isSignedIn()) {
            links.add(link(new Link("/corrections"), "Corrections"));
        } else if (visitor.maySignIn()) {
            links.add(link(new Link("/sign-in"), "Sign in"));
        }
        return links.isEmpty()
                ? Html.NOTHING
                : series(element("nav", Findings.spaced(links)).with("aria-label", "Account"), out());
    }

    /** What the visitor has to know, whatever the page. */
    static Html notice() {
        String words = Visitor.current().notice();
        return words.isEmpty()
                ? Html.NOTHING
                : element("p", words).set("role", "alert").with("class", "fault");
    }

    private static Html out() {
        Visitor visitor = Visitor.current();
        return visitor.token().isEmpty()
                ? Html.NOTHING
                : Fields.post("/sign-out", element("span", visitor.name()), text(" "), Fields.button("Sign out"))
                        .with("class", "out");
    }

    /** For an editor, the way to correct a thing or a finding. */
    static Optional<Html> correct(NewsGraph graph, Node node) {
        return graph.page(node).map(Link::address).flatMap(VisitorLinks::correct);
    }

    /** The same by the path of its page. */
    static Optional<Html> correct(String path) {
        if (!Visitor.current().edits() || !CORRECTED.matcher(path).matches()) {
            return Optional.empty();
        }
        String thing = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        return Optional.of(link(new Link("/correct?entity=" + thing), "Correct…"));
    }
}
