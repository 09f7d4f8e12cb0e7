package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.page.Fields;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Portrait;
import org.dateline.serve.page.Visitor;
import org.dateline.store.Doubt;
import org.dateline.store.LinkDoubt;

/** The pairs of names that may mean one thing, and the things elsewhere that a name may mean, for an editor to judge. */
public final class ReviewServlet extends EditorServlet {
    private static final long serialVersionUID = 1L;
    public static final String PATH = "/review";
    private static final int STRETCH = 10;
    private static final int MOST = 50;
    private static final int ARTICLES = 3;
    private static final List<String> PARAMETERS = List.of("of", "offset", "limit");

    private final transient NewsGraph graph;
    private final transient Corrector corrector;

    public ReviewServlet(NewsGraph graph, Corrector corrector) {
        this.graph = graph;
        this.corrector = corrector;
    }

    @Override
    void show(Parameters parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        editor();
        parameters.only(PARAMETERS);
        boolean links = switch (parameters.text("of").orElse("names")) {
            case "names" -> false;
            case "links" -> true;
            default -> throw new BadRequest("The parameter \"of\" is names or links.");
        };
        int offset = parameters.number("offset", 0, 1_000_000, 0);
        int limit = parameters.number("limit", 1, MOST, STRETCH);
        Agenda.Shown shown = corrector.open();
        String here = address(links, offset, limit);
        List<Html> body = new ArrayList<>(List.of(
                element("h1", "Review"),
                element("p", "What the texts leave open. The likeliest stand first."),
                FollowNote.of(corrector, here),
                FollowNote.workedOut(shown, here)));
        shown.open().ifPresent(open -> body.addAll(open(open, links, offset, limit)));
        send(response, 200, FaultPage.page("Review", series(body)));
    }

    private List<Html> open(Agenda.Open open, boolean links, int offset, int limit) {
        int doubts = open.doubts().size();
        int elsewhere = open.links().size();
        int total = links ? elsewhere : doubts;
        return List.of(
                element(
                        "p",
                        tab("Names that may mean one thing (" + doubts + ")", "names", !links),
                        text(" · "),
                        tab("Links elsewhere (" + elsewhere + ")", "links", links)),
                total == 0 ? element("p", "There is nothing to judge.") : cards(open, links, offset, limit),
                further(links, offset, limit, total));
    }

    private Html cards(Agenda.Open open, boolean links, int offset, int limit) {
        return graph.read(() -> {
            Portrait portrait = new Portrait(graph);
            Stream<Html> cards = links
                    ? open.links().stream().skip(offset).limit(limit).map(doubt -> card(doubt, portrait))
                    : open.doubts().stream().skip(offset).limit(limit).map(doubt -> card(doubt, portrait));
            return series(cards.toList());
        });
    }

    private static Html tab(String words, String of, boolean here) {
        return here ? element("strong", words) : link(new Link(PATH + "?of=" + of), words);
    }

    private static String address(boolean links, int offset, int limit) {
        return PATH + "?of=" + (links ? "links" : "names") + "&offset=" + offset + "&limit=" + limit;
    }

    private static Html further(boolean links, int offset, int limit, int total) {
        List<Html> parts = new ArrayList<>();
        if (offset > 0) {
            parts.add(link(new Link(address(links, Math.max(0, offset - limit), limit)), "Likelier ones"));
            parts.add(text(" "));
        }
        if (offset + limit < total) {
            parts.add(link(new Link(address(links, offset + limit, limit)), "Less likely ones"));
        }
        return element("p", parts);
    }

    private static Html card(Doubt doubt, Portrait portrait) {
        String one = doubt.one().iri();
        String other = doubt.other().iri();
        return element(
                        "section",
                        heading(portrait.label(one) + " / " + portrait.label(other), doubt.score()),
                        reasons(doubt.reasons()),
                        element(
                                        "div",
                                        element("div", portrait.thing(one, ARTICLES)),
                                        element("div", portrait.thing(other, ARTICLES)))
                                .with("class", "columns"),
                        judgement(one, other, "They are one", Deed.MERGE, "They are not one", Deed.DISTINGUISH))
                .with("class", "card");
    }

    private static Html card(LinkDoubt doubt, Portrait portrait) {
        String thing = doubt.thing().iri();
        return element(
                        "section",
                        heading(portrait.label(thing) + " / " + doubt.link(), doubt.score()),
                        reasons(doubt.reasons()),
                        element("p", text("Perhaps the same as "), Portrait.web(doubt.link())),
                        portrait.thing(thing, ARTICLES),
                        judgement(thing, doubt.link(), "It is", Deed.LINK, "It is not", Deed.UNLINK))
                .with("class", "card");
    }

    private static Html heading(String words, String score) {
        return element("h2", text(words + " "), element("span", score).with("class", "tag"));
    }

    private static Html reasons(List<String> reasons) {
        return reasons.isEmpty() ? Html.NOTHING : element("p", "Evidence: " + String.join(" · ", reasons));
    }

    private static Html judgement(String one, String other, String yes, Deed accept, String no, Deed reject) {
        String id = "why-" + Integer.toHexString((one + " " + other).hashCode());
        return Fields.post(
                        PATH,
                        Fields.hidden("entity", one),
                        Fields.hidden("other", other),
                        Fields.line(id, "Reason", "why", ""),
                        element(
                                "p",
                                Fields.button(yes, "do", accept.word()),
                                text(" "),
                                Fields.button(no, "do", reject.word())))
                .with("class", "judge");
    }

    @Override
    String change(Parameters parameters, HttpServletRequest request, Visitor editor) {
        String why = reason(parameters);
        Portrait portrait = new Portrait(graph);
        Proposal proposal = Proposal.read(parameters, new String[0], portrait::iri);
        corrector.make(editor.name(), why, proposal::make);
        boolean links = proposal.deed() == Deed.LINK || proposal.deed() == Deed.UNLINK;
        return PATH + (links ? "?of=links" : "");
    }
}
