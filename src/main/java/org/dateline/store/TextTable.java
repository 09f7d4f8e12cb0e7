package org.dateline.store;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.dateline.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Rows as aligned columns: numbers to the right, the widest columns cut until a line fits.
 *
 * @param names the columns' names
 * @param rows the cells, empty where a value is absent
 * @param numeric for each column, whether it holds numbers alone
 */
record TextTable(List<String> names, List<List<String>> rows, List<Boolean> numeric) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    static TextTable of(RowSet results) {
        List<Var> columns = results.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>(Collections.nCopies(columns.size(), true));
        results.forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Node value = row.get(columns.get(i));
                cells.add(text(value));
                numeric.set(i, numeric.get(i) && (value == null || isNumber(value)));
            }
            rows.add(cells);
        });
        return new TextTable(columns.stream().map(Var::getVarName).toList(), rows, numeric);
    }

    void print(PrintWriter out, int width) {
        int[] widths = widths(width);
        printRow(out, names, widths);
        printRow(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        rows.forEach(row -> printRow(out, row, widths));
        out.print(rows.size() == 1 ? "1 row\n" : rows.size() + " rows\n");
    }

    private int[] widths(int width) {
        int[] widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(names.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        int available = width - GAP.length() * (widths.length - 1);
        for (int total = Arrays.stream(widths).sum(); total > available; total--) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private void printRow(PrintWriter out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            String padding = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP).append(numeric.get(i) ? padding + cell : cell + padding);
        }
        out.print(line.toString().stripTrailing() + "\n");
    }

    private static String cut(String cell, int width) {
        if (length(cell) <= width) {
            return cell;
        }
        return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static boolean isNumber(Node value) {
        return value.isLiteral() && value.getLiteral().isWellFormed() && value.getLiteralValue() instanceof Number;
    }

    private static String text(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (value.isURI()) {
            return shortened(value.getURI());
        }
        if (isNumber(value) && XSDDatatype.XSDdecimal.getURI().equals(value.getLiteralDatatypeURI())) {
            return new BigDecimal(value.getLiteralLexicalForm().strip())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        return text.replaceAll("\\s+", " ");
    }

    private static String shortened(String iri) {
        return Vocabulary.PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(String::length)))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
