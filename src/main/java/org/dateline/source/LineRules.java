package org.dateline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.source.Rows.Row;

/**
 * Tells date lines, bylines and captions by their form, by the rules in {@code lines.tsv}: a row {@code define NAME pattern}
 * names a part that later rows use as <code>{NAME}</code>; a row {@code rule KIND pattern} must match a whole block.
 */
final class LineRules {
    static final String RESOURCE = "lines.tsv";
    private static final int LONGEST = 300;

    private record Rule(Block.Kind kind, Pattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();

    LineRules() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Row row : Rows.of(RESOURCE)) {
            switch (row.kind()) {
                case "define" -> parts.put("{" + row.value() + "}", "(?:" + expand(row.text(), parts) + ")");
                case "rule" ->
                    rules.add(new Rule(
                            Block.Kind.valueOf(row.value()),
                            Pattern.compile(expand(row.text(), parts), Pattern.UNICODE_CHARACTER_CLASS)));
                case "example" -> {}
                default -> throw new IllegalStateException("[" + RESOURCE + "] no such row: " + row.kind());
            }
        }
    }

    private static String expand(String pattern, Map<String, String> parts) {
        String expanded = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            expanded = expanded.replace(part.getKey(), part.getValue());
        }
        return expanded;
    }

    /** The kind of a block that one of the rules matches. */
    Optional<Block.Kind> kind(String block) {
        return block.length() > LONGEST
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.pattern().matcher(block).matches())
                        .map(Rule::kind)
                        .findFirst();
    }
}
