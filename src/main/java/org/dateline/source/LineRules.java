package org.dateline.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.source.Rows.Row;
import org.dateline.source.draft.Days;

/**
 * Tells date lines, bylines and captions by their form, by the rules in {@code lines.tsv}: a row {@code define NAME pattern}
 * names a part that later rows use as <code>{NAME}</code>; a row {@code rule KIND pattern} must match a whole block, and its group
 * {@code author} is who wrote the article.
 */
final class LineRules {
    static final String RESOURCE = "lines.tsv";
    private static final int LONGEST = 300;

    private record Rule(Block.Kind kind, Pattern pattern) {
        Optional<String> author(String block) {
            Matcher matcher = pattern.matcher(block);
            return pattern.pattern().contains("(?<" + AUTHOR + ">") && matcher.matches()
                    ? Optional.of(matcher.group(AUTHOR))
                    : Optional.empty();
        }
    }

    private static final String AUTHOR = "author";

    private final List<Rule> rules = new ArrayList<>();
    private final Pattern date;

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
        date = Pattern.compile("\\b" + expand("{DATE}", parts), Pattern.UNICODE_CHARACTER_CLASS);
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
        return rule(block).map(Rule::kind);
    }

    /** Who wrote the article, if a block says that and nothing but what belongs to it. */
    Optional<String> author(String block) {
        return rule(block).flatMap(rule -> rule.author(block));
    }

    private Optional<Rule> rule(String block) {
        return block.length() > LONGEST
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.pattern().matcher(block).matches())
                        .findFirst();
    }

    /** The first day, with its year, that a block names. */
    Optional<LocalDate> day(String block) {
        return date.matcher(block)
                .results()
                .flatMap(found -> Days.day(found.group()).stream())
                .findFirst();
    }
}
