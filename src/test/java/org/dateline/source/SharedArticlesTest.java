package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Document;
import org.junit.jupiter.api.Test;

/** Reads real articles from the folder that the environment variable {@code DATELINE_SHARED} names, if it is set. */
class SharedArticlesTest {

    @Test
    void no_news_of_83_real_articles_is_promotion() throws SourceException {
        List<String> promotion = new ArrayList<>();
        for (Document document : read("data/news")) {
            for (Block block : document.blocks()) {
                String words = document.text().slice(block.span());
                if (block.kind() == Block.Kind.PROMOTION) {
                    promotion.add(words);
                }
            }
        }
        assertThat(promotion).allMatch(line -> line.startsWith("Categories:"));
    }

    @Test
    void exactly_the_last_three_lines_of_the_first_article_are_promotion() throws SourceException {
        for (Document document : read("seeds")) {
            List<Block> blocks = document.blocks();
            assertThat(blocks.subList(blocks.size() - 3, blocks.size()))
                    .allMatch(block -> block.kind() == Block.Kind.PROMOTION);
            assertThat(blocks.subList(0, blocks.size() - 3)).noneMatch(block -> block.kind() == Block.Kind.PROMOTION);
            assertThat(blocks)
                    .filteredOn(block -> block.kind() == Block.Kind.HEADING)
                    .hasSize(3);
        }
    }

    private static List<Document> read(String folder) throws SourceException {
        String shared = System.getenv("DATELINE_SHARED");
        assumeTrue(shared != null, "DATELINE_SHARED is not set");
        List<Document> documents = new ArrayList<>();
        List<BadInput> faults = new ArrayList<>();
        Sources.of(List.of(Path.of(shared, folder).toString()), InputStream.nullInputStream())
                .read(documents::add, faults::add);
        assertThat(faults).isEmpty();
        assertThat(documents).isNotEmpty();
        return documents;
    }
}
