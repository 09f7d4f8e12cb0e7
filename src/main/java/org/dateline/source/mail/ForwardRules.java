package org.dateline.source.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Rows;
import org.dateline.source.Rows.Row;

/** The lines that stand above a message that is passed on in the text of another, by the rows of {@code forwards.tsv}. */
public final class ForwardRules {
    public static final String RESOURCE = "forwards.tsv";

    private static final Pattern FIELD = Pattern.compile("\\*?(\\p{L}[\\p{L}-]{1,15}):\\*?(?:\\s+(.*))?");
    private static final Pattern QUOTED = Pattern.compile("^(?:> ?)++");

    private final List<Pattern> begins = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();

    public ForwardRules() {
        for (Row row : Rows.of(RESOURCE)) {
            switch (row.kind()) {
                case "begin" -> begins.add(Pattern.compile(row.text()));
                case "field" -> fields.put(row.text(), row.value());
                case "other" -> fields.put(row.text(), "");
                case "example" -> {}
                default -> throw new IllegalStateException("[" + RESOURCE + "] no such row: " + row);
            }
        }
    }

    /**
     * A line of the header.
     *
     * @param name from, date or subject; empty if it tells nothing of use
     */
    record Field(String name, String value) {}

    /** The line without the marks by which mail programs quote. */
    static String unquoted(String line) {
        return QUOTED.matcher(line).replaceFirst("").strip();
    }

    public boolean begins(String line) {
        String plain = unquoted(line);
        return begins.stream().anyMatch(begin -> begin.matcher(plain).matches());
    }

    Optional<Field> field(String line) {
        Matcher matcher = FIELD.matcher(unquoted(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = fields.get(matcher.group(1).toLowerCase(Locale.ROOT));
        String value = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return name == null ? Optional.empty() : Optional.of(new Field(name, value));
    }
}
