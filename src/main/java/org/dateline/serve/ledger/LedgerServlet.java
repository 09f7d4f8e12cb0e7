package org.dateline.serve.ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.Address;
import org.dateline.serve.page.Asked;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Narrowing;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Page;
import org.dateline.serve.page.SelectionQueries;
import org.dateline.serve.page.Words;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.EntityKind;
import org.dateline.store.index.EntitySummary;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Listing;
import org.dateline.store.index.Named;
import org.dateline.store.index.Selection;
import org.dateline.store.index.Standing;

/**
 * The ledger of figures: {@code /ledger} lists what is counted, {@code /ledger?counted=…} shows the figures of one thing, with
 * {@code entity=…} those that concern one entity; {@code format=csv} gives them to programs.
 */
public final class LedgerServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;
    /** A figure is told or planned; none is denied. */
    private static final List<Standing> OF_FIGURES = List.of(Standing.ASSERTED, Standing.CLAIMED, Standing.OPEN);

    private static final String OFFSET = "offset";
    private static final List<String> PARAMETERS = List.of(
            "entity", "other", "counted", "unit", "per", "q", "from", "to", "standing", "relation", "format", OFFSET);

    /** How many figures a page shows at most, so that it stays below 150 kB. */
    static final int SHOWN = 150;

    private static final int FURTHEST = 1_000_000;

    private static final int KINDS = 200;
    private static final int EXPORTED = 10_000;
    private static final int STRETCH = 500;

    private final transient ExplorerIndex index;
    private final transient NewsGraph graph;

    public LedgerServlet(ExplorerIndex index, NewsGraph graph) {
        this.index = index;
        this.graph = graph;
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = new Parameters(request).only(PARAMETERS);
        Selection selection = SelectionParameters.of(request, graph.base())
                .meant(graph::meaning)
                .selection();
        boolean csv =
                parameters.text("format").filter(format -> !isPage(format)).isPresent();
        Optional<CountedKind> kind = parameters.text("counted").map(counted -> kind(counted, parameters, selection));
        if (csv) {
            sendCsv(request, response, selection, kind);
        } else if (kind.isPresent()) {
            sendLedger(request, response, selection, kind.get(), parameters.number(OFFSET, 0, FURTHEST, 0));
        } else {
            sendIndex(request, response, selection, parameters.text("q").orElse(""));
        }
    }

    private static boolean isPage(String format) {
        if (!List.of("html", "csv").contains(format)) {
            throw new BadRequest("The parameter \"format\" is html or csv.");
        }
        return format.equals("html");
    }

    private CountedKind kind(String counted, Parameters parameters, Selection selection) {
        boolean named = counted.contains("/") || counted.contains(":");
        String iri = named ? SelectionParameters.iri("counted", counted, graph.base()) : counted;
        Optional<String> unit = parameters.text("unit");
        Optional<String> per = parameters.text("per");
        return Ledger.kind(index, selection, iri, unit, per)
                .or(() -> Ledger.kind(index, Selection.ALL, iri, unit, per))
                .orElseThrow(() -> new BadRequest(404, "No figure counts that: " + counted));
    }

    private void sendCsv(
            HttpServletRequest request, HttpServletResponse response, Selection selection, Optional<CountedKind> kind)
            throws IOException {
        List<FigureEntry> figures = new ArrayList<>();
        while (figures.size() < EXPORTED) {
            Listing<FigureEntry> stretch = index.figures(selection, kind, figures.size(), STRETCH);
            figures.addAll(stretch.items());
            if (stretch.items().isEmpty() || figures.size() >= stretch.total()) {
                break;
            }
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"figures.csv\"");
        Reply.send(request, response, "text/csv;charset=utf-8", LedgerCsv.of(figures));
    }

    private void sendLedger(
            HttpServletRequest request, HttpServletResponse response, Selection selection, CountedKind kind, int offset)
            throws IOException {
        String html = graph.read(() -> {
            Optional<Named> named = selection.entity().map(this::named);
            Ledger ledger = Ledger.of(index, graph, selection, kind, offset, SHOWN);
            Address whole = Ledger.address(graph, kind)
                    .with("entity", selection.entity().map(graph::path).orElse(""))
                    .with("other", selection.other().map(graph::path).orElse(""));
            Address address = Asked.filtered(whole, selection);
            Html body = new LedgerPage(graph)
                    .body(
                            kind,
                            named,
                            ledger,
                            Narrowing.form(whole, selection, OF_FIGURES),
                            address,
                            new SelectionQueries(graph.base()).figures(selection, Optional.of(kind)));
            String of = named.map(each -> " – " + each.label()).orElse("");
            return Page.plain("Ledger: " + kind.label() + Words.measure(kind.unit(), kind.per()) + of, body)
                    .markup();
        });
        Reply.send(request, response, Reply.HTML, html);
    }

    private void sendIndex(HttpServletRequest request, HttpServletResponse response, Selection selection, String words)
            throws IOException {
        List<CountedKind> kinds = Ledger.kinds(index, selection, words, KINDS);
        String html = graph.read(() -> Page.plain(
                        "Ledger",
                        new LedgerIndexPage(graph).body(selection.entity().map(this::named), words, kinds))
                .markup());
        Reply.send(request, response, Reply.HTML, html);
    }

    private Named named(String iri) {
        Node node = NodeFactory.createURI(iri);
        return index.entity(iri)
                .map(EntitySummary::entity)
                .orElseGet(() -> new Named(iri, graph.label(node), EntityKind.OTHER));
    }
}
