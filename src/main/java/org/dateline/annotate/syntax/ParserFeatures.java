package org.dateline.annotate.syntax;

/**
 * The features of a parser's state: words, tags and classes of the words on the stack and of the next ones, their heads and
 * outermost dependents, how many dependents they have and by which relations, and how far apart they are (after Zhang and
 * Nivre 2011).
 */
public final class ParserFeatures {
    private static final int ROOT_TAG = 30;
    private static final int NO_TAG = -3;

    private final Forms forms;
    private final int[] tags;

    /** For a sentence and the numbers of its tags. */
    public ParserFeatures(Forms forms, int[] tags) {
        this.forms = forms;
        this.tags = tags;
    }

    /** Puts the features of a state in place of what the buffer held. */
    public void of(ParserState state, FeatureBuffer features) {
        features.clear();
        int top = state.top(0);
        int next = state.next();
        words(state, top, next, features);
        pairs(state, top, next, features);
        dependents(state, top, next, features);
        valency(state, top, next, features);
        stack(state, top, next, features);
        classes(state, top, next, features);
        between(top, next, features);
    }

    private int word(int i) {
        return forms.small(i);
    }

    private int tag(int i) {
        return i < 0 || i > tags.length ? NO_TAG : i == tags.length ? ROOT_TAG : tags[i];
    }

    private static int hangs(ParserState state, int top) {
        return state.head(top) >= 0 ? 1 : 0;
    }

    private void words(ParserState state, int top, int next, FeatureBuffer features) {
        features.add(0, hangs(state, top));
        features.add(1, word(top), tag(top));
        features.add(2, word(top));
        features.add(3, tag(top), hangs(state, top));
        for (int offset = 0; offset < 3; offset++) {
            features.add(4 + offset, word(next + offset), tag(next + offset));
            features.add(7 + offset, word(next + offset));
            features.add(10 + offset, tag(next + offset));
        }
        features.add(13, forms.suffix(top), tag(next));
        features.add(14, tag(top), forms.suffix(next));
    }

    private void pairs(ParserState state, int top, int next, FeatureBuffer features) {
        int nextTag = tag(next);
        int topTag = tag(top);
        features.add(20, word(top), topTag, word(next), nextTag);
        features.add(21, word(top), topTag, word(next));
        features.add(22, word(top), word(next), nextTag);
        features.add(23, word(top), topTag, nextTag);
        features.add(24, topTag, word(next), nextTag);
        features.add(25, word(top), word(next));
        features.add(26, topTag, nextTag, hangs(state, top));
        features.add(27, nextTag, tag(next + 1));
        features.add(28, nextTag, tag(next + 1), tag(next + 2));
        features.add(29, topTag, nextTag, tag(next + 1));
        features.add(30, topTag, nextTag, tag(next + 1), tag(next + 2));
        features.add(31, word(top), nextTag, tag(next + 1));
        features.add(32, topTag, word(next), tag(next + 1));
    }

    private void dependents(ParserState state, int top, int next, FeatureBuffer features) {
        int topTag = tag(top);
        int nextTag = tag(next);
        int head = state.head(top);
        int left = state.leftmost(top);
        int right = state.rightmost(top);
        int nextLeft = state.leftmost(next);
        features.add(40, tag(head), topTag, nextTag);
        features.add(41, topTag, tag(left), nextTag);
        features.add(42, topTag, tag(right), nextTag);
        features.add(43, topTag, nextTag, tag(nextLeft));
        int[] others = {
            head,
            left,
            right,
            nextLeft,
            state.head(head),
            state.leftNext(top),
            state.rightNext(top),
            state.leftNext(next)
        };
        for (int i = 0; i < others.length; i++) {
            features.add(44 + i, word(others[i]));
            features.add(52 + i, tag(others[i]));
            features.add(60 + i, state.label(others[i]));
        }
        features.add(68, state.label(top));
        features.add(69, topTag, tag(left), tag(state.leftNext(top)));
        features.add(70, topTag, tag(right), tag(state.rightNext(top)));
        features.add(71, topTag, tag(head), tag(state.head(head)));
        features.add(72, nextTag, tag(nextLeft), tag(state.leftNext(next)));
        features.add(73, word(top), word(right), nextTag);
        features.add(74, tag(right), topTag, state.label(right), nextTag);
    }

