package org.dateline.annotate.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Keeps the best few states of a parser at each step. One for each thread. */
public final class BeamSearch {
    /** Gives a score to each move. */
    public interface Scorer {
        /** Writes the scores of all moves. */
        void score(FeatureBuffer features, float[] scores);
    }

    private final Scorer scorer;
    private final int width;
    private final float margin;
    private final float[][] scores;
    private final List<GroupScores> groups;
    private final FeatureBuffer features = new FeatureBuffer();
    private final float[] bestScores;
    private final int[] bestStates;
    private final int[] bestMoves;

    /** A search that keeps {@code width} states. */
    public BeamSearch(Scorer scorer, int moves, int width) {
        this(scorer, moves, width, Float.POSITIVE_INFINITY);
    }

    /** A search that keeps at most {@code width} states, of which none is worse than the best by more than a margin. */
    public BeamSearch(Scorer scorer, int moves, int width, float margin) {
        this.scorer = scorer;
        this.width = width;
        this.margin = margin;
        scores = new float[width][moves];
        groups = FeatureGroup.ALL.stream()
                .map(group -> new GroupScores(group, scorer, moves))
                .toList();
        bestScores = new float[width];
        bestStates = new int[width];
        bestMoves = new int[width];
    }

    /** The best state after that many steps. */
    ParserState best(ParserState start, ParserFeatures of, int steps) {
        return search(start, of, steps, beam -> true).get(0);
    }

    /** The states after so many steps, the best first, or earlier if the watcher wants no more. */
    public List<ParserState> search(
            ParserState start, ParserFeatures of, int steps, Predicate<List<ParserState>> watcher) {
        groups.forEach(GroupScores::clear);
        List<ParserState> beam = List.of(start);
        for (int step = 0; step < steps; step++) {
            beam = step(beam, of);
            if (!watcher.test(beam)) {
                return beam;
            }
        }
        return beam;
    }

    private List<ParserState> step(List<ParserState> beam, ParserFeatures of) {
        int kept = 0;
        for (int i = 0; i < beam.size(); i++) {
            ParserState state = beam.get(i);
            float[] own = scores(beam, i, of);
            for (int move = 0; move < own.length; move++) {
                float score = state.score() + own[move];
                if ((kept < width || score > bestScores[kept - 1]) && state.may(move)) {
                    kept = kept < width ? kept + 1 : kept;
                    insert(kept - 1, score, i, move);
                }
            }
        }
        List<ParserState> next = new ArrayList<>(kept);
        for (int i = 0; i < kept && bestScores[i] >= bestScores[0] - margin; i++) {
            next.add(beam.get(bestStates[i]).after(bestMoves[i], bestScores[i]));
        }
        return next;
    }

    /** The scores of the moves from a state, copied from a state before it in the beam if both look the same. */
    private float[] scores(List<ParserState> beam, int i, ParserFeatures of) {
        ParserState state = beam.get(i);
        for (int other = 0; other < i; other++) {
            if (state.looksLike(beam.get(other))) {
                System.arraycopy(scores[other], 0, scores[i], 0, scores[i].length);
                return scores[i];
            }
        }
        float[] own = scores[i];
        of.ofOthers(state, features);
        scorer.score(features, own);
        for (GroupScores group : groups) {
            add(group.of(of, state), own);
        }
        return own;
    }

    private static void add(float[] some, float[] sum) {
        for (int move = 0; move < sum.length; move++) {
            sum[move] += some[move];
        }
    }

    private void insert(int last, float score, int state, int move) {
        int place = last;
        while (place > 0 && bestScores[place - 1] < score) {
            bestScores[place] = bestScores[place - 1];
            bestStates[place] = bestStates[place - 1];
            bestMoves[place] = bestMoves[place - 1];
            place--;
        }
        bestScores[place] = score;
        bestStates[place] = state;
        bestMoves[place] = move;
    }
}
