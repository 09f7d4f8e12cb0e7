package org.dateline.serve.view;

import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.page.Link;
import org.dateline.serve.page.SelectionQueries;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Selection;

/** What a view lists, as a query in the Fuseki UI: the one place where views take theirs from. */
final class ShownQueries {
    private ShownQueries() {}

    /** The query behind the graph. */
    static Optional<Link> edges(SelectionParameters parameters) {
        return Optional.of(Link.query(queries(parameters).edges(parameters.selection())));
    }

    /** The query behind the timeline. */
    static Optional<Link> timeline(ExplorerIndex index, SelectionParameters parameters) {
        Selection selection = parameters.selection();
        return Optional.of(Link.query(queries(parameters).timeline(selection, index.timeline(selection))));
    }

    /** The query behind a list of statements. */
    static String statements(SelectionParameters parameters) {
        return queries(parameters).statements(parameters.selection());
    }

    /** The query behind the map. */
    static Optional<Link> places(SelectionParameters parameters) {
        return Optional.of(Link.query(queries(parameters).places(parameters.selection())));
    }

    private static SelectionQueries queries(SelectionParameters parameters) {
        return new SelectionQueries(parameters.base());
    }
}
