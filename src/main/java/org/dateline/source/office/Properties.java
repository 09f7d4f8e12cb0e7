package org.dateline.source.office;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.source.Rows;
import org.dateline.source.Rows.Row;
import org.dateline.source.draft.Draft;
import org.jspecify.annotations.Nullable;

/** Tells which properties of a document say something, by the rows of {@code properties.tsv}: programs fill in many by themselves. */
public final class Properties {
    public static final String RESOURCE = "properties.tsv";

    private static final List<Row> ROWS = Rows.of(RESOURCE);
    private static final int LONGEST = 300;

    private Properties() {}

    /** A draft with what is plausible. */
    static Draft draft(
            @Nullable String title, @Nullable String author, @Nullable LocalDate created, @Nullable String language) {
        boolean dated = created != null && created.getYear() >= 1980;
        return new Draft(
                null,
                null,
                plausible("title", title),
                null,
                plausible("author", author),
                dated ? created : null,
                language == null || language.isBlank() ? null : language,
                List.of());
    }

    /** The value, unless a rule for the property says that a program made it. */
    public static @Nullable String plausible(String property, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            return null;
        }
        boolean made = ROWS.stream()
                .filter(row -> row.kind().equals("implausible") && row.value().equals(property))
                .anyMatch(row ->
                        Pattern.compile(row.text()).matcher(value.strip()).matches());
        return made ? null : value.strip().replaceAll("\\s+", " ");
    }
}
