package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Statement;

/**
 * What readers judged of statements, in a table: article, begin and end of the sentence, subject, predicate, object, verdict. A
 * long phrase is cut and its hash put behind it, so that a table holds no more of an article than it takes to know it.
 */
final class Verdicts {
    private static final int COLUMNS = 7;
    /** How many words of a phrase a table holds. */
    private static final int LONGEST = 6;

    private final Map<String, Boolean> right = new HashMap<>();

    private Verdicts() {}

    static Verdicts read(Path file) throws IOException {
        Verdicts verdicts = new Verdicts();
        TableFile.read(
                file,
                COLUMNS,
                (line, row) -> verdicts.right.put(
                        String.join("\t", name(row[0]), row[1], row[2], row[3], row[4], row[5]),
                        row[6].equals("right")));
        return verdicts;
    }

    /** The verdict on a statement of an article; empty if nobody judged it. */
    Optional<Boolean> of(String source, Statement statement) {
        boolean typed = !statement.predicate().equals(Statement.UNTYPED);
        return Optional.ofNullable(right.get(String.join(
                "\t",
                name(source),
                String.valueOf(statement.evidence().begin()),
                String.valueOf(statement.evidence().end()),
                cut(statement.subject().label()),
                typed ? statement.predicate() : statement.predicateText(),
                cut(statement.object().label()))));
    }

    /** The first words of a phrase with a hash of all; the whole if it is short. */
    static String cut(String phrase) {
        String[] words = phrase.split(" ");
        return words.length <= LONGEST
                ? phrase
                : String.join(" ", Arrays.copyOf(words, LONGEST)) + " … " + Integer.toHexString(phrase.hashCode());
    }

    /** The name of an article without the folders before it. */
    private static String name(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
