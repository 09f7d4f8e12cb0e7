package org.dateline.evaluate;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Speech;

/**
 * How many passages of speech are found, with at least half of the longer span in common, and how many with their speaker.
 *
 * @param gold passages that should be found
 * @param hits of those, found
 * @param speaker of those, with the right speaker
 * @param direct quotations that should be found
 * @param directHits of those, found
 * @param found all passages found
 */
public record SpeechScore(int gold, int hits, int speaker, int direct, int directHits, int found) {
    public static final SpeechScore NONE = new SpeechScore(0, 0, 0, 0, 0, 0);

    public static SpeechScore of(List<Speech> speech, List<GoldDocument.Said> gold) {
        SpeechScore score = new SpeechScore(0, 0, 0, 0, 0, speech.size());
        for (GoldDocument.Said said : gold) {
            List<Speech> near = speech.stream()
                    .filter(s -> common(s.content(), said.content()) >= 0.5)
                    .toList();
            boolean hit = !near.isEmpty();
            boolean right = near.stream()
                    .anyMatch(s -> s.speaker() != null
                            && Words.agree(said.speakers(), s.speaker().label()));
            score = score.plus(new SpeechScore(
                    1, hit ? 1 : 0, right ? 1 : 0, said.direct() ? 1 : 0, said.direct() && hit ? 1 : 0, 0));
        }
        return score;
    }

    private static double common(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return (double) shared / Math.max(1, Math.max(a.length(), b.length()));
    }

    public SpeechScore plus(SpeechScore other) {
        return new SpeechScore(
                gold + other.gold,
                hits + other.hits,
                speaker + other.speaker,
                direct + other.direct,
                directHits + other.directHits,
                found + other.found);
    }

    /** The share of the passages that are found. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    @Override
    public String toString() {
        return "found %.3f (%d of %d), with speaker %.3f, direct %.3f (%d of %d), passages found %d"
                .formatted(
                        recall(),
                        hits,
                        gold,
                        (double) speaker / Math.max(1, gold),
                        (double) directHits / Math.max(1, direct),
                        directHits,
                        direct,
                        found);
    }
}
