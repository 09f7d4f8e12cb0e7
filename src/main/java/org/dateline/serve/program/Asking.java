package org.dateline.serve.program;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.dateline.serve.http.BadRequest;
import org.dateline.serve.page.Rows;

/** Asks the graph, each query in a transaction and a bound of time of its own, and passes rows on as they come. */
final class Asking {
    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    private final DatasetGraph dataset;
    private final Duration timeout;

    Asking(DatasetGraph dataset, Duration timeout) {
        this.dataset = dataset;
        this.timeout = timeout;
    }

    /** Writes the answer in a syntax; what was written when time ran out is a beginning of it. */
    void write(Query query, Lang lang, OutputStream out) {
        run(query, execution -> {
            if (query.isConstructType()) {
                triples(query, execution.constructTriples(), lang, out);
            } else {
                write(execution.select(), lang, out);
            }
            return true;
        });
    }

    /** Writes rows in a syntax. Time may run out before the first one; then nothing has been written yet. */
    static void write(RowSet rows, Lang lang, OutputStream out) {
        rows.hasNext();
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, Context.create());
    }

    /** Writes triples in a syntax. */
    static void triples(Query query, Iterator<Triple> answer, Lang lang, OutputStream out) {
        answer.hasNext();
        StreamRDF stream = lang.equals(Lang.TURTLE)
                ? StreamRDFWriter.getWriterStream(out, org.apache.jena.riot.RDFFormat.TURTLE_BLOCKS)
                : StreamRDFWriter.getWriterStream(out, lang);
        stream.start();
        query.getPrefixMapping().getNsPrefixMap().forEach(stream::prefix);
        answer.forEachRemaining(stream::triple);
        stream.finish();
    }

    /** The rows of the answer, at most so many. */
    Rows rows(Query query, int limit) {
        return run(
                query,
                execution -> query.isConstructType()
                        ? ofTriples(execution.constructTriples(), limit)
                        : ofRows(execution.select(), limit));
    }

    /** The first rows of an answer, and whether there are more. */
    static Rows ofRows(RowSet answer, int limit) {
        List<Var> variables = answer.getResultVars();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < limit && answer.hasNext()) {
            Binding row = answer.next();
            rows.add(variables.stream()
                    .map(variable -> Optional.ofNullable(row.get(variable)))
                    .toList());
        }
        return new Rows(variables.stream().map(Var::getVarName).toList(), rows, answer.hasNext());
    }

    /** The first triples of an answer, and whether there are more. */
    static Rows ofTriples(Iterator<Triple> answer, int limit) {
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < limit && answer.hasNext()) {
            Triple triple = answer.next();
            rows.add(List.of(
                    Optional.of(triple.getSubject()),
                    Optional.of(triple.getPredicate()),
                    Optional.of(triple.getObject())));
        }
        return new Rows(TRIPLE, rows, answer.hasNext());
    }

    private <T> T run(Query query, Function<QueryExec, T> reader) {
        try {
            return Txn.calculateRead(dataset, () -> {
                try (QueryExec execution = QueryExec.dataset(dataset)
                        .query(query)
                        .set(TDB2.symUnionDefaultGraph, true)
                        .set(ARQ.httpServiceAllowed, false)
                        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
                    return reader.apply(execution);
                }
            });
        } catch (QueryCancelledException e) {
            throw new BadRequest(
                    503,
                    "The query took longer than " + Math.max(1, timeout.toSeconds())
                            + " s. Narrow it down by its parameters, or ask for fewer rows.");
        }
    }
}
