package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.store.answer.Choice;
import org.dateline.store.answer.NodeBytes;

/** The rows of the answer to a query that meet conditions. */
final class ChosenRows {
    private final Term query;
    private final ExprList conditions;
    private final List<Var> variables;

    /**
     * @param query the name of the query
     * @param conditions what a row must meet; none for all rows
     * @param variables those of the conditions, by the numbers of their columns
     */
    ChosenRows(String query, ExprList conditions, List<Var> variables) {
        this.query = new Term(Fields.ANSWER, query);
        this.conditions = conditions;
        this.variables = variables;
    }

    /** Gives those of a segment, in the order in which they stand. */
    void of(LeafReader leaf, IntConsumer taken) throws IOException {
        if (conditions.isEmpty()) {
            each(leaf, taken);
            return;
        }
        Values values = new Values(leaf, variables.size());
        Choice choice = new Choice(conditions, variables);
        lookAt(leaf, values, choice);
        each(leaf, row -> {
            values.row = row;
            if (choice.takes(values)) {
                taken.accept(row);
            }
        });
    }

    private void each(LeafReader leaf, IntConsumer rows) throws IOException {
        PostingsEnum postings = leaf.postings(query, PostingsEnum.NONE);
        Bits live = leaf.getLiveDocs();
        if (postings != null) {
            for (int row = postings.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = postings.nextDoc()) {
                if (live == null || live.get(row)) {
                    rows.accept(row);
                }
            }
        }
    }

    /** Looks at each value once, in the order in which they are stored, block by block; found at random, each costs its whole block. */
    private void lookAt(LeafReader leaf, Values values, Choice choice) throws IOException {
        FixedBitSet[] found = new FixedBitSet[variables.size()];
        for (int variable = 0; variable < found.length; variable++) {
            found[variable] = new FixedBitSet(Math.max(1, values.columns[variable].getValueCount()));
        }
        each(leaf, row -> {
            values.row = row;
            for (int variable = 0; variable < found.length; variable++) {
                int number = values.number(variable);
                if (number >= 0) {
                    found[variable].set(number);
                }
            }
        });
        values.rewind(leaf);
        for (int variable = 0; variable < found.length; variable++) {
            FixedBitSet numbers = found[variable];
            int number = numbers.nextSetBit(0);
            while (number != DocIdSetIterator.NO_MORE_DOCS) {
                choice.lookAt(variable, number, values);
                number = number + 1 < numbers.length() ? numbers.nextSetBit(number + 1) : DocIdSetIterator.NO_MORE_DOCS;
            }
        }
    }

    /** The values of one row after the other. */
    private static final class Values implements Choice.Row {
        private final SortedDocValues[] columns;
        private int row;

        Values(LeafReader leaf, int count) throws IOException {
            columns = new SortedDocValues[count];
            rewind(leaf);
        }

        /** Begins again with the first row. */
        void rewind(LeafReader leaf) throws IOException {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = DocValues.getSorted(leaf, Fields.ANSWER_BY + i);
            }
        }

        @Override
        public int number(int variable) {
            try {
                return columns[variable].advanceExact(row) ? columns[variable].ordValue() : -1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Node value(int variable, int number) {
            try {
                BytesRef bytes = columns[variable].lookupOrd(number);
                return Objects.requireNonNull(NodeBytes.unpack(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length))
                        .get(0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
