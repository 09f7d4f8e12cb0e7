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
        for (FeatureGroup group : FeatureGroup.ALL) {
            add(group, state, features);
        }
        addOthers(state, features);
    }

    /** Puts those of a group in place of what the buffer held. */
    void ofGroup(FeatureGroup group, ParserState state, FeatureBuffer features) {
        features.clear();
        add(group, state, features);
    }

    /** Puts those of no group in place of what the buffer held. */
    void ofOthers(ParserState state, FeatureBuffer features) {
        features.clear();
        addOthers(state, features);
    }

    private void add(FeatureGroup group, ParserState state, FeatureBuffer features) {
        int top = state.top(0);
        int next = state.next();
        switch (group) {
            case PAIR -> {
                words(top, next, features);
                pairs(top, next, features);
                distances(top, next, features);
                classes(top, next, features);
                between(top, next, features);
            }
            case HEAD -> head(state, top, features);
            case LEFT -> left(state, top, features);
            case RIGHT -> right(state, top, features);
            case LEFT_OF_NEXT -> leftOfNext(state, next, features);
            case BELOW -> below(state.top(1), top, next, features);
        }
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

    private void words(int top, int next, FeatureBuffer features) {
        features.add(1, word(top), tag(top));
        features.add(2, word(top));
        for (int offset = 0; offset < 3; offset++) {
            features.add(4 + offset, word(next + offset), tag(next + offset));
            features.add(7 + offset, word(next + offset));
            features.add(10 + offset, tag(next + offset));
        }
        features.add(13, forms.suffix(top), tag(next));
        features.add(14, tag(top), forms.suffix(next));
    }

    private void pairs(int top, int next, FeatureBuffer features) {
        int nextTag = tag(next);
        int topTag = tag(top);
        features.add(20, word(top), topTag, word(next), nextTag);
        features.add(21, word(top), topTag, word(next));
        features.add(22, word(top), word(next), nextTag);
        features.add(23, word(top), topTag, nextTag);
        features.add(24, topTag, word(next), nextTag);
        features.add(25, word(top), word(next));
        features.add(27, nextTag, tag(next + 1));
        features.add(28, nextTag, tag(next + 1), tag(next + 2));
        features.add(29, topTag, nextTag, tag(next + 1));
        features.add(30, topTag, nextTag, tag(next + 1), tag(next + 2));
        features.add(31, word(top), nextTag, tag(next + 1));
        features.add(32, topTag, word(next), tag(next + 1));
    }

    private void one(int place, int word, ParserState state, FeatureBuffer features) {
        features.add(44 + place, word(word));
        features.add(52 + place, tag(word));
        features.add(60 + place, state.label(word));
    }

    private void head(ParserState state, int top, FeatureBuffer features) {
        int head = state.head(top);
        int above = state.head(head);
        int hangs = hangs(state, top);
        features.add(0, hangs);
        features.add(3, tag(top), hangs);
        one(0, head, state, features);
        one(4, above, state, features);
        features.add(68, state.label(top));
        features.add(71, tag(top), tag(head), tag(above));
        features.add(130, forms.fine(head), forms.fine(top));
    }

    private void left(ParserState state, int top, FeatureBuffer features) {
        int left = state.leftmost(top);
        int second = state.leftNext(top);
        int labels = labels(state, left, second);
        one(1, left, state, features);
        one(5, second, state, features);
        features.add(69, tag(top), tag(left), tag(second));
        features.add(88, word(top), state.lefts(top));
        features.add(89, tag(top), state.lefts(top));
        features.add(94, word(top), labels);
        features.add(95, tag(top), labels);
    }

    private void right(ParserState state, int top, FeatureBuffer features) {
        int right = state.rightmost(top);
        int second = state.rightNext(top);
        int labels = labels(state, right, second);
        one(2, right, state, features);
        one(6, second, state, features);
        features.add(70, tag(top), tag(right), tag(second));
        features.add(86, word(top), state.rights(top));
        features.add(87, tag(top), state.rights(top));
        features.add(92, word(top), labels);
        features.add(93, tag(top), labels);
        features.add(129, forms.fine(top), forms.fine(right));
    }

    private void leftOfNext(ParserState state, int next, FeatureBuffer features) {
        int left = state.leftmost(next);
        int second = state.leftNext(next);
        int labels = labels(state, left, second);
        one(3, left, state, features);
        one(7, second, state, features);
        features.add(72, tag(next), tag(left), tag(second));
        features.add(90, word(next), state.lefts(next));
        features.add(91, tag(next), state.lefts(next));
        features.add(96, word(next), labels);
        features.add(97, tag(next), labels);
        features.add(131, forms.fine(next), forms.fine(left));
    }

    /** What depends on more of the tree than a group does. */
    private void addOthers(ParserState state, FeatureBuffer features) {
        int top = state.top(0);
        int next = state.next();
        int topTag = tag(top);
        int nextTag = tag(next);
        int right = state.rightmost(top);
        int hangs = hangs(state, top);
        features.add(26, topTag, nextTag, hangs);
        features.add(133, forms.coarse(top), forms.coarse(next), hangs);
        features.add(40, tag(state.head(top)), topTag, nextTag);
        features.add(41, topTag, tag(state.leftmost(top)), nextTag);
        features.add(42, topTag, tag(right), nextTag);
        features.add(43, topTag, nextTag, tag(state.leftmost(next)));
        features.add(73, word(top), word(right), nextTag);
        features.add(74, tag(right), topTag, state.label(right), nextTag);
    }

    private void distances(int top, int next, FeatureBuffer features) {
        int distance = top < 0 ? 0 : distance(next - top);
        features.add(80, word(top), distance);
        features.add(81, tag(top), distance);
        features.add(82, word(next), distance);
        features.add(83, tag(next), distance);
        features.add(84, word(top), word(next), distance);
        features.add(85, tag(top), tag(next), distance);
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

    private void below(int below, int top, int next, FeatureBuffer features) {
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

    private void classes(int top, int next, FeatureBuffer features) {
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
        features.add(132, topFine, nextFine, top < 0 ? 0 : distance(next - top));
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
