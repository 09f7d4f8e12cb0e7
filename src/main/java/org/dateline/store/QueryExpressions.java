package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;

/** The expressions in a query, and what of them depends on more than the values they are given. */
final class QueryExpressions {
    private QueryExpressions() {}

    /** The expressions that an operator evaluates itself. */
    static List<Expr> of(Op op) {
        List<Expr> expressions = new ArrayList<>();
        if (op instanceof OpFilter filter) {
            expressions.addAll(filter.getExprs().getList());
        } else if (op instanceof OpLeftJoin optional && optional.getExprs() != null) {
            expressions.addAll(optional.getExprs().getList());
        } else if (op instanceof OpExtend extend) {
            add(extend.getVarExprList(), expressions);
        } else if (op instanceof OpGroup group) {
            add(group.getGroupVars(), expressions);
            expressions.addAll(group.getAggregators());
        } else if (op instanceof OpOrder order) {
            order.getConditions().forEach(condition -> expressions.add(condition.getExpression()));
        }
        return expressions;
    }

    private static void add(VarExprList list, List<Expr> expressions) {
        list.getExprs().values().forEach(expressions::add);
    }

    /**
     * The patterns in an expression ({@code EXISTS}); nothing if its value depends on something else, such as the time or
     * chance.
     */
    static Optional<List<Op>> patterns(Expr expression) {
        List<Op> patterns = new ArrayList<>();
        return collect(expression, patterns) ? Optional.of(patterns) : Optional.empty();
    }

    private static boolean collect(Expr expression, List<Op> patterns) {
        if (expression instanceof ExprVar || expression instanceof NodeValue) {
            return true;
        }
        if (expression instanceof ExprAggregator aggregator) {
            return !(aggregator.getAggregator() instanceof AggCustom)
                    && (aggregator.getAggregator().getExprList() == null
                            || aggregator.getAggregator().getExprList().getList().stream()
                                    .allMatch(part -> collect(part, patterns)));
        }
        if (expression instanceof E_Exists || expression instanceof E_NotExists) {
            patterns.add(((ExprFunctionOp) expression).getGraphPattern());
            return true;
        }
        return expression instanceof ExprFunction function
                && isOfItsArguments(function)
                && function.getArgs().stream().allMatch(part -> part == null || collect(part, patterns));
    }

    /** Functions without arguments tell the time, or are by chance; those of other makers may do anything. */
    private static boolean isOfItsArguments(ExprFunction function) {
        boolean foreign = function instanceof E_Function
                && !String.valueOf(function.getFunctionIRI()).startsWith(XSD.NS);
        return !(function instanceof ExprFunction0
                || function instanceof ExprFunctionOp
                || function.getClass().getEnclosingClass() == E_BNode.class
                || function instanceof E_Call
                || foreign);
    }
}
