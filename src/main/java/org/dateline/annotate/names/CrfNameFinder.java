package org.dateline.annotate.names;

import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds names with a {@link NameModel}. Not thread-safe: one for each thread, all on the same model.
 *
 * <p>Call {@link #read} with a document before its sentences, so that its other places help; without it each sentence
 * stands alone.
 */
public final class CrfNameFinder implements TokenNameFinder {
    private final NameModel model;
    private final TokenFeatures features;
    private DocumentContext context = DocumentContext.none();

    public CrfNameFinder(NameModel model) {
        this.model = model;
        features = new TokenFeatures(model.lexicon(), model.clusters());
    }

    /** Takes in the document that the next sentences come from, given as the tokens of its sentences. */
    public void read(List<String[]> sentences) {
        context = DocumentContext.of(sentences);
    }

    /** The names in a sentence, with the type's name as type and their probability. */
    @Override
    public Span[] find(String[] tokens) {
        if (tokens.length == 0) {
            return new Span[0];
        }
        Lattice lattice = model.lattice(features.of(tokens, context));
        List<Labels.Chunk> chunks = Labels.chunks(lattice.best());
        if (chunks.isEmpty()) {
            return new Span[0];
        }
        Lattice.Sums sums = lattice.sums();
        return chunks.stream()
                .map(chunk -> new Span(chunk.begin(), chunk.end(), chunk.type().name(), probability(sums.chunk(chunk))))
                .toArray(Span[]::new);
    }

    private static double probability(double value) {
        return Math.max(0, Math.min(1, value));
    }

    @Override
    public void clearAdaptiveData() {
        context = DocumentContext.none();
    }
}
