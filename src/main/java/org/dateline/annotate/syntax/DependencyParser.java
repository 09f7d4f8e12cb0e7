package org.dateline.annotate.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses tagged sentences into dependency trees: of the readings so far the best few are kept at each step (beam search;
 * Zhang and Clark 2008). One for each thread; the model is shared.
 */
public final class DependencyParser {
    private static final String ROOT = "root";
    /** What a word hangs by that could not be hung anywhere, when another is the root. */
    private static final String LOOSE = "parataxis";

    /** How many readings are kept, unless told otherwise. */
    private static final int BEAM = 4;

    /** By how much a reading may be worse than the best, in the weights of the shipped model; worse ones hardly ever win. */
    private static final float MARGIN = 192;

    private final SyntaxModel model;
    private final BeamSearch search;

    /** A parser that keeps the usual number of readings. */
    public DependencyParser(SyntaxModel model) {
        this(model, BEAM, MARGIN);
    }

    /**
     * A parser that keeps the best readings.
     *
     * @param beam how many at most
     * @param margin by how much they may be worse than the best, in the model's weights
     */
    public DependencyParser(SyntaxModel model, int beam, float margin) {
        this.model = model;
        search = new BeamSearch(model.parser()::score, model.parser().classes(), beam, margin);
    }

    /**
     * Parses a sentence.
     *
     * @param words its words, at least one
     * @param tags their universal parts of speech
     */
    public Dependencies parse(String[] words, String[] tags) {
        int[] numbers = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            numbers[i] = UniversalTags.number(tags[i]);
        }
        Forms forms = new Forms(words, model.clusters(), model.dictionary());
        ParserState end = search.best(
                new ParserState(
                        words.length,
                        model.relations().size(),
                        model.relations().indexOf(ROOT)),
                new ParserFeatures(forms, numbers),
                2 * words.length);
        return tree(end, words.length);
    }

    /** The tree with one root: what else was left hangs on it. */
    private Dependencies tree(ParserState end, int words) {
        int root = -1;
        for (int i = 0; i < words && root < 0; i++) {
            root = end.head(i) == words ? i : -1;
        }
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            boolean loose = end.head(i) == words && i != root;
            heads.add(i == root ? -1 : loose ? root : end.head(i));
            relations.add(loose ? LOOSE : model.relations().get(end.label(i)));
        }
        return new Dependencies(heads, relations);
    }
}
