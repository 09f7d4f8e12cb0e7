package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.LinkCandidate;

/**
 * How sure it is that a name means a thing of a gazetteer.
 *
 * <p>Each origin (GeoNames, Wikidata) is judged by itself. The fit of a thing is its weight, at least 1, times {@value
 * #CONTEXT} if the document names its country or another place there. Its share is its fit over the sum of its fit and
 * the best fit of any other thing of the name; 1 if there is no other. The score is
 *
 * <pre>name × kind × share</pre>
 *
 * where <i>name</i> is 1 for its usual name and {@value #OTHER_NAME} for another of its names, and <i>kind</i> is 1 if it
 * is of the type that the document takes the name for and {@value #OTHER_KIND} if not. So the score grows with the
 * thing's weight and falls with that of others, and a thing that is ten times as well known as the next has {@link
 * #LINKED}.
 *
 * <p>A score of {@link #LINKED} or more is a link, if it is that without the context too: other documents use the name
 * without that context, and mean the same by it. Where only the context speaks for a thing, its score ends at {@value
 * #BY_CONTEXT}.
 */
final class LinkScore {
    /** From here on a thing is what the name means: ten to one. */
    static final double LINKED = 10.0 / 11;

    /** What scores less is not worth a look. */
    static final double LEAST = 0.05;

    static final double CONTEXT = 20;
    static final double OTHER_NAME = 0.95;
    static final double OTHER_KIND = 0.5;
    static final double BY_CONTEXT = 0.9;
    private static final int MOST = 5;

    private static final Comparator<LinkCandidate> LIKELIEST =
            Comparator.comparingDouble(LinkCandidate::score).reversed().thenComparing(LinkCandidate::iri);

    private final List<Known> rivals;
    private final boolean sameKind;
    private final Set<String> countries;

    /**
     * @param rivals all things of one origin that have the name
     * @param sameKind true if they are of the type that the document takes the name for
     * @param countries the codes of the countries that the document speaks of
     */
    private LinkScore(List<Known> rivals, boolean sameKind, Set<String> countries) {
        this.rivals = rivals;
        this.sameKind = sameKind;
        this.countries = countries;
    }

    /**
     * What a name is linked to, and what it may be.
     *
     * @param sameAs IRIs of the thing that it means beyond doubt, sorted
     * @param candidates the likeliest first
     */
    record Links(List<String> sameAs, List<LinkCandidate> candidates) {}

    /**
     * Links a name.
     *
     * @param things the things of its type that have the name
     * @param others the things of another type that have it; they count only where no thing of its type of the origin does
     * @param countries the codes of the countries that the document speaks of
     */
    static Links of(List<Known> things, List<Known> others, Set<String> countries) {
        Map<String, List<Known>> own = byOrigin(things);
        Map<String, List<Known>> other = byOrigin(others);
        other.keySet().removeAll(own.keySet());
        List<String> sameAs = new ArrayList<>();
        List<LinkCandidate> candidates = new ArrayList<>();
        Stream.concat(
                        own.values().stream().map(rivals -> new LinkScore(rivals, true, countries)),
                        other.values().stream().map(rivals -> new LinkScore(rivals, false, countries)))
                .forEach(origin -> {
                    List<String> linked = origin.linked();
                    sameAs.addAll(linked);
                    candidates.addAll(linked.isEmpty() ? origin.candidates() : List.of());
                });
        return new Links(
                sameAs.stream().sorted().toList(),
                candidates.stream().sorted(LIKELIEST).toList());
    }

    private static Map<String, List<Known>> byOrigin(List<Known> things) {
        return things.stream().collect(Collectors.groupingBy(Known::origin, TreeMap::new, Collectors.toList()));
    }

    private List<String> linked() {
        return rivals.stream().filter(this::isLinked).map(Known::iri).toList();
    }

    private boolean isLinked(Known thing) {
        return score(thing, Set.of()) >= LINKED && score(thing, countries) >= LINKED;
    }

    private List<LinkCandidate> candidates() {
        return rivals.stream()
                .map(thing -> new LinkCandidate(thing.iri(), score(thing), reasons(thing)))
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted(LIKELIEST)
                .limit(MOST)
                .toList();
    }

    private double score(Known thing) {
        double score = score(thing, countries);
        return score(thing, Set.of()) < LINKED ? Math.min(score, BY_CONTEXT) : score;
    }

    private double score(Known thing, Set<String> context) {
        double best = rivals.stream()
                .filter(other -> !other.iri().equals(thing.iri()))
                .mapToDouble(other -> fit(other, context))
                .max()
                .orElse(0);
        double fit = fit(thing, context);
        return (thing.usual() ? 1 : OTHER_NAME) * (sameKind ? 1 : OTHER_KIND) * fit / (fit + best);
    }

    private static double fit(Known thing, Set<String> context) {
        return Math.max(1, thing.weight()) * (context.contains(thing.country()) ? CONTEXT : 1);
    }

    private List<String> reasons(Known thing) {
        List<String> reasons = new ArrayList<>();
        reasons.add(thing.usual() ? "its usual name" : "another of its names");
        reasons.add(rivals.size() == 1 ? "the only one of that name" : "one of several of that name");
        if (!sameKind) {
            reasons.add("another kind of thing");
        }
        Countries.shipped()
                .ofCode(thing.country())
                .ifPresent(country -> reasons.add("of " + country.label()
                        + (countries.contains(thing.country()) ? ", of which the article speaks" : "")));
        return reasons.stream().sorted().toList();
    }
}
