package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/** Takes from a query the filters that its parameters decide, as far as they may as well be applied to the rows at the end. */
final class ParameterFilters {
    private final Set<Var> parameters;
    private final List<Expr> choices = new ArrayList<>();
    private final Set<Var> unforeseen = new HashSet<>();

    ParameterFilters(Set<Var> parameters) {
        this.parameters = Set.copyOf(parameters);
    }

    Set<Var> parameters() {
        return parameters;
    }

    /** The filters that were taken out. */
    List<Expr> choices() {
        return choices;
    }

    /** The parameters that decide more than which rows are chosen. */
    Set<Var> unforeseen() {
        return unforeseen;
    }

    /** The query without them. Only filters above everything but bindings and groups are taken. */
    Op without(Op op) {
        Op rest = take(op, null);
        // A parameter of which a filter stays inside decides what is grouped or joined.
        Set<Var> inside = new HashSet<>();
        collect(rest, inside);
        inside.retainAll(parameters);
        unforeseen.addAll(inside);
        choices.removeIf(choice -> !Collections.disjoint(choice.getVarsMentioned(), unforeseen));
        return rest;
    }

    /** @param keys what the rows above are grouped by, of which a filter must have its variables; null for no group */
    private Op take(Op op, @Nullable Set<Var> keys) {
        if (op instanceof OpFilter filter) {
            ExprList kept = new ExprList();
            for (Expr each : filter.getExprs()) {
                if (isChoice(each, keys)) {
                    choices.add(each);
                } else {
                    kept.add(each);
                }
            }
            Op below = take(filter.getSubOp(), keys);
            return kept.isEmpty() ? below : OpFilter.filterBy(kept, below);
        }
        if (op instanceof OpExtend extend) {
            return OpExtend.create(take(extend.getSubOp(), keys), extend.getVarExprList());
        }
        if (op instanceof OpGroup group && keys == null) {
            Set<Var> grouped = new HashSet<>(group.getGroupVars().getVars());
            return new OpGroup(take(group.getSubOp(), grouped), group.getGroupVars(), group.getAggregators());
        }
        return op;
    }

    private boolean isChoice(Expr each, @Nullable Set<Var> keys) {
        Set<Var> mentioned = each.getVarsMentioned();
        return !Collections.disjoint(mentioned, parameters)
                && !(each instanceof ExprFunctionOp)
                && (keys == null
                        || mentioned.stream()
                                .allMatch(variable -> parameters.contains(variable) || keys.contains(variable)));
    }

    /** The variables of expressions that stay. What binds parameters alone, {@code VALUES}, has no expression. */
    static void collect(Op op, Set<Var> mentioned) {
        QueryParts.expressions(op).forEach(each -> mentioned.addAll(each.getVarsMentioned()));
        QueryParts.of(op).forEach(part -> collect(part, mentioned));
        if (op instanceof OpGraph || QueryParts.of(op).isEmpty()) {
            if (!(op instanceof OpTable)) {
                mentioned.addAll(OpVars.visibleVars(op));
            }
        }
    }
}
