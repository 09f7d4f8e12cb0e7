package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.Figure;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores whom or what figures concern, entity by entity: of those found, how many a reader named, and the reverse. What a reader
 * lets pass without asking for it counts neither way. Figures that are not found at all count in recall alone. Not safe for
 * several threads.
 */
public final class ConcernedScore {

    /**
     * Whom a reader says a figure concerns.
     *
     * @param number where the number stands, in code points
     * @param concerned who must be found, each under the names that are right; empty if the text names nobody
     * @param allowed who may be found as well, such as the country around a town
     */
    public record Entry(Span number, List<Set<String>> concerned, Set<String> allowed) {
        public Entry {
            concerned = concerned.stream().map(Set::copyOf).toList();
            allowed = Set.copyOf(allowed);
        }
    }

    private int figures;
    private int found;
    private int told;
    private int toldRight;
    private int wanted;
    private int wantedFound;
    private int allRight;
    private int empty;
    private int emptyRight;

    /** Counts one document. */
    public void add(List<Figure> extracted, List<Entry> entries) {
        List<Figure> open = new ArrayList<>(extracted);
        for (Entry entry : entries) {
            Figure hit = open.stream()
                    .filter(f -> f.quantity().span().overlaps(entry.number()))
                    .findFirst()
                    .orElse(null);
            open.remove(hit);
            add(entry, hit);
        }
    }

    private void add(Entry entry, @Nullable Figure hit) {
        figures++;
        wanted += entry.concerned().size();
        if (hit == null) {
            return;
        }
        found++;
        long hits = entry.concerned().stream()
                .filter(names -> hit.about().stream().anyMatch(e -> isNamed(e, names)))
                .count();
        long right = hit.about().stream()
                .filter(e -> entry.concerned().stream().anyMatch(names -> isNamed(e, names)))
                .count();
        long wrong = hit.about().stream()
                .filter(e -> entry.concerned().stream().noneMatch(names -> isNamed(e, names)))
                .filter(e -> !isNamed(e, entry.allowed()))
                .count();
        told += (int) (right + wrong);
        toldRight += (int) right;
        wantedFound += (int) hits;
        boolean all = wrong == 0 && hits == entry.concerned().size();
        allRight += all ? 1 : 0;
        empty += entry.concerned().isEmpty() ? 1 : 0;
        emptyRight += entry.concerned().isEmpty() && all ? 1 : 0;
    }

    private static boolean isNamed(Entity entity, Set<String> names) {
        return names.stream()
                .map(ConcernedScore::fold)
                .anyMatch(name -> name.equals(fold(entity.label()))
                        || entity.names().stream().anyMatch(own -> name.equals(fold(own))));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** Of the entities found, the share that a reader names; those that are only let pass are left out. */
    public double precision() {
        return share(toldRight, told);
    }

    /** Of the entities that a reader names, the share that is found. */
    public double recall() {
        return share(wantedFound, wanted);
    }

    /** Of the figures found, the share that has everybody who must be found, and nobody else. */
    public double everyone() {
        return share(allRight, found);
    }

    /** Of the figures found that concern nobody who is named, the share that has nobody. */
    public double nobody() {
        return share(emptyRight, empty);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return ("figures            %d, %d of them found%nentities           P %.3f (%d of %d) R %.3f (%d of %d)%n"
                        + "everyone right     %.3f (%d of %d)%nnobody where none  %.3f (%d of %d)")
                .formatted(
                        figures,
                        found,
                        precision(),
                        toldRight,
                        told,
                        recall(),
                        wantedFound,
                        wanted,
                        everyone(),
                        allRight,
                        found,
                        nobody(),
                        emptyRight,
                        empty);
    }
}
