package org.dateline.serve.program;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.modify.TemplateLib;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.http.Negotiation;
import org.dateline.serve.http.Parameters;
import org.dateline.serve.http.ReadingServlet;
import org.dateline.serve.http.Reply;
import org.dateline.serve.page.NewsGraph;
import org.dateline.serve.page.QueriesPage;
import org.dateline.serve.page.Rows;
import org.dateline.store.NamedQueries;
import org.dateline.store.NamedQuery;
import org.dateline.store.NoSuchQueryException;
import org.dateline.store.Parameter;
import org.dateline.store.index.ExplorerIndex;
import org.dateline.store.index.Selection;

/** The named queries: {@code /queries} lists them, {@code /queries/NAME} asks one with the parameters of the address. */
public final class QueriesServlet extends ReadingServlet {
    private static final long serialVersionUID = 1L;
    /** How many rows a program gets at most. */
    static final int LONGEST = 100_000;

    private static final int FURTHEST = 10_000_000;
    private static final int USUAL_PAGE = 100;
    private static final int BUFFER = 1 << 16;
    /** How long a page waits for its answer before it comes without. */
    private static final long PATIENCE_MILLISECONDS = 400;
    /** The longest wait for what is being worked out. */
    private static final long STANDING_MILLISECONDS = 600_000;

    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";
    /** The parameters that every query has. */
    static final List<String> COMMON = List.of(LIMIT, OFFSET, "format");

    private final transient Negotiation<RowForm> lists = new Negotiation<>(List.of(RowForm.ANY_JSON, RowForm.HTML));
    private final transient NamedQueries queries;
    private final transient Asking asking;
    private final transient ExplorerIndex index;
    private final transient StandingAnswers standing;
    private final transient PendingAnswers pending = new PendingAnswers(PATIENCE_MILLISECONDS);
    private final transient QueriesPage pages;