    private void valency(ParserState state, int top, int next, FeatureBuffer features) {
        int distance = top < 0 ? 0 : distance(next - top);
        features.add(80, word(top), distance);
        features.add(81, tag(top), distance);
        features.add(82, word(next), distance);
        features.add(83, tag(next), distance);
        features.add(84, word(top), word(next), distance);
        features.add(85, tag(top), tag(next), distance);
        features.add(86, word(top), state.rights(top));
        features.add(87, tag(top), state.rights(top));
        features.add(88, word(top), state.lefts(top));
        features.add(89, tag(top), state.lefts(top));
        features.add(90, word(next), state.lefts(next));
        features.add(91, tag(next), state.lefts(next));
        int right = labels(state, state.rightmost(top), state.rightNext(top));
        int left = labels(state, state.leftmost(top), state.leftNext(top));
        int nextLeft = labels(state, state.leftmost(next), state.leftNext(next));
        features.add(92, word(top), right);
        features.add(93, tag(top), right);
        features.add(94, word(top), left);
        features.add(95, tag(top), left);
        features.add(96, word(next), nextLeft);
        features.add(97, tag(next), nextLeft);
    }

    private static int distance(int words) {
        if (words < 5) {
            return words;
        }
        return words < 7 ? 5 : words < 10 ? 7 : 10;
    }

    private static int labels(ParserState state, int outer, int inner) {
        return FeatureBuffer.mix(state.label(outer), state.label(inner));
    }

    private void stack(ParserState state, int top, int next, FeatureBuffer features) {
        int below = state.top(1);
        features.add(100, word(below));
        features.add(101, tag(below));
        features.add(102, tag(below), tag(top), tag(next));
        features.add(103, tag(below), tag(top));
        features.add(104, word(below), tag(next));
        features.add(105, tag(below), tag(next), tag(next + 1));
        features.add(106, word(below), word(top));
        features.add(107, tag(below), word(top), tag(next));
        features.add(108, tag(below), tag(top), word(next));
    }

    private void classes(ParserState state, int top, int next, FeatureBuffer features) {
        int topFine = forms.fine(top);
        int nextFine = forms.fine(next);
        int topCoarse = forms.coarse(top);
        int nextCoarse = forms.coarse(next);
        features.add(120, topFine);
        features.add(121, nextFine);
        features.add(122, topFine, nextFine);
        features.add(123, topFine, tag(next));
        features.add(124, tag(top), nextFine);
        features.add(125, topCoarse, nextCoarse);
        features.add(126, forms.fine(next + 1));
        features.add(127, nextFine, forms.fine(next + 1));
        features.add(128, topCoarse, nextCoarse, forms.coarse(next + 1));
        features.add(129, topFine, forms.fine(state.rightmost(top)));
        features.add(130, forms.fine(state.head(top)), topFine);
        features.add(131, nextFine, forms.fine(state.leftmost(next)));
        features.add(132, topFine, nextFine, top < 0 ? 0 : distance(next - top));
        features.add(133, topCoarse, nextCoarse, hangs(state, top));
    }

    private void between(int top, int next, FeatureBuffer features) {
        int between = 0;
        for (int i = top + 1; top >= 0 && i < next; i++) {
            between |= kind(tags[i]);
        }
        features.add(140, between, tag(top), tag(next));
        boolean adjacent = top < 0 || next - top < 2;
        features.add(141, tag(top), tag(next), adjacent ? NO_TAG : tag(top + 1), adjacent ? NO_TAG : tag(next - 1));
    }

    private static int kind(int tag) {
        if (tag == UniversalTags.VERB) {
            return 1;
        }
        if (tag == UniversalTags.PUNCT) {
            return 2;
        }
        if (tag == UniversalTags.CCONJ) {
            return 4;
        }
        return tag == UniversalTags.SCONJ ? 8 : 0;
    }
}
