package org.dateline.annotate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Document;
import org.dateline.source.SourceException;
import org.dateline.source.Sources;

/** The articles that the benchmarks read: those of {@code seeds/}, or of the file or folder that {@code dateline.news} names. */
public final class News {
    private News() {}

    public static List<Document> articles() {
        String source = System.getProperty("dateline.news", "seeds");
        List<Document> articles = new ArrayList<>();
        try {
            Sources.of(List.of(source), InputStream.nullInputStream()).read(articles::add, fault -> {});
        } catch (SourceException e) {
            throw new IllegalStateException("[dateline.news] " + e.getMessage(), e);
        }
        return articles;
    }
}
