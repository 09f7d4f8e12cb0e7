package org.dateline.annotate.syntax;

/** The features of a word for its part of speech, given the tags of the two words before it. */
public final class TagFeatures {
    private TagFeatures() {}

    /**
     * Puts the features of a word in place of what the buffer held.
     *
     * @param before the number of the tag before, -1 at the beginning of the sentence; likewise {@code beforeThat}
     */
    public static void of(Forms forms, int i, int before, int beforeThat, FeatureBuffer features) {
        features.clear();
        words(forms, i, features);
        spelling(forms, i, features);
        classes(forms, i, before, features);
        tags(forms, i, before, beforeThat, features);
    }

    private static void words(Forms forms, int i, FeatureBuffer features) {
        features.add(0, 0);
        features.add(1, forms.form(i));
        for (int offset = -2; offset <= 2; offset++) {
            features.add(2 + offset + 2, forms.small(i + offset));
        }
        features.add(7, forms.small(i - 1), forms.small(i));
        features.add(8, forms.small(i), forms.small(i + 1));
        features.add(9, forms.small(i - 1), forms.small(i + 1));
        features.add(10, i == forms.size() - 1 ? 1 : 0);
    }

    private static void spelling(Forms forms, int i, FeatureBuffer features) {
        String word = forms.lower(i);
        for (int length = 1; length <= 5 && length <= word.length(); length++) {
            features.add(10 + length, word.substring(word.length() - length).hashCode());
            if (length < 5) {
                features.add(16 + length, word.substring(0, length).hashCode());
            }
        }
        features.add(21, forms.shape(i));
        features.add(22, forms.shape(i), i == 0 ? 1 : 0);
        features.add(23, forms.shape(i - 1), forms.shape(i), forms.shape(i + 1));
    }

    private static void classes(Forms forms, int i, int before, FeatureBuffer features) {
        for (int offset = -2; offset <= 2; offset++) {
            features.add(26 + offset, forms.fine(i + offset));
        }
        features.add(29, forms.coarse(i));
        features.add(30, forms.fine(i - 1), forms.fine(i));
        features.add(31, forms.fine(i), forms.fine(i + 1));
        features.add(32, forms.coarse(i - 1), forms.coarse(i + 1));
        features.add(33, before, forms.coarse(i + 1));
    }

    private static void tags(Forms forms, int i, int before, int beforeThat, FeatureBuffer features) {
        int usual = forms.usual(i);
        int after = forms.usual(i + 1);
        features.add(40, before);
        features.add(41, before, beforeThat);
        features.add(42, before, forms.small(i));
        features.add(43, before, beforeThat, forms.small(i));
        features.add(44, before, forms.small(i + 1));
        features.add(45, usual);
        features.add(46, after);
        features.add(47, usual, after);
        features.add(48, usual, after, forms.usual(i + 2));
        features.add(49, before, after);
        features.add(50, before, beforeThat, after);
        features.add(51, before, usual, after);
        features.add(52, forms.usual(i - 1), usual);
        features.add(53, before, beforeThat, usual);
        features.add(54, forms.usual(i + 2));
    }
}