    /**
     * @param index has the answers of queries that documents answer one by one
     * @param timeout the longest that a query may take
     */
    public QueriesServlet(
            NamedQueries queries, DatasetGraph dataset, NewsGraph graph, ExplorerIndex index, Duration timeout) {
        this.queries = queries;
        this.index = index;
        this.standing = new StandingAnswers(
                queries.all(),
                dataset,
                index::state,
                () -> index.articles(Selection.ALL, 0, 1).total(),
                index.standing());
        this.asking = new Asking(dataset, timeout);
        this.pages = new QueriesPage(graph);
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            list(request, response);
        } else {
            answer(query(path.substring(1)), request, response);
        }
    }

    private NamedQuery query(String name) {
        try {
            return queries.get(name);
        } catch (NoSuchQueryException e) {
            throw new BadRequest(404, e.getMessage());
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Parameters(request).only(List.of("format"));
        RowForm form = lists.choose(request, response);
        lists.alternates(response, "/queries", form);
        String text = form == RowForm.HTML ? QueriesPage.gallery(queries.all()).markup() : json();
        Reply.send(request, response, form.contentType(), text);
    }

    private String json() {
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        return gson.toJson(Map.of(
                "queries",
                queries.all().stream()
                        .map(query -> Map.of(
                                "name", query.name(),
                                "description", query.description(),
                                "parameters", query.parameters(),
                                "answers", parsed(query.text()).isConstructType() ? "graph" : "rows"))
                        .toList()));
    }

    private void answer(NamedQuery named, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> names = named.parameters().stream().map(Parameter::name).toList();
        Parameters parameters = new Parameters(request)
                .only(Stream.concat(names.stream(), COMMON.stream()).toList());
        Map<String, String> values = new LinkedHashMap<>();
        names.forEach(name -> parameters.text(name).ifPresent(value -> values.put(name, value)));
        String sparql = named.withParameters(values);
        Query query = parsed(sparql);
        Negotiation<RowForm> forms = new Negotiation<>(query.isConstructType() ? RowForm.OF_GRAPHS : RowForm.OF_ROWS);
        RowForm form = forms.choose(request, response);
        int offset = parameters.number(OFFSET, 0, FURTHEST, 0);
        Lang lang = form.lang();
        if (lang == null) {
            int limit = parameters.number(LIMIT, 1, QueriesPage.LONGEST, USUAL_PAGE);
            page(new Asked(named, sparql, query, values, limit, offset), request, response);
        } else {
            int limit = parameters.number(LIMIT, 0, LONGEST, LONGEST);
            stream(new Asked(named, sparql, query, values, limit, offset), form, lang, response);
        }
    }

    /** Reads rows that are at hand: kept by document, or standing. */
    private boolean known(Asked asked, int limit, Consumer<RowSet> reader) {
        String name = asked.named().name();
        if (index.answer(name, asked.values(), asked.offset(), limit, reader)) {
            return true;
        }
        standing.await(name, STANDING_MILLISECONDS);
        return standing.answer(name, asked.values(), asked.offset(), limit, reader);
    }

    private Rows rows(Asked asked) {
        List<Rows> known = new ArrayList<>();
        return known(asked, asked.limit() + 1, rows -> known.add(shown(asked, rows)))
                ? known.get(0)
                : asking.rows(cut(asked.query(), asked.offset(), asked.limit() + 1), asked.limit());
    }

    private static Rows shown(Asked asked, RowSet rows) {
        return asked.query().isConstructType()
                ? Asking.ofTriples(constructed(asked, rows), asked.limit())
                : Asking.ofRows(rows, asked.limit());
    }

    private static void written(Asked asked, RowSet rows, Lang lang, OutputStream out) {
        if (asked.query().isConstructType()) {
            Asking.triples(asked.query(), constructed(asked, rows), lang, out);
        } else {
            Asking.write(rows, lang, out);
        }
    }

    private static Iterator<Triple> constructed(Asked asked, RowSet rows) {
        return TemplateLib.calcTriples(asked.query().getConstructTemplate().getTriples(), rows);
    }

    /** True if answers that look across documents are at hand for the state that the store is in. */
    public boolean isReady() {
        return standing.isReady();
    }

    @Override
    public void destroy() {
        standing.close();
        pending.close();
    }

    private record Asked(
            NamedQuery named, String sparql, Query query, Map<String, String> values, int limit, int offset) {}

    private void page(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean bare = Objects.requireNonNullElse(request.getQueryString(), "").isEmpty();
        Map<String, String> shown = new LinkedHashMap<>(asked.values());
        shown.put(LIMIT, Integer.toString(asked.limit()));
        if (asked.offset() > 0) {
            shown.put(OFFSET, Integer.toString(asked.offset()));
        }
        QueriesPage.Answer answer = bare
                ? QueriesPage.Answer.NOT_ASKED
                : pending.of(List.of(index.state(), asked.sparql(), asked.limit(), asked.offset()), () -> rows(asked))
                        .map(QueriesPage.Answer::of)
                        .orElse(QueriesPage.Answer.BEING_WORKED_OUT);
        String page = pages.one(asked.named(), asked.sparql(), shown, answer).markup();
        Reply.send(request, response, RowForm.HTML.contentType(), page);
    }

    private void stream(Asked asked, RowForm form, Lang lang, HttpServletResponse response) throws IOException {
        response.setBufferSize(BUFFER);
        response.setContentType(form.contentType());
        response.setHeader("Cache-Control", "no-cache");
        try {
            OutputStream out = response.getOutputStream();
            if (!known(asked, asked.limit(), rows -> written(asked, rows, lang, out))) {
                asking.write(cut(asked.query(), asked.offset(), asked.limit()), lang, out);
            }
        } catch (BadRequest e) {
            if (response.isCommitted()) {
                throw new IOException("The answer was cut off: " + e.getMessage(), e);
            }
            response.resetBuffer();
            throw e;
        }
    }

    private static Query parsed(String sparql) {
        return QueryFactory.create(sparql);
    }

    /** The query for a stretch of what it answers. */
    private static Query cut(Query query, int offset, int limit) {
        Query cut = query.cloneQuery();
        long own = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : Long.MAX_VALUE;
        cut.setLimit(Math.min(limit, own));
        if (offset > 0) {
            cut.setOffset(offset);
        }
        return cut;
    }
}
