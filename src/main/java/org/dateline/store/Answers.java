package org.dateline.store;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows that a query answers.
 *
 * @param columns the names of the columns
 * @param rows the cells of each row, an IRI or the form of a literal, empty where a value is absent
 */
public record Answers(List<String> columns, List<List<String>> rows) {
    public Answers {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Answers of(RowSet results) {
        List<Var> variables = results.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        results.forEach(row -> rows.add(
                variables.stream().map(variable -> text(row.get(variable))).toList()));
        return new Answers(variables.stream().map(Var::getVarName).toList(), rows);
    }

    private static String text(Node value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    /** Those whose keys are not among some. */
    Answers without(Set<String> keys) {
        return new Answers(
                columns, rows.stream().filter(row -> !keys.contains(key(row))).toList());
    }

    /** What tells a row from others. */
    static String key(List<String> row) {
        return org.dateline.model.ContentHash.shortOf(row.toArray());
    }

    /** The same columns without rows. */
    public Answers none() {
        return new Answers(columns, List.of());
    }

    /** Prints the rows as aligned columns. */
    public void print(PrintWriter out, int width) {
        new TextTable(columns, rows, Collections.nCopies(columns.size(), false)).print(out, width);
    }
}
