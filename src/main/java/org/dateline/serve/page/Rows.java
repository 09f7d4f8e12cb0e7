package org.dateline.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A stretch of the rows that a query answers.
 *
 * @param columns the names of the columns
 * @param rows the values of each row, in the order of the columns; empty where a value is absent
 * @param more true if the query answers with more rows than these
 */
public record Rows(List<String> columns, List<List<Optional<Node>>> rows, boolean more) {
    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
