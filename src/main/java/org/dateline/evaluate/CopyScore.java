package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.model.ContentHash;
import org.dateline.model.Document;
import org.dateline.resolve.copies.CopyIndex;
import org.dateline.resolve.copies.Fingerprint;

/**
 * Tells how well copies are told from different articles: copies are made from real articles by the edits of
 * {@link NewsroomEdit}, and {@link DifferentNews} pairs what is not a copy.
 *
 * <p>Articles are in one of two halves by a hash of their ids, so that settings can be chosen on the one and tried on the other.
 */
public final class CopyScore {
    private static final int FEWEST_WORDS = 40;

    /** The two halves of the articles. */
    public enum Half {
        /** The one to choose settings on. */
        FIRST("first half"),
        /** The one to try them on. */
        SECOND("second half");

        private final String label;

        Half(String label) {
            this.label = label;
        }

        /** What it is called. */
        public String label() {
            return label;
        }
    }

    private final Function<String, Document> reader;
    /** Of each text, since an article is compared with many. */
    private final Map<String, Fingerprint> fingerprints = new HashMap<>();

    private final Map<String, Counts> copies = new TreeMap<>();
    private final Map<String, Counts> different = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private final int articles;

    /**
     * @param documents the articles; those of fewer than 40 words are left out
     * @param half which of them to use
     * @param reader makes an article of a text, as it would be read
     */
    public CopyScore(List<Document> documents, Half half, Function<String, Document> reader) {
        this.reader = reader;
        List<Story> stories = documents.stream()
                .filter(document -> halfOf(document) == half)
                .map(Story::of)
                .filter(story -> story.words() >= FEWEST_WORDS)
                .sorted(Comparator.comparing(Story::id))
                .toList();
        articles = stories.size();
        for (int i = 0; i < stories.size(); i++) {
            for (NewsroomEdit edit : NewsroomEdit.values()) {
                Story other = stories.get((i + 1) % stories.size());
                copy(edit, stories.get(i), edit.apply(stories.get(i), other));
            }
        }
        DifferentNews.of(stories).forEach((kind, pairs) -> pairs.forEach(pair -> different(kind, pair)));
    }

    private static Half halfOf(Document document) {
        char digit = ContentHash.shortOf("half", document.source()).charAt(0);
        return Half.values()[digit % 2];
    }

    private void copy(NewsroomEdit edit, Story story, Story edited) {
        String kind = edit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        double score = score(story, edited);
        int found = score > 0 ? 1 : 0;
        copies.merge(kind, new Counts(found, found, 1), Counts::plus);
        if (found == 0) {
            errors.add("missed\t" + kind + "\t" + story.id());
        }
    }

    private void different(String kind, DifferentNews.Pair pair) {
        double score = score(pair.one(), pair.other());
        different.merge(kind, new Counts(score > 0 ? 0 : 1, 1, 1), Counts::plus);
        if (score > 0) {
            errors.add("no copy\t" + kind + "\t" + pair.one().id() + "\t"
                    + pair.other().id());
        }
    }

    private double score(Story one, Story other) {
        return CopyIndex.score(fingerprint(one), fingerprint(other));
    }

    private Fingerprint fingerprint(Story story) {
        return fingerprints.computeIfAbsent(story.text(), text -> Fingerprint.of(reader.apply(text)));
    }

    /** The pairs that were decided wrongly: what is wrong, the kind, and the articles, with tabs between. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The counts of copies found, by the edit. */
    public Map<String, Counts> copies() {
        return Map.copyOf(copies);
    }

    /** The pairs of different articles that were told apart, by their kind. */
    public Map<String, Counts> different() {
        return Map.copyOf(different);
    }

    /** All: right are the copies found, found those and the different articles that were taken for copies. */
    public Counts all() {
        Counts found = sum(copies);
        Counts apart = sum(different);
        return new Counts(found.right(), found.right() + apart.gold() - apart.right(), found.gold());
    }

    private static Counts sum(Map<String, Counts> kinds) {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(
                Locale.ROOT,
                "%d articles: P %.4f R %.4f (%d copies, %d pairs of different articles)%n",
                articles,
                all().precision(),
                all().recall(),
                all().gold(),
                sum(different).gold()));
        copies.forEach((kind, counts) -> lines.append(String.format(
                Locale.ROOT,
                "  copies, %-30s R %.4f (%d of %d)%n",
                kind,
                counts.recall(),
                counts.right(),
                counts.gold())));
        different.forEach((kind, counts) -> lines.append(String.format(
                Locale.ROOT,
                "  different, %-27s %d of %d taken for copies%n",
                kind,
                counts.gold() - counts.right(),
                counts.gold())));
        return lines.toString().stripTrailing();
    }
}
