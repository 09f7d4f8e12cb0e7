package org.dateline.source;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself above its first paragraph: its headline, who wrote it and on what day. It serves where the file does not
 * tell these apart from the text.
 */
final class TopMatter {
    private final LineRules lines = new LineRules();

    /** The same, and what is not known yet as the top of the text has it. */
    Metadata complete(Metadata about, Text text, List<Block> blocks) {
        List<Block> top = blocks.stream()
                .takeWhile(block -> block.kind() != Block.Kind.PARAGRAPH)
                .toList();
        return new Metadata(
                about.url(),
                orElse(about.title(), headline(text, top)),
                about.publisher(),
                orElse(about.author(), datelines(text, top).flatMap(line -> lines.author(line).stream())),
                orElse(about.published(), datelines(text, top).flatMap(line -> lines.day(line).stream())),
                about.language());
    }

    private static <T> @Nullable T orElse(@Nullable T known, Stream<T> found) {
        return known == null ? found.findFirst().orElse(null) : known;
    }

    private static Stream<String> headline(Text text, List<Block> top) {
        return top.stream()
                .limit(1)
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> onOneLine(text, block));
    }

    private static Stream<String> datelines(Text text, List<Block> top) {
        return top.stream().filter(block -> block.kind() == Block.Kind.DATELINE).map(block -> onOneLine(text, block));
    }

    private static String onOneLine(Text text, Block block) {
        return text.slice(block.span()).replace('\n', ' ');
    }
}
