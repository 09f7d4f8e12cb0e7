package org.dateline.store.answer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.dateline.rdf.Vocabulary;

/**
 * Tells whether each row of a query is of one document. All patterns must be in graphs named by one variable, which every part that
 * is joined has, and a pattern must say that the graph is of a document: the graph's name with its source, which no other document
 * has.
 */
final class OneDocument {
    private static final Set<Class<? extends Op>> OF_PARTS = Set.of(
            OpJoin.class,
            OpLeftJoin.class,
            OpConditional.class,
            OpFilter.class,
            OpExtend.class,
            OpOrder.class,
            OpProject.class,
            OpGroup.class);

    private final Set<Node> graphs = new HashSet<>();
    private final Set<Var> sources = new HashSet<>();

    private OneDocument() {}

    /** The variable that has the source of the row's document; nothing if rows may be of several documents or of none. */
    static Optional<Var> source(Op op) {
        OneDocument found = new OneDocument();
        return found.graphsOf(op) && found.graphs.size() == 1 && found.sources.size() == 1 && found.keeps(op)
                ? found.sources.stream().findFirst()
                : Optional.empty();
    }

    private boolean graphsOf(Op op) {
        if (op instanceof OpTable) {
            return true;
        }
        if (op instanceof OpGraph graph) {
            graphs.add(graph.getNode());
            collectSources(graph.getSubOp(), graph.getNode());
            return graph.getNode().isVariable() && !hasGraph(graph.getSubOp());
        }
        return OF_PARTS.contains(op.getClass())
                && QueryParts.expressions(op).stream().noneMatch(OneDocument::looksAround)
                && QueryParts.of(op).stream().allMatch(this::graphsOf);
    }

    private static boolean hasGraph(Op op) {
        return op instanceof OpGraph || QueryParts.of(op).stream().anyMatch(OneDocument::hasGraph);
    }

    private static boolean looksAround(Expr expression) {
        return expression instanceof ExprFunctionOp
                || expression.isFunction()
                        && expression.getFunction().getArgs().stream()
                                .anyMatch(part -> part != null && looksAround(part));
    }

    /** Of what must be there in any case. */
    private void collectSources(Op op, Node graph) {
        if (op instanceof OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                if (triple.getSubject().equals(graph)
                        && triple.predicateMatches(Vocabulary.SOURCE)
                        && triple.getObject().isVariable()) {
                    sources.add(Var.alloc(triple.getObject()));
                }
            }
        } else if (op instanceof OpLeftJoin || op instanceof OpConditional) {
            collectSources(QueryParts.of(op).get(0), graph);
        } else if (!(op instanceof OpUnion)) {
            QueryParts.of(op).forEach(part -> collectSources(part, graph));
        }
    }

    /** Groups and projections must keep the document, or its source, apart. */
    private boolean keeps(Op op) {
        if (op instanceof OpGraph || op instanceof OpTable) {
            return true;
        }
        if (op instanceof OpGroup group && !identified(group.getGroupVars().getVars())) {
            return false;
        }
        if (op instanceof OpProject project && !identified(project.getVars())) {
            return false;
        }
        return QueryParts.of(op).stream().allMatch(this::keeps);
    }

    private boolean identified(java.util.Collection<Var> variables) {
        return variables.stream().anyMatch(each -> sources.contains(each) || graphs.contains(each));
    }
}
