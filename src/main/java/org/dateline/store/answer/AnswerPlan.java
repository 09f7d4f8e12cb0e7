package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.dateline.store.NamedQuery;
import org.dateline.store.Parameter;

/**
 * How a named query is answered from rows that are kept by document. A query has a plan if its answer is that of each document alone,
 * put together and sorted: all its patterns are in the graph of one document, and what it groups stays in one. Its parameters then
 * only choose among rows, and the order of the rows stays (the algebra of SPARQL 1.1, section 18.5: a filter commutes with what binds
 * none of its variables).
 */
public final class AnswerPlan {
    private final NamedQuery query;
    private final Op rows;
    private final boolean distinct;
    private final List<Var> columns;
    private final List<SortCondition> order;
    private final List<Expr> choices;
    private final List<Var> chosenBy;
    private final Set<String> unforeseen;

    private AnswerPlan(
            NamedQuery query,
            Op rows,
            boolean distinct,
            List<Var> columns,
            List<SortCondition> order,
            ParameterFilters filters) {
        this.query = query;
        this.rows = rows;
        this.distinct = distinct;
        this.columns = List.copyOf(columns);
        this.order = List.copyOf(order);
        this.choices = List.copyOf(filters.choices());
        Set<Var> parameters = parameters(query);
        this.chosenBy = choices.stream()
                .flatMap(choice -> choice.getVarsMentioned().stream())
                .filter(variable -> !parameters.contains(variable))
                .distinct()
                .toList();
        this.unforeseen = filters.unforeseen().stream().map(Var::getVarName).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Var> parameters(NamedQuery query) {
        return query.parameters().stream().map(Parameter::name).map(Var::alloc).collect(Collectors.toSet());
    }

    /** The plan of a query; nothing if documents do not answer it one by one. */
    public static Optional<AnswerPlan> of(NamedQuery query) {
        Query parsed = QueryFactory.create(query.text());
        if (!parsed.isSelectType() || parsed.hasDatasetDescription()) {
            return Optional.empty();
        }
        Op op = Algebra.compile(parsed);
        boolean distinct = op instanceof OpDistinct;
        if (op instanceof OpDistinct all) {
            op = all.getSubOp();
        }
        if (!(op instanceof OpProject project && project.getSubOp() instanceof OpOrder order)) {
            return Optional.empty();
        }
        ParameterFilters filters = new ParameterFilters(parameters(query));
        Op body = filters.without(order.getSubOp());
        Optional<Var> source = OneDocument.source(body);
        boolean whole = source.isPresent() && (!distinct || keeps(project.getVars(), order, filters, source.get()));
        return whole
                ? Optional.of(new AnswerPlan(
                        query, Algebra.optimize(body), distinct, project.getVars(), order.getConditions(), filters))
                : Optional.empty();
    }

    /** Rows that are made distinct must still have what they are sorted and chosen by, and be of one document. */
    private static boolean keeps(List<Var> columns, OpOrder order, ParameterFilters filters, Var source) {
        Set<Var> needed = new HashSet<>();
        order.getConditions()
                .forEach(condition -> needed.addAll(condition.getExpression().getVarsMentioned()));
        filters.choices().forEach(choice -> needed.addAll(choice.getVarsMentioned()));
        needed.removeAll(filters.parameters());
        needed.add(source);
        return columns.containsAll(needed);
    }

    /** The query. */
    public NamedQuery query() {
        return query;
    }

    /** The columns of the answer. */
    public List<Var> columns() {
        return columns;
    }

    /** The variables by which parameters choose rows, in the order in which a row has their values. */
    public List<Var> chosenBy() {
        return chosenBy;
    }

    /** By how many conditions rows are sorted. */
    public int sortedBy() {
        return order.size();
    }

    boolean isDistinct() {
        return distinct;
    }

    Op rows() {
        return rows;
    }

    List<SortCondition> order() {
        return order;
    }

    /** True if rows can be chosen by all of these parameters. */
    public boolean foresees(Set<String> parameters) {
        return parameters.stream().noneMatch(unforeseen::contains);
    }

    /** The conditions that rows must meet for these values of parameters; none where all rows do. */
    public ExprList conditions(Map<String, String> values) {
        BindingBuilder given = BindingFactory.builder();
        values.forEach((name, value) -> given.add(Var.alloc(name), NodeFactory.createLiteralString(value)));
        Binding binding = given.build();
        Set<Var> set = values.keySet().stream().map(Var::alloc).collect(Collectors.toSet());
        List<Expr> conditions = new ArrayList<>();
        for (Expr choice : choices) {
            if (choice.getVarsMentioned().stream().anyMatch(set::contains)) {
                conditions.add(choice.copySubstitute(binding));
            }
        }
        return new ExprList(conditions);
    }

    /** What decides which rows there are: another mark means that rows kept before say nothing. */
    static String mark(Stream<AnswerPlan> plans) {
        return plans.map(plan -> plan.query().name() + '\n' + plan.query().text())
                .collect(Collectors.joining("\n"));
    }
}
