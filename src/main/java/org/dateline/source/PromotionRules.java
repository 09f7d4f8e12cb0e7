package org.dateline.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Rows.Row;

/**
 * Weighs how surely a block is the site's own advertisement or furniture: the sum of the weights of the cues found in it. The
 * cues are in {@code promotion.tsv}: a row {@code cue weight pattern} or {@code address weight pattern}, sought in the block
 * in lower case. Weak cues are nothing unless the reader is addressed, and do not add up to a sure one.
 */
final class PromotionRules {
    static final String RESOURCE = "promotion.tsv";

    /** From this score on a block is promotion wherever it stands. */
    static final int ANYWHERE = 10;

    /** From this score on a block is promotion if only promotion follows it. */
    static final int AT_END = 5;

    private static final int LONGEST = 600;

    private enum Force {
        /** Enough alone, wherever the block stands. */
        SURE,
        /** A demand on the reader or a word to the reader. */
        ADDRESS,
        /** What a medium has to offer, or a sign against it. */
        WEAK
    }

    /**
     * A cue; {@code ^} at the start of its pattern holds for all of its alternatives.
     *
     * @param beginnings what it can begin with
     */
    private record Cue(Force force, int weight, Pattern pattern, WordStarts beginnings) {
        static Cue of(Row row) {
            int weight = Integer.parseInt(row.value());
            Force weak = row.kind().equals("address") ? Force.ADDRESS : Force.WEAK;
            return new Cue(
                    weight >= ANYWHERE ? Force.SURE : weak,
                    weight,
                    Pattern.compile(row.text()),
                    WordStarts.of(row.text()));
        }

        boolean isIn(String block) {
            Matcher matcher = pattern.matcher(block);
            return pattern.pattern().startsWith("^") ? matcher.lookingAt() : beginnings.find(matcher, block);
        }
    }

    private final List<Cue> cues = Rows.of(RESOURCE).stream()
            .filter(row -> row.kind().equals("cue") || row.kind().equals("address"))
            .map(Cue::of)
            .toList();

    int score(String block) {
        if (block.length() > LONGEST) {
            return 0;
        }
        String lower = block.toLowerCase(Locale.ROOT);
        Set<Force> forces = EnumSet.noneOf(Force.class);
        int score = 0;
        for (Cue cue : cues) {
            if (cue.isIn(lower)) {
                forces.add(cue.force());
                score += cue.weight();
            }
        }
        return Math.min(score, most(forces));
    }

    private static int most(Set<Force> forces) {
        if (forces.contains(Force.SURE)) {
            return Integer.MAX_VALUE;
        }
        return forces.contains(Force.ADDRESS) ? ANYWHERE - 1 : AT_END - 1;
    }
}
