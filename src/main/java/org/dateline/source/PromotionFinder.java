package org.dateline.source;

import java.util.BitSet;
import java.util.List;

/** Finds the blocks that are promotion: the unmistakable ones anywhere, the likely ones where only promotion follows. */
final class PromotionFinder {
    private static final int SHORT = 60;

    private final PromotionRules rules = new PromotionRules();

    /**
     * The indices of the blocks that are promotion.
     *
     * @param neutral the indices of blocks that are something else by their form, and may stand among promotion
     */
    BitSet find(List<String> blocks, BitSet neutral) {
        int[] scores = blocks.stream().mapToInt(rules::score).toArray();
        BitSet promotion = new BitSet();
        for (int i = 0; i < scores.length; i++) {
            promotion.set(i, scores[i] >= PromotionRules.ANYWHERE);
        }
        int at = scores.length - 1;
        while (at > 0 && (neutral.get(at) || isAtEnd(blocks, scores, at, promotion))) {
            promotion.set(at, !neutral.get(at));
            at--;
        }
        promotion.andNot(neutral);
        return promotion;
    }

    private static boolean isAtEnd(List<String> blocks, int[] scores, int at, BitSet promotion) {
        return scores[at] >= PromotionRules.AT_END || isSurrounded(blocks, scores, at, promotion);
    }

    /** Whether a block is a few words, such as a link's, between promotion above and below. */
    private static boolean isSurrounded(List<String> blocks, int[] scores, int at, BitSet promotion) {
        String block = blocks.get(at);
        return promotion.get(at + 1)
                && scores[at - 1] >= PromotionRules.AT_END
                && scores[at] >= 0
                && block.length() <= SHORT
                && !Marks.endsInMark(block);
    }
}
