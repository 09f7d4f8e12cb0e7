package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.evaluate.FigureScore.Aspect;
import org.dateline.model.Figure;
import org.dateline.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Scores what figures say beyond their numbers: what is counted, whom it concerns and who says so, over the gold figures that
 * have it. What is counted is right if it shares a content word with the gold, whom it concerns if one of them is in the gold.
 * Not safe for several threads.
 */
public final class LedgerScore {

    /**
     * What should be told of a figure.
     *
     * @param figure the number with its unit
     * @param counts what is counted, or null if the gold has nothing
     * @param about names of whom it concerns, in any of their forms; empty if the gold has nobody
     * @param claimant names or words for who says so; empty where the article itself does
     */
    public record Entry(
            FigureScore.Expected figure, @Nullable String counts, Set<String> about, Set<String> claimant) {
        public Entry {
            about = Set.copyOf(about);
            claimant = Set.copyOf(claimant);
        }
    }

    private int gold;
    private int modifier;
    private int claimant;
    private int counted;
    private int countedRight;
    private int concerned;
    private int concernedRight;
    private int told;
    private int toldRight;
    private int all;

    /** Counts one document. */
    public void add(List<Figure> figures, List<Entry> entries) {
        List<Figure> open = new ArrayList<>(figures);
        for (Entry entry : entries) {
            Figure hit = open.stream()
                    .filter(f -> f.quantity().span().overlaps(entry.figure().span()))
                    .findFirst()
                    .orElse(null);
            open.remove(hit);
            add(entry, hit);
        }
    }

    private void add(Entry entry, @Nullable Figure hit) {
        gold++;
        counted += entry.counts() == null ? 0 : 1;
        concerned += entry.about().isEmpty() ? 0 : 1;
        if (hit == null) {
            return;
        }
        FigureScore.Pair pair = new FigureScore.Pair(entry.figure(), hit.quantity());
        boolean counts =
                entry.counts() == null || hit.counts() != null && Words.agree(Set.of(entry.counts()), hit.counts());
        boolean source = isClaimant(entry, hit.claimant());
        long right = hit.about().stream()
                .filter(e -> isAmong(entry.about(), e.label()))
                .count();
        told += hit.about().size();
        toldRight += (int) right;
        modifier += pair.isRight(Aspect.MODIFIER) ? 1 : 0;
        claimant += source ? 1 : 0;
        countedRight += entry.counts() != null && counts ? 1 : 0;
        concernedRight += !entry.about().isEmpty() && right > 0 ? 1 : 0;
        boolean number = pair.isRight(Aspect.VALUE_AND_UNIT) && pair.isRight(Aspect.MODIFIER);
        all += number && counts && source ? 1 : 0;
    }

    private static boolean isClaimant(Entry entry, @Nullable Term found) {
        return entry.claimant().isEmpty() || found == null
                ? entry.claimant().isEmpty() && found == null
                : Words.agree(entry.claimant(), found.label());
    }

    private static boolean isAmong(Set<String> names, String label) {
        return names.stream().anyMatch(name -> fold(name).equals(fold(label)));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The share of the gold figures that have number, unit, modifier, what is counted and who says so right. */
    public double everything() {
        return share(all, gold);
    }

    /** The share of the gold figures that tell what is counted of which it is right. */
    public double countedThing() {
        return share(countedRight, counted);
    }

    /** The share of the gold figures that concern somebody of which one of them is found. */
    public double about() {
        return share(concernedRight, concerned);
    }

    /** The share of the gold figures whose source is right. */
    public double source() {
        return share(claimant, gold);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return ("modifier           %.3f (%d of %d)%ncounted thing      %.3f (%d of %d)%nabout              %.3f (%d of %d;"
                        + " of the entities told %.3f are in the gold)%nclaimant           %.3f (%d of %d)%n"
                        + "all but about      %.3f (%d of %d)")
                .formatted(
                        share(modifier, gold),
                        modifier,
                        gold,
                        countedThing(),
                        countedRight,
                        counted,
                        about(),
                        concernedRight,
                        concerned,
                        share(toldRight, told),
                        source(),
                        claimant,
                        gold,
                        everything(),
                        all,
                        gold);
    }
}
