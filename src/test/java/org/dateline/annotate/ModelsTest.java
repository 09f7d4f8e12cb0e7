package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.source.Sources;
import org.junit.jupiter.api.Test;

/** What the shipped models weigh, and what needs which. */
class ModelsTest {
    private static final int MOST_BYTES = 15_000_000;

    @Test
    void the_models_together_are_small() throws Exception {
        long bytes = size(Models.LEMMATIZER);
        Path resources = Path.of(Models.class
                        .getResource("/org/dateline/version.properties")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path model : files.filter(f -> f.toString().endsWith(".bin")).toList()) {
                bytes += Files.size(model);
            }
        }
        assertThat(bytes).isBetween(1_000_000L, (long) MOST_BYTES);
    }

    private static long size(String name) throws IOException {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            return in.readAllBytes().length;
        }
    }

    @Test
    void names_need_no_parts_of_speech() throws Exception {
        List<Document> articles = new ArrayList<>();
        Sources.of(List.of("seeds"), InputStream.nullInputStream()).read(articles::add, fault -> {});
        NameTagger names = new NameTagger();
        Sentences untagged = new Sentences();
        Syntax syntax = new Syntax();
        assertThat(articles)
                .isNotEmpty()
                .allSatisfy(article -> assertThat(names.tag(article.text(), untagged.of(article)))
                        .isEqualTo(names.tag(article.text(), syntax.sentences(article))));
    }
}
