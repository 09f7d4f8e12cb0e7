package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.expr.Expr;

/** What an operator of the algebra is made of. */
final class QueryParts {
    private QueryParts() {}

    /** The operators below one. */
    static List<Op> of(Op op) {
        if (op instanceof Op1 one) {
            return List.of(one.getSubOp());
        }
        if (op instanceof Op2 two) {
            return List.of(two.getLeft(), two.getRight());
        }
        return op instanceof OpN many ? many.getElements() : List.of();
    }

    /** The expressions that it evaluates itself. */
    static List<Expr> expressions(Op op) {
        List<Expr> found = new ArrayList<>();
        if (op instanceof OpFilter filter) {
            found.addAll(filter.getExprs().getList());
        } else if (op instanceof OpExtend extend) {
            found.addAll(extend.getVarExprList().getExprs().values());
        } else if (op instanceof OpLeftJoin optional && optional.getExprs() != null) {
            found.addAll(optional.getExprs().getList());
        } else if (op instanceof OpOrder order) {
            order.getConditions().forEach(condition -> found.add(condition.getExpression()));
        } else if (op instanceof OpGroup group) {
            found.addAll(group.getGroupVars().getExprs().values());
            found.addAll(group.getAggregators());
        }
        return found;
    }
}
