package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.Page;
import org.dateline.store.index.ExplorerIndex;

/** The page of the timeline: {@code /timeline?entity=entity/…}, narrowed as all views are; {@code offset} leads on in the list. */
final class TimelineServlet extends ViewServlet {
    private static final long serialVersionUID = 1L;
    private static final int FURTHEST = 1_000_000;

    TimelineServlet(ExplorerIndex index, NewsGraph graph) {
        super(index, graph);
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters own = own(request, "offset");
        SelectionParameters parameters = selection(request, "entity");
        TimelinePage page = new TimelinePage(index(), parameters);
        Page shown = new Page(
                "Timeline: " + new Subject(index(), parameters).words(),
                page.body(own.number("offset", 0, FURTHEST, 0)),
                ShownQueries.timeline(index(), parameters),
                Optional.empty());
        Reply.send(request, response, Reply.HTML, shown.markup());
    }
}
