package org.dateline.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.dateline.store.answer.AnswerPlan;
import org.dateline.store.answer.AnswerPlans;
import org.dateline.store.answer.AnswerRow;
import org.dateline.store.answer.NodeBytes;

/** The answer to a named query from the rows that are kept for it. */
final class KeptAnswers {
    private final Snapshot snapshot;
    private final AnswerPlan plan;
    private final ChosenRows rows;

    private KeptAnswers(Snapshot snapshot, AnswerPlan plan, ChosenRows rows) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.rows = rows;
    }

    /** Nothing if the query has no plan, or rows that cannot be sorted, or parameters that do more than choose. */
    static Optional<KeptAnswers> of(Snapshot snapshot, String query, Map<String, String> values) throws IOException {
        Optional<AnswerPlan> plan = AnswerPlans.shipped().of(query).filter(known -> known.foresees(values.keySet()));
        return plan.isPresent() && isSorted(snapshot, plan.get())
                ? Optional.of(new KeptAnswers(snapshot, plan.get(), chosen(plan.get(), values)))
                : Optional.empty();
    }

    /** Keys compare only where the literals at each place of the order are of one kind. */
    private static boolean isSorted(Snapshot snapshot, AnswerPlan plan) throws IOException {
        for (int place = 0; place <= plan.sortedBy(); place++) {
            int found = 0;
            for (char kind : AnswerRow.KINDS.toCharArray()) {
                String term = AnswerDocuments.kindTerm(plan.query().name(), place, kind);
                if (snapshot.reader().docFreq(new Term(Fields.ANSWER_KIND, term)) > 0) {
                    found += kind == AnswerRow.UNSORTED ? 2 : 1;
                }
            }
            if (found > 1) {
                return false;
            }
        }
        return true;
    }

    private static ChosenRows chosen(AnswerPlan plan, Map<String, String> values) {
        return new ChosenRows(plan.query().name(), plan.conditions(values), plan.chosenBy());
    }

    /** Reads a stretch; always true. */
    boolean read(int offset, int limit, Consumer<RowSet> reader) {
        try {
            SortedRows sorted = new SortedRows(snapshot.reader(), rows);
            StoredFields stored = snapshot.searcher().storedFields();
            Iterator<Binding> bindings = Iter.asStream(sorted)
                    .skip(offset)
                    .limit(limit)
                    .map(row -> binding(stored, row))
                    .iterator();
            reader.accept(RowSetStream.create(plan.columns(), bindings));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Binding binding(StoredFields stored, int document) {
        try {
            BytesRef bytes = stored.document(document).getBinaryValue(Fields.ROW);
            List<Node> values = NodeBytes.unpack(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
            BindingBuilder binding = BindingFactory.builder();
            for (int i = 0; i < values.size(); i++) {
                Node value = values.get(i);
                Var column = plan.columns().get(i);
                if (value != null) {
                    binding.add(column, value);
                }
            }
            return binding.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
