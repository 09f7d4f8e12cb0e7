package org.dateline.store.answer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A row of the answer to a query, as it is kept.
 *
 * @param key sorts rows as the query does, byte by byte without sign
 * @param kinds of which kind the literals are that it is sorted by, one letter for each condition: literals of several kinds under one
 *     condition have no order here
 * @param chosenBy the values that parameters choose by; empty for a variable that is not bound
 * @param values the values of the columns, packed
 */
public record AnswerRow(ByteBuffer key, String kinds, List<Optional<ByteBuffer>> chosenBy, ByteBuffer values) {
    /** A kind of literals that has no order here. */
    public static final char UNSORTED = '?';
    /** The kinds of literals: strings, numbers, truth values, days, and what has no order. */
    public static final String KINDS = "snbd" + UNSORTED;

    static AnswerRow of(AnswerPlan plan, Binding row, ExecutionContext context) {
        SortKey key = new SortKey();
        for (SortCondition condition : plan.order()) {
            key.add(sorted(condition, row, context), condition.getDirection() == Query.ORDER_DESCENDING);
        }
        ByteBuffer values = NodeBytes.pack(plan.columns().stream().map(row::get).toList());
        List<Optional<ByteBuffer>> chosenBy = new ArrayList<>();
        for (Var variable : plan.chosenBy()) {
            chosenBy.add(Optional.ofNullable(row.get(variable)).map(node -> NodeBytes.pack(Arrays.asList(node))));
        }
        // Rows that the query leaves in any order have one all the same.
        key.tie(values);
        return new AnswerRow(key.bytes(), key.kinds(), chosenBy, values);
    }

    private static Optional<Node> sorted(SortCondition condition, Binding row, ExecutionContext context) {
        try {
            return Optional.of(condition.getExpression().eval(row, context).asNode());
        } catch (ExprEvalException e) {
            return Optional.empty();
        }
    }
}
