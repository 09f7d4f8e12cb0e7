package org.dateline.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into blocks. Every character that is not white space lies in exactly one of them. Safe for use by several
 * threads.
 *
 * <p>A line is a block, unless lines were broken to a width: then a block goes on to the next blank or short line. A block
 * whose kind is in doubt is a paragraph, so that no news is lost.
 */
public final class Segmenter {
    private final LineRules lines = new LineRules();
    private final PromotionFinder promotion = new PromotionFinder();

    /**
     * @param title the headline, where known
     * @return the blocks in their order, none overlapping, none with white space around it
     */
    public List<Block> blocks(Text text, @Nullable String title) {
        List<Range> ranges = ranges(text.chars());
        List<String> words = ranges.stream()
                .map(range -> range.of(text.chars()).replace('\n', ' '))
                .toList();
        List<Block.Kind> kinds = kinds(words, title);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Range range = ranges.get(i);
            blocks.add(new Block(text.span(range.begin(), range.end()), kinds.get(i)));
        }
        return blocks;
    }

    private static List<Range> ranges(String text) {
        WrappedLines wrapped = new WrappedLines(text);
        List<Range> ranges = new ArrayList<>();
        for (List<Range> group : Lines.groups(text)) {
            ranges.addAll(wrapped.paragraphs(group));
        }
        return ranges;
    }

    private List<Block.Kind> kinds(List<String> words, @Nullable String title) {
        List<Optional<Block.Kind>> formal =
                new ArrayList<>(words.stream().map(lines::kind).toList());
        promotion.find(words, datelines(formal)).stream()
                .forEach(i -> formal.set(i, Optional.of(Block.Kind.PROMOTION)));
        Headings headings = new Headings(words, formal, title);
        List<Block.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            kinds.add(headings.isHeading(i) ? Block.Kind.HEADING : formal.get(i).orElse(Block.Kind.PARAGRAPH));
        }
        return kinds;
    }

    private static BitSet datelines(List<Optional<Block.Kind>> formal) {
        BitSet datelines = new BitSet();
        for (int i = 0; i < formal.size(); i++) {
            datelines.set(i, formal.get(i).equals(Optional.of(Block.Kind.DATELINE)));
        }
        return datelines;
    }
}
