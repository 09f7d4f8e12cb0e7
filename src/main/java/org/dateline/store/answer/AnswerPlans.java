package org.dateline.store.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.dateline.model.ContentHash;
import org.dateline.store.NamedQueries;

/** The plans of the named queries that have one. */
public final class AnswerPlans {
    private static final AnswerPlans SHIPPED = new AnswerPlans(NamedQueries.shipped().all().stream()
            .flatMap(query -> AnswerPlan.of(query).stream())
            .toList());

    private final Map<String, AnswerPlan> byName = new LinkedHashMap<>();
    private final String mark;

    private AnswerPlans(List<AnswerPlan> plans) {
        plans.forEach(plan -> byName.put(plan.query().name(), plan));
        this.mark = ContentHash.shortOf("answers", AnswerPlan.mark(plans.stream()));
    }

    /** Those of the queries that ship with the program. */
    public static AnswerPlans shipped() {
        return SHIPPED;
    }

    /** Stands for all queries that have a plan: rows kept under another mark say nothing. */
    public String mark() {
        return mark;
    }

    /** All plans. */
    public Collection<AnswerPlan> all() {
        return byName.values();
    }

    /** The plan of a query, if it has one. */
    public Optional<AnswerPlan> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Gives the rows with which a document answers each query. */
    public void answer(String document, List<Quad> quads, BiConsumer<AnswerPlan, AnswerRow> rows) {
        Node name = NodeFactory.createURI(document);
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.getSubject(), quad.getPredicate(), canonical(quad.getObject())));
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(name, graph);
        ExecutionContext context =
                ExecutionContext.create(dataset, ARQ.getContext().copy());
        for (AnswerPlan plan : all()) {
            List<AnswerRow> found = new ArrayList<>();
            QueryIterator answers = QC.execute(plan.rows(), BindingRoot.create(), context);
            try {
                answers.forEachRemaining(row -> found.add(AnswerRow.of(plan, row, context)));
            } finally {
                answers.close();
            }
            (plan.isDistinct() ? found.stream().distinct() : found.stream()).forEach(row -> rows.accept(plan, row));
        }
    }

    /** The form in which the database gives a literal back, which keeps numbers and days by their value. */
    private static Node canonical(Node node) {
        NodeId inline = NodeIdInline.inline(node);
        return inline == null ? node : NodeIdInline.extract(inline);
    }
}
