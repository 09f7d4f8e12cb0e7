package org.dateline.serve.ledger;

import static org.dateline.serve.page.Html.element;
import static org.dateline.serve.page.Html.link;
import static org.dateline.serve.page.Html.series;
import static org.dateline.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.serve.page.Address;
import org.dateline.serve.page.Findings;
import org.dateline.serve.page.Html;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.ShownQuery;
import org.dateline.serve.page.Words;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.Named;

/** The ledger of one thing that is counted: what disagrees, the chart, the table. */
final class LedgerPage {
    private static final int LISTED = 30;

    private final Findings findings;
    private final NewsGraph graph;

    LedgerPage(NewsGraph graph) {
        this.graph = graph;
        this.findings = new Findings(graph);
    }

    /**
     * The page.
     *
     * @param entity whom or what they concern, if only some are asked for
     * @param days the form that narrows it to days
     * @param address the page's own address
     * @param sparql the query that finds the figures
     */
    Html body(CountedKind kind, Optional<Named> entity, Ledger ledger, Html days, Address address, String sparql) {
        List<Entry> entries = ledger.entries();
        long total = ledger.total();
        long read = ledger.read();
        List<Disagreement> disagreements = Disagreement.among(entries);
        Legend legend = new Legend(entries);
        String title = kind.label() + Words.measure(kind.unit(), kind.per());
        return element(
                        "div",
                        head(kind, entity, entries, address, sparql),
                        days,
                        read < total ? stretch(ledger, address) : Html.NOTHING,
                        numberless(ledger),
                        disagreements(disagreements),
                        new Chart(entries, disagreements, legend).drawing(title),
                        element("p")
                                .with("class", "read-out")
                                .with("aria-live", "polite")
                                .with("hidden", ""),
                        legend.list(),
                        table(title, entries, disagreements))
                .with("class", "ledger");
    }

    private Html head(CountedKind kind, Optional<Named> entity, List<Entry> entries, Address address, String sparql) {
        Html about = entity.<Html>map(named -> series(text(" – "), findings.named(named)))
                .orElse(Html.NOTHING);
        List<Html> ways = new ArrayList<>();
        ways.add(link(address.with("format", "csv").link(), "CSV"));
        ways.add(ShownQuery.link(sparql));
        entity.ifPresent(named -> ways.add(link(
                Address.of("/ledger").with("entity", graph.path(named.iri())).link(),
                "What else is counted of " + named.label())));
        entity.ifPresent(named -> ways.add(link(all(kind).link(), "All " + kind.label())));
        ways.add(link(new Link("/ledger"), "All that is counted"));
        return series(
                element("p", "ledger").with("class", "kind"),
                element("h1", text(kind.label() + Words.measure(kind.unit(), kind.per())), about),
                element("p", spread(entries)).with("class", "spread"),
                element("nav", apart(ways)).with("class", "views").with("aria-label", "Other forms of this"));
    }

    private Address all(CountedKind kind) {
        return Ledger.address(graph, kind);
    }

    /** Which figures are shown, with the ways to others. */
    private static Html stretch(Ledger ledger, Address address) {
        List<Html> ways = new ArrayList<>();
        int end = ledger.offset() + (int) ledger.read();
        ways.add(text("Of " + Words.counted(ledger.total(), "figure", "figures") + " these are numbers "
                + (ledger.offset() + 1L) + " to " + end + " by day of publication, the latest first."));
        if (ledger.offset() > 0) {
            int before = Math.max(0, ledger.offset() - LedgerServlet.SHOWN);
            ways.add(link(address.with("offset", before).link(), "Later figures"));
        }
        if (end < ledger.total()) {
            ways.add(link(address.with("offset", end).link(), "Earlier figures"));
        }
        return element("p", apart(ways)).with("class", "note");
    }

    /** Figures such as "dozens" have no place in a chart. */
    private static Html numberless(Ledger ledger) {
        long shown = ledger.entries().stream()
                .mapToLong(entry -> entry.claims().size())
                .sum();
        long without = ledger.read() - shown;
        return without == 0
                ? Html.NOTHING
                : element(
                                "p",
                                Words.counted(without, "figure without a number", "figures without a number")
                                        + ": in the CSV alone.")
                        .with("class", "note");
    }

