package org.dateline.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.Text;
import org.dateline.source.draft.Draft;
import org.dateline.source.draft.Paragraph;

/** The last step of every reader: the text in its stored form, its blocks, and the document. */
final class Articles {
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final int BLANK_LINE = 2;
    private static final String DEFAULT_LANGUAGE = "en";
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final TopMatter TOP = new TopMatter();

    private Articles() {}

    /** The stored form: lines end in {@code \n}, and no white space stands at the end. */
    static String stored(String text) {
        String lines = text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
        return lines.substring(0, White.endOfInk(lines, 0, lines.length()));
    }

    static Document document(String source, Metadata about, String stored) {
        Text text = Text.of(stored);
        return document(source, about, text, SEGMENTER.blocks(text, about.title()));
    }

    /** The document of a draft, whose format tells what some of its paragraphs are. */
    static Document document(String source, Metadata about, Draft draft) {
        Text text = Text.of(stored(draft.text()));
        Map<Span, Block.Kind> known = new HashMap<>();
        int at = 0;
        for (Paragraph paragraph : draft.paragraphs()) {
            int end = at + paragraph.text().length();
            if (paragraph.kind() != null && end <= text.chars().length()) {
                known.put(text.span(at, end), paragraph.kind());
            }
            at = end + BLANK_LINE;
        }
        List<Block> blocks = SEGMENTER.blocks(text, about.title()).stream()
                .map(block -> isToKeep(block)
                        ? block
                        : new Block(block.span(), known.getOrDefault(block.span(), block.kind())))
                .toList();
        return document(source, about, text, blocks);
    }

    /** Promotion may be set as anything. */
    private static boolean isToKeep(Block block) {
        return block.kind() == Block.Kind.PROMOTION;
    }

    private static Document document(String source, Metadata known, Text text, List<Block> blocks) {
        Metadata about = TOP.complete(known, text, blocks);
        return new Document(
                about.url() == null ? source : about.url(),
                about.url(),
                about.title(),
                about.publisher(),
                about.author(),
                about.published(),
                about.language() == null ? DEFAULT_LANGUAGE : about.language(),
                text,
                blocks);
    }
}
