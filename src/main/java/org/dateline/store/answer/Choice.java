package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row meets conditions. Parts of a condition that look at one variable are worked out once for each of its values, and put
 * together by the logic of SPARQL 1.1 (section 17.2), in which an error is a third truth value. Not for several threads.
 */
public final class Choice {
    /** What is known of the row. */
    public interface Row {
        /** A number that stands for the value of a variable, the same for the same value; -1 if it is not bound. */
        int number(int variable);

        /** The value that a number stands for. */
        Node value(int variable, int number);
    }

    private interface Condition {
        /** True, false, or null for an error. */
        @Nullable
        Boolean holds(Row row);
    }

    private final ExecutionContext context =
            ExecutionContext.create(DatasetGraphZero.create(), ARQ.getContext().copy());
    private final List<Var> variables;
    private final List<Condition> conditions;
    /** The parts that look at one variable, by its number. */
    private final Map<Integer, List<Condition>> parts = new HashMap<>();

    /** @param variables those of the conditions, by their numbers */
    public Choice(ExprList conditions, List<Var> variables) {
        this.variables = variables;
        this.conditions = conditions.getList().stream().map(this::condition).toList();
    }

    /** True if the row meets all conditions. */
    public boolean takes(Row row) {
        for (Condition condition : conditions) {
            if (!Boolean.TRUE.equals(condition.holds(row))) {
                return false;
            }
        }
        return true;
    }

    /** Looks at a value before rows have it; the order of values is the caller's. */
    public void lookAt(int variable, int number, Row values) {
        Node value = values.value(variable, number);
        Row one = new Row() {
            @Override
            public int number(int any) {
                return number;
            }

            @Override
            public Node value(int any, int same) {
                return value;
            }
        };
        parts.getOrDefault(variable, List.of()).forEach(part -> part.holds(one));
    }

    private Condition condition(Expr expression) {
        if (expression instanceof E_LogicalOr || expression instanceof E_LogicalAnd) {
            ExprFunction2 both = (ExprFunction2) expression;
            boolean decisive = expression instanceof E_LogicalOr;
            Condition left = condition(both.getArg1());
            Condition right = condition(both.getArg2());
            return row -> together(left, right, decisive, row);
        }
        int[] mentioned = expression.getVarsMentioned().stream()
                .mapToInt(variables::indexOf)
                .filter(each -> each >= 0)
                .toArray();
        if (mentioned.length != 1) {
            return row -> holds(expression, mentioned, row);
        }
        Map<Integer, Integer> known = new HashMap<>();
        Condition part = row -> remembered(known, expression, mentioned, row);
        parts.computeIfAbsent(mentioned[0], any -> new ArrayList<>()).add(part);
        return part;
    }

    private static @Nullable Boolean together(Condition left, Condition right, boolean decisive, Row row) {
        Boolean one = left.holds(row);
        if (one != null && one == decisive) {
            return one;
        }
        Boolean other = right.holds(row);
        if (other != null && other == decisive) {
            return other;
        }
        return one == null || other == null ? null : Boolean.valueOf(!decisive);
    }

    private @Nullable Boolean remembered(Map<Integer, Integer> known, Expr expression, int[] mentioned, Row row) {
        int number = row.number(mentioned[0]);
        Integer last = known.get(number);
        if (last == null) {
            Boolean holds = holds(expression, mentioned, row);
            last = holds == null ? -1 : holds ? 1 : 0;
            known.put(number, last);
        }
        return last < 0 ? null : Boolean.valueOf(last == 1);
    }

    private @Nullable Boolean holds(Expr expression, int[] mentioned, Row row) {
        BindingBuilder values = BindingFactory.builder();
        for (int variable : mentioned) {
            int number = row.number(variable);
            if (number >= 0) {
                values.add(variables.get(variable), row.value(variable, number));
            }
        }
        try {
            return org.apache.jena.sparql.expr.nodevalue.XSDFuncOp.effectiveBooleanValue(
                    expression.eval(values.build(), context));
        } catch (ExprEvalException e) {
            return null;
        }
    }
}
