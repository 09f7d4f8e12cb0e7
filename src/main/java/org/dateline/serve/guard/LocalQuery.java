package org.dateline.serve.guard;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Answers queries about this dataset alone: one that calls another server (SPARQL 1.1 Federated Query) or loads a Java
 * class by its name is refused with 403 before it runs.
 */
public final class LocalQuery extends SPARQL_QueryDataset {
    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new NoService(), new NoClass());
        }
    }

    private static final class NoService extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            ServletOps.error(403, "SERVICE is off: this server asks no other server. Run the parts separately.");
        }
    }

    private static final class NoClass extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            refuseClass(function);
        }

        private static void refuseClass(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.startsWith("java:")) {
                ServletOps.error(403, "Functions named by a Java class are off.");
            }
        }
    }
}
