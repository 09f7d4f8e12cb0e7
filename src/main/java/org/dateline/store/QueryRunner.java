package org.dateline.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Asks a store or an endpoint and writes the answer. */
public final class QueryRunner {
    private final Duration timeout;
    private final Place place;

    private QueryRunner(Duration timeout, Place place) {
        this.timeout = timeout;
        this.place = place;
    }

    /** Where a query is run. */
    private interface Place {
        void ask(Query query, Duration timeout, Consumer<QueryExec> reader);
    }

    /** Asks a store, in a transaction of its own. */
    public static QueryRunner on(NewsStore store, Duration timeout) {
        return on(store.dataset(), timeout);
    }

    /** Asks a dataset, in a transaction of its own. */
    public static QueryRunner on(DatasetGraph dataset, Duration timeout) {
        return new QueryRunner(
                timeout,
                (query, limit, reader) ->
                        Txn.executeRead(dataset, () -> execute(QueryExec.dataset(dataset), query, limit, reader)));
    }

    /** Asks a SPARQL endpoint by HTTP. */
    public static QueryRunner at(String endpoint, Duration timeout) {
        return new QueryRunner(timeout, (query, limit, reader) -> {
            try {
                execute(QueryExec.service(endpoint), query, limit, reader);
            } catch (QueryExceptionHTTP | HttpException e) {
                throw new QueryFailedException(endpoint + " did not answer the query: " + e.getMessage(), e);
            }
        });
    }

    private static void execute(QueryExecBuilder builder, Query query, Duration timeout, Consumer<QueryExec> reader) {
        try (QueryExec execution = builder.query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            reader.accept(execution);
        }
    }

    /**
     * Runs a query and writes its answer. The stream is flushed and stays open. If the query runs out of time, the
     * beginning of the answer may have been written.
     *
     * @throws QueryFailedException if the query has an error, runs out of time or does not fit the format
     */
    public void run(String query, ResultFormat format, OutputStream out) {
        Query parsed = parse(query);
        checkFits(parsed, format);
        try {
            place.ask(parsed, timeout, execution -> answer(parsed, execution, format, out));
        } catch (QueryCancelledException e) {
            throw new QueryFailedException(
                    "The query took longer than " + timeout.toSeconds() + " s. Narrow it down, or allow it more time.",
                    e);
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            String place = e.getLine() > 0 ? " in line " + e.getLine() + ", column " + e.getColumn() : "";
            throw new QueryFailedException("The query has an error" + place + ": " + e.getMessage(), e);
        } catch (QueryException e) {
            throw new QueryFailedException("The query has an error: " + e.getMessage(), e);
        }
    }

    private static boolean answersWithGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }

    private static void checkFits(Query query, ResultFormat format) {
        boolean forGraphs = format instanceof ResultFormat.Turtle;
        boolean forRows = format instanceof ResultFormat.Csv || format instanceof ResultFormat.Json;
        if (forGraphs && !answersWithGraph(query)) {
            throw new QueryFailedException(
                    "The query answers with rows, which Turtle cannot hold. Ask for table, csv or json.");
        }
        if (forRows && answersWithGraph(query)) {
            throw new QueryFailedException("The query answers with a graph, which has no rows. Ask for turtle.");
        }
    }

    private static void answer(Query query, QueryExec execution, ResultFormat format, OutputStream out) {
        if (answersWithGraph(query)) {
            SortedTurtle.write(query.isConstructType() ? execution.construct() : execution.describe(), out);
        } else if (format instanceof ResultFormat.Table table) {
            writeTable(query, execution, table, out);
        } else {
            writeRows(
                    query,
                    execution,
                    format instanceof ResultFormat.Csv ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON,
                    out);
        }
    }

    private static void writeTable(Query query, QueryExec execution, ResultFormat.Table table, OutputStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        if (query.isAskType()) {
            writer.println(execution.ask() ? "yes" : "no");
        } else {
            TextTable.of(execution.select()).print(writer, table.width());
        }
        writer.flush();
    }

    private static void writeRows(Query query, QueryExec execution, Lang language, OutputStream out) {
        RowSetWriter writer = RowSetWriterRegistry.getFactory(language).create(language);
        if (query.isAskType()) {
            writer.write(out, execution.ask(), Context.create());
        } else {
            writer.write(out, execution.select(), Context.create());
        }
    }
}
