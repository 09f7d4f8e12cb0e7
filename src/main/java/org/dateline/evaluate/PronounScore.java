package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Reference;
import org.dateline.model.EntityMention;
import org.dateline.model.Span;

/**
 * How many pronouns are led to the right one of two names, in the format and by the measure of GAP (Webster et al. 2018): for each of
 * the two names a decision whether the pronoun means it, precision and recall over those that it does, for men and women apart.
 */
public final class PronounScore {
    private static final Set<String> WOMEN = Set.of("she", "her", "hers");
    private static final int COLUMNS = 10;

    private Counts men = Counts.NONE;
    private Counts women = Counts.NONE;

    /**
     * A text with a pronoun and two names.
     *
     * @param id its id
     * @param text the text
     * @param pronoun where the pronoun stands, in code points
     * @param woman true for "she" and "her"
     * @param names where the two names stand
     * @param meant for each of them whether the pronoun means it
     */
    public record Case(String id, String text, Span pronoun, boolean woman, List<Span> names, List<Boolean> meant) {}

    /**
     * Reads a file with tabs between its columns and one line of their names.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] row = line.split("\t", -1);
            if (row.length >= COLUMNS) {
                cases.add(new Case(
                        row[0],
                        row[1],
                        span(row[2], row[3]),
                        WOMEN.contains(row[2].toLowerCase(Locale.ROOT)),
                        List.of(span(row[4], row[5]), span(row[7], row[8])),
                        List.of(row[6].equalsIgnoreCase("true"), row[9].equalsIgnoreCase("true"))));
            }
        }
        return cases;
    }

    private static Span span(String words, String offset) {
        int begin = Integer.parseInt(offset);
        return new Span(begin, begin + words.codePointCount(0, words.length()));
    }

    /** Adds what the pronoun of a text was found to mean. */
    public void add(Case gold, List<Reference> references, List<EntityMention> mentions) {
        Map<Span, Reference> bySpan = new HashMap<>();
        references.forEach(r -> bySpan.put(r.span(), r));
        Reference found = bySpan.get(gold.pronoun());
        for (int i = 0; i < gold.names().size(); i++) {
            Span name = gold.names().get(i);
            boolean meant = gold.meant().get(i);
            boolean led = found != null
                    && mentions.stream()
                            .anyMatch(m -> m.mention().span().overlaps(name)
                                    && m.entity().equals(found.entity()));
            Counts counts = new Counts(led && meant ? 1 : 0, led ? 1 : 0, meant ? 1 : 0);
            if (gold.woman()) {
                women = women.plus(counts);
            } else {
                men = men.plus(counts);
            }
        }
    }

    /** The decisions on all pronouns. */
    public Counts all() {
        return men.plus(women);
    }

    @Override
    public String toString() {
        return "%s%n%s%n%s%nbias (F1 of women over men) %.2f"
                .formatted(row("he", men), row("she", women), row("all", all()), women.f1() / Math.max(1e-9, men.f1()));
    }

    private static String row(String name, Counts counts) {
        return "%-4s P %.3f R %.3f F1 %.3f (%d right, %d found, %d in the gold)"
                .formatted(
                        name,
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        counts.right(),
                        counts.found(),
                        counts.gold());
    }
}
