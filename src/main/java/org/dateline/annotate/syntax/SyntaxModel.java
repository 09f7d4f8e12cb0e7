package org.dateline.annotate.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.annotate.names.WordClusters;

/**
 * What the tagger and the parser know. Immutable; one serves all threads.
 *
 * @param clusters the classes of words
 * @param dictionary the tags that words usually have
 * @param relations the relations of the trees, by the numbers that the parser gives them
 * @param forward the weights of features for tags, reading from the left
 * @param backward the same, reading from the right
 * @param parser the weights of features for moves
 */
public record SyntaxModel(
        WordClusters clusters,
        TagDictionary dictionary,
        List<String> relations,
        LinearModel forward,
        LinearModel backward,
        LinearModel parser) {
    private static final String RESOURCE = "syntax.bin";

    public SyntaxModel {
        relations = List.copyOf(relations);
    }

    /** The model that ships, read when it is first asked for. */
    public static SyntaxModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final SyntaxModel MODEL = read();

        private static SyntaxModel read() {
            try (InputStream in = SyntaxModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("[syntax model] the program was packaged without " + RESOURCE);
                }
                return SyntaxModelFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("[syntax model] cannot read " + RESOURCE, e);
            }
        }
    }
}
