package org.dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.dateline.rdf.Vocabulary;

/**
 * The terms on which the answers of a query depend: where no quad with one of them came or went, its answers are the same.
 * Only what is known to depend on its patterns alone is taken for that; of every other query nothing is told.
 */
final class QueryTerms {
    private static final Set<Class<? extends Op>> OF_PARTS = Set.of(
            OpJoin.class,
            OpUnion.class,
            OpMinus.class,
            OpConditional.class,
            OpProject.class,
            OpDistinct.class,
            OpReduced.class,
            OpSlice.class,
            OpLeftJoin.class,
            OpFilter.class,
            OpExtend.class,
            OpGroup.class,
            OpOrder.class);

    /** That the query may depend on anything. */
    private static final class Doubtful extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final Set<ChangedTerms.Term> terms = new HashSet<>();

    private QueryTerms() {}

    /** The terms of a query; none if it may depend on something else. */
    static Optional<Set<ChangedTerms.Term>> of(Query query) {
        if (query.hasDatasetDescription() || !query.isSelectType()) {
            return Optional.empty();
        }
        try {
            QueryTerms found = new QueryTerms();
            found.read(Algebra.compile(query), ChangedTerms.ANYWHERE);
            return Optional.of(Set.copyOf(found.terms));
        } catch (Doubtful e) {
            return Optional.empty();
        }
    }

    private void read(Op op, String area) throws Doubtful {
        if (op instanceof OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                read(triple, area);
            }
        } else if (op instanceof OpPath path) {
            read(path.getTriplePath().getPath(), area);
        } else if (op instanceof OpGraph graph) {
            readGraph(graph);
        } else if (op instanceof OpSequence sequence) {
            for (Op part : sequence.getElements()) {
                read(part, area);
            }
        } else if (!(op instanceof OpTable)) {
            readParts(op, area);
        }
    }

    private void readParts(Op op, String area) throws Doubtful {
        if (!OF_PARTS.contains(op.getClass())) {
            throw new Doubtful();
        }
        for (Expr expression : QueryExpressions.of(op)) {
            for (Op pattern : patterns(expression)) {
                read(pattern, area);
            }
        }
        if (op instanceof Op1 one) {
            read(one.getSubOp(), area);
        } else if (op instanceof Op2 two) {
            read(two.getLeft(), area);
            read(two.getRight(), area);
        }
    }

    private static List<Op> patterns(Expr expression) throws Doubtful {
        return QueryExpressions.patterns(expression).orElseThrow(Doubtful::new);
    }

    /** A pattern in each graph there is depends on which there are, unless it needs a quad of theirs. */
    private void readGraph(OpGraph graph) throws Doubtful {
        if (graph.getNode().isURI()) {
            read(graph.getSubOp(), ChangedTerms.area(graph.getNode()));
        } else if (needsQuad(graph.getSubOp())) {
            read(graph.getSubOp(), ChangedTerms.ANYWHERE);
        } else {
            throw new Doubtful();
        }
    }

    private static boolean needsQuad(Op op) {
        if (op instanceof OpBGP pattern) {
            return !pattern.getPattern().isEmpty();
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().anyMatch(QueryTerms::needsQuad);
        }
        if (op instanceof OpJoin join) {
            return needsQuad(join.getLeft()) || needsQuad(join.getRight());
        }
        if (op instanceof OpLeftJoin optional) {
            return needsQuad(optional.getLeft());
        }
        if (op instanceof OpUnion union) {
            return needsQuad(union.getLeft()) && needsQuad(union.getRight());
        }
        boolean same =
                op instanceof OpFilter || op instanceof OpExtend || op instanceof OpProject || op instanceof OpDistinct;
        return op instanceof OpPath || same && needsQuad(((Op1) op).getSubOp());
    }

    private void read(Triple triple, String area) throws Doubtful {
        Node predicate = triple.getPredicate();
        if (!predicate.isURI()) {
            throw new Doubtful();
        }
        if (predicate.equals(Vocabulary.TYPE) && triple.getObject().isURI()) {
            terms.add(new ChangedTerms.Term(area, ChangedTerms.Kind.CLASS, triple.getObject()));
        } else {
            add(predicate, area);
        }
    }

    private void add(Node predicate, String area) throws Doubtful {
        if (PropertyFunctionRegistry.get().isRegistered(predicate.getURI())
                || predicate.getURI().startsWith("java:")
                || predicate.getURI().startsWith("http://jena.")) {
            throw new Doubtful();
        }
        terms.add(new ChangedTerms.Term(area, ChangedTerms.Kind.PREDICATE, predicate));
    }

    /** Paths that may be of no length reach every node there is. */
    private void read(Path path, String area) throws Doubtful {
        if (path instanceof P_Link link) {
            add(link.getNode(), area);
        } else if (path instanceof P_Inverse inverse) {
            read(inverse.getSubPath(), area);
        } else if (path instanceof P_OneOrMore1 more) {
            read(more.getSubPath(), area);
        } else if (path instanceof P_Seq sequence) {
            read(sequence.getLeft(), area);
            read(sequence.getRight(), area);
        } else if (path instanceof P_Alt either) {
            read(either.getLeft(), area);
            read(either.getRight(), area);
        } else {
            throw new Doubtful();
        }
    }
}
