package org.dateline.serve.review;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.series;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Correction;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.page.Fields;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.Portrait;
import org.dateline.serve.page.Visitor;

/**
 * Corrects a thing or a finding in three steps, each a page: what can be done, what that would touch, and the log with the correction
 * in it.
 */
public final class CorrectServlet extends EditorServlet {
    private static final long serialVersionUID = 1L;
    public static final String PATH = "/correct";

    private final transient NewsGraph graph;
    private final transient Corrector corrector;
    private final transient EntitySearch search;

    public CorrectServlet(NewsGraph graph, Corrector corrector, EntitySearch search) {
        this.graph = graph;
        this.corrector = corrector;
        this.search = search;
    }

    @Override
    void show(Parameters parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        editor();
        List<String> known = new ArrayList<>(Proposal.PARAMETERS);
        known.add("words");
        parameters.only(known);
        Page page = parameters.text("do").isPresent() ? preview(proposal(parameters, request)) : choices(parameters);
        send(response, 200, page);
    }

    private Page choices(Parameters parameters) {
        String given = parameters
                .text("entity")
                .orElseThrow(() -> new BadRequest("The parameter \"entity\" has to say what to correct."));
        Optional<String> words = parameters.text("words");
        return graph.read(() -> {
            Portrait portrait = new Portrait(graph);
            String iri = portrait.iri(given);
            if (portrait.isEntity(iri)) {
                return new Choices(portrait, iri).entity(words, words.map(name -> search.find(name, Choices.FOUND)));
            }
            if (portrait.isFinding(iri)) {
                return new Choices(portrait, iri).finding();
            }
            throw new BadRequest(404, "The graph has no such thing: " + cut(given));
        });
    }

    private static String cut(String words) {
        return words.length() <= 200 ? words : words.substring(0, 200) + "…";
    }

    private Page preview(Proposal proposal) {
        Correction draft = corrector.draft(proposal::make);
        return graph.read(() -> {
            Portrait portrait = new Portrait(graph);
            CorrectionWords words = new CorrectionWords(portrait);
            return FaultPage.page(
                    proposal.deed().heading(),
                    series(
                            element("h1", proposal.deed().heading()),
                            element("p", draft.accept(words)),
                            element("p", proposal.deed().effect()),
                            touched(proposal, draft, portrait),
                            form(proposal)));
        });
    }

    private static Html touched(Proposal proposal, Correction draft, Portrait portrait) {
        List<Html> parts = new ArrayList<>();
        parts.add(element("h2", "What it touches"));
        if (draft instanceof Correction.Judged) {
            portrait.finding(proposal.entity()).ifPresent(parts::add);
            return element("section", parts);
        }
        parts.add(portrait.thing(proposal.entity(), 3));
        parts.add(element("p", portrait.touched(proposal.entity())));
        boolean two = proposal.deed() == Deed.MERGE || proposal.deed() == Deed.DISTINGUISH;
        if (two) {
            parts.add(portrait.thing(proposal.other(), 3));
            parts.add(element("p", portrait.touched(proposal.other())));
        }
        if (draft instanceof Correction.Split split) {
            parts.add(element("p", split.occurrences().size() + " articles are taken to mean another thing:"));
            parts.add(element(
                    "ul",
                    split.occurrences().keySet().stream()
                            .sorted()
                            .map(document -> element("li", portrait.link(document)))
                            .toList()));
        }
        return element("section", parts);
    }

    private static Html form(Proposal proposal) {
        List<Html> fields = new ArrayList<>();
        fields.add(Fields.hidden("do", proposal.deed().word()));
        fields.add(Fields.hidden("entity", proposal.entity()));
        if (!proposal.other().isEmpty()) {
            fields.add(Fields.hidden("other", proposal.other()));
        }
        if (!proposal.name().isEmpty()) {
            fields.add(Fields.hidden("name", proposal.name()));
        }
        proposal.documents().forEach(document -> fields.add(Fields.hidden("in", document)));
        fields.add(Fields.line("why", "Reason", "why", ""));
        fields.add(element("p", Fields.button("Correct it")));
        return Fields.post(PATH, fields.toArray(Html[]::new));
    }

    private Proposal proposal(Parameters parameters, HttpServletRequest request) {
        String[] in = request.getParameterValues("in");
        return Proposal.read(parameters, in == null ? new String[0] : in, new Portrait(graph)::iri);
    }

    @Override
    String change(Parameters parameters, HttpServletRequest request, Visitor editor) {
        Proposal proposal = proposal(parameters, request);
        String made = corrector.make(editor.name(), reason(parameters), proposal::make);
        return CorrectionsServlet.PATH + "?made=" + URLEncoder.encode(made, StandardCharsets.UTF_8);
    }
}
