package org.dateline.serve.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.serve.SelectionParameters;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.Page;
import org.dateline.store.index.ExplorerIndex;

/** The page of the timeline: {@code /timeline?entity=entity/…}, narrowed as all views are; {@code offset} leads on in the list. */
final class TimelineServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;
    private static final int FURTHEST = 1_000_000;

    private final transient ExplorerIndex index;
    private final String base;

    TimelineServlet(ExplorerIndex index, String base) {
        this.index = index;
        this.base = base;
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> known = new ArrayList<>(SelectionParameters.NAMES);
        known.add("offset");
        Parameters plain = new Parameters(request).only(known);
        SelectionParameters parameters = SelectionParameters.of(request, base);
        TimelinePage page = new TimelinePage(index, parameters);
        Page shown = new Page(
                "Timeline: " + new Subject(index, parameters).words(),
                page.body(plain.number("offset", 0, FURTHEST, 0)),
                ShownQueries.timeline(index, parameters),
                Optional.empty());
        Reply.send(request, response, Reply.HTML, shown.markup());
    }
}
