package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Extraction;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.Term;
import org.dateline.model.WordList;
import org.jspecify.annotations.Nullable;

/**
 * How many marked facts of a closed list of properties are found, and how many of those found are marked. A fact is found if the
 * words for both its ends overlap with those of a statement, or with another mention of the same entity in the passage. What is
 * found is judged where the passage was read for the property.
 */
public final class FactScore {
    private static final List<Mapping> MAPPINGS =
            WordList.lines(FactScore.class, "knowledgenet-properties.tsv").stream()
                    .map(Mapping::of)
                    .toList();

    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /**
     * A way in which the graph states a property.
     *
     * @param property the property
     * @param predicate our predicate
     * @param reversed true if subject and object change places
     * @param symmetric true if they may stand either way
     * @param words what the words or the post must be; "-" for any
     * @param time true if the object is the time of the statement
     */
    private record Mapping(
            String property, String predicate, boolean reversed, boolean symmetric, String words, boolean time) {
        static Mapping of(String line) {
            String[] row = line.split("\t");
            return new Mapping(row[0], row[1], row[2].equals("<-"), row[2].equals("<>"), row[3], row[4].equals("time"));
        }

        boolean fits(Statement statement) {
            return predicate.equals(statement.predicate())
                    && !statement.negated()
                    && hasWords(statement)
                    && (!time || statement.time() != null);
        }

        private boolean hasWords(Statement statement) {
            if (words.startsWith("post ")) {
                return statement.post() != null
                        && statement.post().role().toLowerCase(Locale.ROOT).contains(words.substring(5));
            }
            boolean party = statement.object().label().contains("Party");
            boolean of = statement.predicateText().equals("be of") && statement.object() instanceof Term.Known;
            if (words.equals("party") || words.startsWith("of ")) {
                return (of || words.equals("party")) && (party || words.equals("of organisation"));
            }
            return words.equals("-") || statement.predicateText().startsWith(words.substring("begin ".length()));
        }
    }

    /**
     * A fact found.
     *
     * @param passage the place of its passage
     * @param property the property
     * @param subject where its subject is named in the passage
     * @param object where its object is named in the passage
     * @param symmetric true if they may stand either way
     */
    private record Found(int passage, String property, Set<Span> subject, Set<Span> object, boolean symmetric) {
        boolean matches(FactDocument.Fact fact) {
            return fact.passage() == passage
                    && fact.property().equals(property)
                    && fact.pairs().stream()
                            .anyMatch(pair -> overlaps(subject, pair.subject()) && overlaps(object, pair.object())
                                    || symmetric
                                            && overlaps(object, pair.subject())
                                            && overlaps(subject, pair.object()));
        }

        private static boolean overlaps(Set<Span> spans, Span other) {
            return spans.stream().anyMatch(other::overlaps);
        }
    }

    /** Adds what is found in a document. */
    public void add(Extraction extraction, FactDocument gold) {
        Set<Found> found = new HashSet<>();
        for (Statement statement : extraction.statements()) {
            for (Mapping mapping : MAPPINGS) {
                Found fact = mapping.fits(statement) ? found(extraction, gold, statement, mapping) : null;
                if (fact != null
                        && gold.judged().getOrDefault(fact.passage(), Set.of()).contains(fact.property())) {
                    found.add(fact);
                }
            }
        }
        for (Found fact : found) {
            boolean right = gold.facts().stream().anyMatch(fact::matches);
            count(fact.property(), new Counts(right ? 1 : 0, 1, 0), Counts.NONE);
            if (!right) {
                errors.add("extra\t" + fact.property() + "\t" + words(extraction, fact.subject()) + "\t"
                        + words(extraction, fact.object()) + "\t" + passage(gold, extraction, fact.passage()));
            }
        }
        for (FactDocument.Fact fact : gold.facts()) {
            boolean right = found.stream().anyMatch(f -> f.matches(fact));
            count(fact.property(), Counts.NONE, new Counts(right ? 1 : 0, 0, 1));
            if (!right) {
                FactDocument.Pair pair = fact.pairs().get(0);
                errors.add("missed\t" + fact.property() + "\t" + words(extraction, Set.of(pair.subject())) + "\t"
                        + words(extraction, Set.of(pair.object())) + "\t"
                        + passage(gold, extraction, fact.passage()));
            }
        }
    }

    private static String passage(FactDocument gold, Extraction extraction, int passage) {
        return extraction.document().text().slice(gold.passages().get(passage)).replace('\n', ' ');
    }

    private static String words(Extraction extraction, Set<Span> spans) {
        return spans.stream()
                .sorted()
                .map(extraction.document().text()::slice)
                .findFirst()
                .orElse("");
    }

    private void count(String property, Counts found, Counts gold) {
        counts.merge(property + " found", found, Counts::plus);
        counts.merge(property + " gold", gold, Counts::plus);
    }

    private static @Nullable Found found(
            Extraction extraction, FactDocument gold, Statement statement, Mapping mapping) {
        int passage = -1;
        for (int i = 0; i < gold.passages().size(); i++) {
            passage = gold.passages().get(i).overlaps(statement.evidence()) ? i : passage;
        }
        if (passage < 0) {
            return null;
        }
        Span span = gold.passages().get(passage);
        Set<Span> subject = spans(extraction, statement.subject(), span);
        Set<Span> object = spans(extraction, statement.object(), span);
        Set<Span> other = mapping.time()
                ? Set.of(Objects.requireNonNull(statement.time()).span())
                : mapping.reversed() ? subject : object;
        return new Found(
                passage, mapping.property(), mapping.reversed() ? object : subject, other, mapping.symmetric());
    }

    /** Where a term stands, and where else its entity is named in the passage. */
    private static Set<Span> spans(Extraction extraction, Term term, Span passage) {
        Set<Span> spans = new HashSet<>(Set.of(term.span()));
        if (term instanceof Term.Known known) {
            extraction.resolution().mentions().stream()
                    .filter(m -> m.entity().equals(known.entity()))
                    .map(m -> m.mention().span())
                    .filter(passage::contains)
                    .forEach(spans::add);
        }
        return spans;
    }

    /** Precision of one property. */
    private Counts all(String kind) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().endsWith(kind))
                .map(Map.Entry::getValue)
                .reduce(Counts.NONE, Counts::plus);
    }

    /** The share of the facts found that are marked. */
    public double precision() {
        return all(" found").precision();
    }

    /** The share of the facts marked that are found. */
    public double recall() {
        return all(" gold").recall();
    }

    /** What was missed and what was found beyond the gold: kind, property, subject, object and passage, with tabs between. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.keySet().stream()
                .filter(k -> k.endsWith(" gold"))
                .map(k -> k.substring(0, k.length() - " gold".length()))
                .forEach(p -> table.append(row(p, counts.get(p + " found"), counts.get(p + " gold"))));
        return table.append(row("all", all(" found"), all(" gold"))).toString().stripTrailing();
    }

    private static String row(String name, Counts found, Counts gold) {
        return "%-24s P %.3f (%d of %d) R %.3f (%d of %d)%n"
                .formatted(
                        name,
                        found.precision(),
                        found.right(),
                        found.found(),
                        gold.recall(),
                        gold.right(),
                        gold.gold());
    }
}
