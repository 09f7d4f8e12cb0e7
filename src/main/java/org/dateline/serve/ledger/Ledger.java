package org.dateline.serve.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.serve.page.Address;
import org.dateline.serve.page.NewsGraph;
import org.dateline.store.index.CountedKind;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.FigureEntry;
import org.dateline.store.index.Listing;
import org.dateline.store.index.Selection;

/**
 * The claims of one kind of figure.
 *
 * @param entries the claims that have a number
 * @param offset how many figures, published later, were left out before them
 * @param read how many figures were looked at
 * @param total how many figures there are
 */
record Ledger(List<Entry> entries, int offset, long read, long total) {
    private static final int KINDS = 2000;

    /** The claims published last but for those left out; at most so many figures are looked at. To be called inside a transaction. */
    static Ledger of(
            ExplorerIndex index, NewsGraph graph, Selection selection, CountedKind kind, int offset, int limit) {
        Listing<FigureEntry> figures = index.figures(selection, Optional.of(kind), offset, limit);
        List<Claim> claims = new ArrayList<>();
        figures.items().forEach(figure -> claims.add(Claim.of(figure, graph)));
        return new Ledger(Entry.of(claims), offset, figures.items().size(), figures.total());
    }

    /** A kind by its concept or label, and by unit and rate where they are given; the most frequent of those that fit. */
    static Optional<CountedKind> kind(
            ExplorerIndex index, Selection selection, String counted, Optional<String> unit, Optional<String> per) {
        return index.counted(selection, KINDS).stream()
                .filter(kind -> kind.concept().equals(counted) || kind.label().equalsIgnoreCase(counted))
                .filter(kind -> unit.isEmpty() || kind.unit().equals(unit.get()))
                .filter(kind -> per.isEmpty()
                        ? unit.isEmpty() || kind.per().isEmpty()
                        : kind.per().equals(per.get()))
                .findFirst();
    }

    static List<CountedKind> kinds(ExplorerIndex index, Selection selection, String words, int limit) {
        String wanted = words.toLowerCase(java.util.Locale.ROOT);
        return index.counted(selection, wanted.isEmpty() ? limit : KINDS).stream()
                .filter(kind -> kind.label().toLowerCase(java.util.Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    static Address address(NewsGraph graph, CountedKind kind) {
        return Address.of("/ledger")
                .with("counted", graph.path(kind.concept()))
                .with("unit", kind.unit())
                .with("per", kind.per());
    }
}
