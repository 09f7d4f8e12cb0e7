package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV (RFC 4180) as rows by the names of the columns, as another program would. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<Map<String, String>> rows(String text) {
        List<List<String>> records = new Csv(text).records();
        List<String> columns = records.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), record.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        while (at < text.length()) {
            records.add(record());
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        at = text.indexOf('\n', at) + 1;
        return fields;
    }

    private String field() {
        int begin = at;
        if (at == text.length() || text.charAt(at) != '"') {
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(begin, at);
        }
        do {
            at = text.indexOf('"', at + 1) + 1;
        } while (at < text.length() && text.charAt(at) == '"');
        return text.substring(begin + 1, at - 1).replace("\"\"", "\"");
    }
}
