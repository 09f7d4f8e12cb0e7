package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.dateline.store.NamedQuery;
import org.dateline.store.Parameter;

/**
 * A named query cut where its parameters come in. Of the rows at a cut, what is above chooses, groups and sorts; so rows that are kept
 * at a cut answer for all values of the parameters above it, as long as the store stays as it is. Both parts are SPARQL, so that answers
 * are those of the whole. The rows of level 0 are the answer itself; the higher the level, the nearer to the graph.
 */
public final class CutQuery {
    private final NamedQuery query;
    private final List<Var> columns;
    private final List<Op1> chain;
    private final Op end;
    /** How many operators are above each cut. */
    private final List<Integer> cuts;

    private CutQuery(NamedQuery query, List<Var> columns, List<Op1> chain, Op end, List<Integer> cuts) {
        this.query = query;
        this.columns = List.copyOf(columns);
        this.chain = List.copyOf(chain);
        this.end = end;
        this.cuts = List.copyOf(cuts);
    }

    /** Cuts a query; nothing if it answers with neither rows nor what is constructed of rows. */
    public static Optional<CutQuery> of(NamedQuery query) {
        Query parsed = QueryFactory.create(query.text());
        return parsed.isSelectType() || parsed.isConstructType() ? Optional.of(cut(query, parsed)) : Optional.empty();
    }

    private static CutQuery cut(NamedQuery query, Query parsed) {
        Set<Var> parameters =
                query.parameters().stream().map(Parameter::name).map(Var::alloc).collect(Collectors.toSet());
        List<Op1> chain = new ArrayList<>();
        Op end = chain(Algebra.compile(parsed), parameters, chain);
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i) instanceof OpFilter filter && mentions(filter, parameters)) {
                cuts.add(i + 1);
            }
        }
        List<Var> columns = parsed.isConstructType() ? List.copyOf(OpVars.visibleVars(end)) : parsed.getProjectVars();
        return new CutQuery(query, columns, chain, end, cuts);
    }

    /** The query cut below what it groups, whatever its parameters do there: for rows that are found in another way. */
    public static CutQuery belowGroup(NamedQuery query) {
        Query parsed = QueryFactory.create(query.text());
        List<Op1> chain = new ArrayList<>();
        Op end = chain(Algebra.compile(parsed), Set.of(), chain);
        int group = 0;
        while (!(chain.get(group) instanceof OpGroup)) {
            group++;
        }
        return new CutQuery(query, parsed.getProjectVars(), chain, end, List.of(0, group + 1));
    }

    private static boolean mentions(OpFilter filter, Set<Var> parameters) {
        return filter.getExprs().getVarsMentioned().stream().anyMatch(parameters::contains);
    }

    /** Goes down as long as there is one operator below another; joins with the open values of parameters are none. */
    private static Op chain(Op op, Set<Var> parameters, List<Op1> chain) {
        if (op instanceof OpJoin join && isOpen(join.getLeft(), parameters)) {
            return chain(join.getRight(), parameters, chain);
        }
        if (op instanceof OpJoin join && isOpen(join.getRight(), parameters)) {
            return chain(join.getLeft(), parameters, chain);
        }
        if (op instanceof OpFilter filter) {
            return chain(apart(filter, parameters, chain), parameters, chain);
        }
        if (op instanceof Op1 one && !(op instanceof OpGraph)) {
            chain.add(one);
            return chain(one.getSubOp(), parameters, chain);
        }
        return op;
    }

    /** Adds a filter to the chain, that of parameters before the rest, and gives what is below. */
    private static Op apart(OpFilter filter, Set<Var> parameters, List<Op1> chain) {
        ExprList chosen = new ExprList();
        ExprList rest = new ExprList();
        for (Expr each : filter.getExprs()) {
            (each.getVarsMentioned().stream().anyMatch(parameters::contains) ? chosen : rest).add(each);
        }
        for (ExprList part : List.of(chosen, rest)) {
            if (!part.isEmpty()) {
                chain.add((OpFilter) OpFilter.filterBy(part, filter.getSubOp()));
            }
        }
        return filter.getSubOp();
    }

    private static boolean isOpen(Op op, Set<Var> parameters) {
        return op instanceof OpTable values
                        && parameters.containsAll(values.getTable().getVars())
                || op instanceof OpJoin join
                        && isOpen(join.getLeft(), parameters)
                        && isOpen(join.getRight(), parameters);
    }

    /** The query. */
    public NamedQuery query() {
        return query;
    }

    /** The columns of the answer. */
    public List<Var> columns() {
        return columns;
    }

    /** How many cuts there are, the top counted. */
    public int levels() {
        return cuts.size();
    }

    /** The first cut with all that these parameters do above it; nothing if they do something below the last one. */
    public Optional<Integer> level(Set<String> parameters) {
        Set<Var> given = parameters.stream().map(Var::alloc).collect(Collectors.toSet());
        int level = 0;
        for (int i = 1; i < cuts.size(); i++) {
            if (chain.get(cuts.get(i) - 1) instanceof OpFilter filter && mentions(filter, given)) {
                level = i;
            }
        }
        Set<Var> below = new HashSet<>();
        ParameterFilters.collect(stacked(cuts.get(level), chain.size(), end), below);
        return Collections.disjoint(below, given) ? Optional.of(level) : Optional.empty();
    }

    /** The rows of a level by the graph, in a transaction of the caller. */
    public QueryIterator rows(int level, DatasetGraph dataset) {
        return run(stacked(cuts.get(level), chain.size(), end), dataset);
    }

    /** The rows of a level by those of a deeper one, in a transaction of the caller. */
    public QueryIterator rows(int level, Table rows, int deeper, DatasetGraph dataset) {
        return run(stacked(cuts.get(level), cuts.get(deeper), OpTable.create(rows)), dataset);
    }

    /** Puts a part of the chain on what is below it. */
    private Op stacked(int from, int to, Op bottom) {
        Op op = bottom;
        for (int i = to - 1; i >= from; i--) {
            op = chain.get(i).copy(op);
        }
        return op;
    }

    /**
     * The answer by the rows of a level, in a transaction of the caller.
     *
     * @param values the values of parameters
     */
    public QueryIterator answer(
            int level, Table rows, Map<String, String> values, int offset, int limit, DatasetGraph dataset) {
        BindingBuilder given = BindingFactory.builder();
        values.forEach((name, value) -> given.add(Var.alloc(name), NodeFactory.createLiteralString(value)));
        Op op = substituted(stacked(0, cuts.get(level), OpTable.create(rows)), given.build());
        return run(new OpSlice(op, offset, limit), dataset);
    }

    private static Op substituted(Op op, Binding values) {
        return values.isEmpty() ? op : Substitute.substitute(op, values);
    }

    private static QueryIterator run(Op op, DatasetGraph dataset) {
        Context context = ARQ.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.httpServiceAllowed, false);
        return QueryEngineRegistry.findFactory(op, dataset, context)
                .create(op, dataset, BindingRoot.create(), context)
                .iterator();
    }
}