    /** "5 to 12,000, 6 claims by 4 voices". */
    private static String spread(List<Entry> entries) {
        double[] values = entries.stream()
                .map(entry -> entry.first().bounds())
                .flatMapToDouble(bounds -> Stream.of(bounds.least(), bounds.most())
                        .filter(value -> !Double.isInfinite(value))
                        .mapToDouble(Double::doubleValue))
                .sorted()
                .toArray();
        long voices =
                entries.stream().map(entry -> entry.first().who()).distinct().count();
        String by = voices == 1 ? "one voice only" : Words.counted(voices, "voice", "voices");
        if (values.length == 0) {
            return "No figure of this kind has a number.";
        }
        String least = Numbers.full(values[0]);
        String most = Numbers.full(values[values.length - 1]);
        String claims = Words.counted(entries.size(), "claim", "claims");
        return (least.equals(most) ? least : least + " to " + most) + ", " + claims + " by " + by;
    }

    private static Html disagreements(List<Disagreement> pairs) {
        if (pairs.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> rows = new ArrayList<>();
        pairs.stream().limit(LISTED).map(LedgerPage::words).forEach(rows::add);
        if (pairs.size() > LISTED) {
            rows.add(element("li", "and " + Words.counted(pairs.size() - LISTED, "more", "more")));
        }
        return element("section", element("h2", "What disagrees"), element("ul", rows))
                .with("class", "disagreements");
    }

    private static Html words(Disagreement pair) {
        return element(
                "li",
                says(pair.low()),
                text("; "),
                says(pair.high()),
                element("span", " " + times(pair)).with("class", "note"));
    }

    private static Html says(Entry entry) {
        Claim claim = entry.first();
        return series(
                element("b", claim.who()),
                text(": "),
                link(new Link("#" + entry.id()), claim.figure().phrase()));
    }

    private static String times(Disagreement pair) {
        String one = pair.low().first().when().text();
        String other = pair.high().first().when().text();
        return Words.time(one.equals(other) ? one : one + " and " + other);
    }

    private Html table(String title, List<Entry> entries, List<Disagreement> disagreements) {
        List<Html> rows = entries.stream()
                .<Html>map(entry -> row(
                        entry,
                        disagreements.stream()
                                .anyMatch(pair ->
                                        pair.low().equals(entry) || pair.high().equals(entry))))
                .toList();
        List<Html> heads = Stream.of("When", "Figure", "Who says so", "About", "Where it stands")
                .<Html>map(head -> element("th", head).with("scope", "col"))
                .toList();
        return element(
                        "table",
                        element("caption", "All figures: " + title),
                        element("thead", element("tr", heads)),
                        element("tbody", rows))
                .with("class", "figures");
    }

    private Html row(Entry entry, boolean disputed) {
        Claim claim = entry.first();
        Html when = series(
                text(claim.role().equals("from") ? "before " : ""),
                element("span", Words.time(claim.when().text())).with("class", "when"),
                claim.when().told() || claim.when().text().isEmpty() ? Html.NOTHING : note(" published"));
        List<Html> about = claim.figure().about().stream().map(findings::named).toList();
        Html who = claim.isTold()
                ? spaced(
                        claim.figure().claimants().stream().map(findings::named).toList())
                : text(claim.who());
        int others = entry.claims().size() - 1;
        Html also = others == 0 ? Html.NOTHING : note("and " + Words.counted(others, "other", "others"));
        return element(
                        "tr",
                        element("td", when),
                        element("td", element("strong", claim.figure().phrase()), change(claim)),
                        element("td", who),
                        element("td", spaced(about)),
                        element(
                                "td",
                                findings.evidence(
                                        claim.figure().iri(), claim.figure().evidence(), ""),
                                also))
                .with("id", entry.id())
                .with("class", disputed ? "disputed" : "figure");
    }

    private static Html change(Claim claim) {
        String modality = claim.figure().modality();
        List<String> notes = new ArrayList<>();
        if (claim.role().equals("by")) {
            notes.add("of change");
        }
        if (!modality.isEmpty() && !modality.equals("asserted")) {
            notes.add(modality);
        }
        return notes.isEmpty() ? Html.NOTHING : note(" " + String.join(", ", notes));
    }

    private static Html note(String words) {
        return element("span", words).with("class", "note");
    }

    private static Html apart(List<Html> links) {
        List<Html> apart = new ArrayList<>();
        links.forEach(each -> apart.add(series(each, text(" "))));
        return series(apart);
    }

    private static Html spaced(List<Html> parts) {
        List<Html> spaced = new ArrayList<>();
        for (Html part : parts) {
            spaced.add(text(spaced.isEmpty() ? "" : " · "));
            spaced.add(part);
        }
        return series(spaced);
    }
}
