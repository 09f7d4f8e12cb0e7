package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Correction;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.page.Fields;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Portrait;
import org.dateline.serve.page.Visitor;

/** The log of the corrections: what, who, when and why, and for editors the way to take one back. */
public final class CorrectionsServlet extends EditorServlet {
    private static final long serialVersionUID = 1L;
    public static final String PATH = "/corrections";
    private static final int STRETCH = 50;
    private static final int MOST = 200;
    private static final List<String> PARAMETERS = List.of("offset", "limit", "made", "format");

    private final transient NewsGraph graph;
    private final transient Corrector corrector;

    public CorrectionsServlet(NewsGraph graph, Corrector corrector) {
        this.graph = graph;
        this.corrector = corrector;
    }

    @Override
    void show(Parameters parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Visitor.current().isSignedIn()) {
            throw new BadRequest(403, "The log names those who made it: only who has signed in may read it.");
        }
        parameters.only(PARAMETERS);
        Optional<String> format = parameters.text("format");
        if (format.isPresent()) {
            download(format.get(), response);
            return;
        }
        int offset = parameters.number("offset", 0, 10_000_000, 0);
        int limit = parameters.number("limit", 1, MOST, STRETCH);
        List<Map.Entry<String, Correction>> all =
                new ArrayList<>(corrector.all().entrySet());
        Collections.reverse(all);
        Optional<String> made = parameters.text("made");
        Html list = all.isEmpty() ? element("p", "Nobody has corrected anything yet.") : list(all, offset, limit, made);
        Html body = series(
                element("h1", "Corrections"),
                FollowNote.of(corrector, PATH),
                element(
                        "p",
                        text("They stay in force when articles are read again. "),
                        link(new Link(PATH + "?format=turtle"), "Download them"),
                        text(" as a file for 'dateline correct import'.")),
                list,
                further(offset, limit, all.size()));
        send(response, 200, FaultPage.page("Corrections", body));
    }

    private void download(String format, HttpServletResponse response) throws IOException {
        if (!format.equals("turtle")) {
            throw new BadRequest("The parameter \"format\" is turtle.");
        }
        byte[] bytes = corrector.turtle().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/turtle;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"corrections.ttl\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Html list(List<Map.Entry<String, Correction>> all, int offset, int limit, Optional<String> made) {
        Set<String> lost = corrector.lost().keySet();
        Set<String> revoked = all.stream()
                .map(Map.Entry::getValue)
                .filter(Correction.Revoke.class::isInstance)
                .map(correction -> ((Correction.Revoke) correction).correction())
                .collect(Collectors.toSet());
        return graph.read(() -> {
            CorrectionWords words = new CorrectionWords(new Portrait(graph));
            return element(
                    "ul",
                    all.stream()
                            .skip(offset)
                            .limit(limit)
                            .map(entry -> item(
                                    entry.getKey(),
                                    entry.getValue(),
                                    words,
                                    state(entry.getKey(), lost, revoked, made)))
                            .toList());
        });
    }

    private static List<String> state(String iri, Set<String> lost, Set<String> revoked, Optional<String> made) {
        List<String> state = new ArrayList<>();
        if (made.filter(iri::equals).isPresent()) {
            state.add("just made");
        }
        if (revoked.contains(iri)) {
            state.add("taken back");
        }
        if (lost.contains(iri)) {
            state.add("nothing left to correct");
        }
        return state;
    }

    private static Html item(String iri, Correction correction, CorrectionWords words, List<String> state) {
        Correction.Origin origin = correction.origin();
        String why = origin.why() == null || origin.why().isBlank() ? "no reason given" : origin.why();
        List<Html> parts = new ArrayList<>();
        parts.add(element("p", correction.accept(words)));
        parts.add(element("p", why));
        parts.add(element(
                "footer",
                text(origin.who() + " · "),
                element("time", origin.when()).with("datetime", origin.when())));
        state.forEach(each -> parts.add(series(element("span", each).with("class", "tag"), text(" "))));
        boolean ended = correction instanceof Correction.Revoke || state.contains("taken back");
        if (Visitor.current().edits() && !ended) {
            parts.add(undo(iri));
        }
        return element("li", parts).with("class", "card");
    }

    private static Html undo(String iri) {
        String id = "why-" + Integer.toHexString(iri.hashCode());
        return element(
                "details",
                element("summary", "Take it back…"),
                Fields.post(
                        PATH,
                        Fields.hidden("correction", iri),
                        Fields.line(id, "Reason", "why", ""),
                        element("p", Fields.button("Take it back"))));
    }

    private static Html further(int offset, int limit, int total) {
        List<Html> parts = new ArrayList<>();
        if (offset > 0) {
            parts.add(
                    link(new Link(PATH + "?offset=" + Math.max(0, offset - limit) + "&limit=" + limit), "Later ones"));
            parts.add(text(" "));
        }
        if (offset + limit < total) {
            parts.add(link(new Link(PATH + "?offset=" + (offset + limit) + "&limit=" + limit), "Earlier ones"));
        }
        return element("p", parts);
    }

    @Override
    String change(Parameters parameters, HttpServletRequest request, Visitor editor) {
        String correction = parameters.text("correction").orElse("");
        Correction known = corrector.all().get(correction);
        if (known == null || known instanceof Correction.Revoke) {
            throw new BadRequest("There is no such correction to take back.");
        }
        String made = corrector.undo(editor.name(), reason(parameters), correction);
        return PATH + "?made=" + URLEncoder.encode(made, StandardCharsets.UTF_8);
    }
}
