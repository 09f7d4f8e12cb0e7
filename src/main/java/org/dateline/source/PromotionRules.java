package org.dateline.source;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.source.Rows.Row;

/**
 * Weighs how surely a block is the site's own advertisement or furniture: the sum of the weights of the cues found in it.
 * The cues are in {@code promotion.tsv}: a row {@code cue weight pattern}, sought anywhere, in upper or lower case.
 */
final class PromotionRules {
    static final String RESOURCE = "promotion.tsv";

    /** From this score on a block is promotion wherever it stands. */
    static final int ANYWHERE = 10;

    /** From this score on a block is promotion if only promotion follows it. */
    static final int AT_END = 5;

    private static final int LONGEST = 600;

    private record Cue(int weight, Pattern pattern) {}

    private final List<Cue> cues = Rows.of(RESOURCE).stream()
            .filter(row -> row.kind().equals("cue"))
            .map(PromotionRules::cue)
            .toList();

    private static Cue cue(Row row) {
        return new Cue(
                Integer.parseInt(row.value()),
                Pattern.compile(row.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    int score(String block) {
        if (block.length() > LONGEST) {
            return 0;
        }
        int score = 0;
        for (Cue cue : cues) {
            score += cue.pattern().matcher(block).find() ? cue.weight() : 0;
        }
        return score;
    }
}
