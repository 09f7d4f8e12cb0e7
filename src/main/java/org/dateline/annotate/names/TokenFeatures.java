package org.dateline.annotate.names;

/**
 * The features of each token of a sentence: the words around it, their shapes, beginnings and endings, the lexicon's
 * classes, and the other places of the document where the word stands.
 */
public final class TokenFeatures {
    private static final Word EDGE = new Word("<>", "<>", "<>", false);

    private final Lexicon lexicon;
    private final WordClusters clusters;

    public TokenFeatures(Lexicon lexicon, WordClusters clusters) {
        this.lexicon = lexicon;
        this.clusters = clusters;
    }

    static Word[] words(String[] tokens) {
        Word[] words = new Word[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            words[i] = Word.of(tokens[i]);
        }
        return words;
    }

    /** The hashes of the features of each token. */
    public int[][] of(String[] tokens, DocumentContext context) {
        Word[] words = words(tokens);
        int[] known = lexicon.match(words);
        int[] otherCase = lexicon.matchOtherCase(words);
        int[] classes = classes(words);
        boolean heading = isHeading(words);
        int[][] features = new int[words.length][];
        Features token = new Features();
        for (int i = 0; i < words.length; i++) {
            words(token, words, i);
            spelling(token, words, i, heading);
            known(token, words, known, i);
            otherCase(token, words, otherCase, i);
            clusters(token, classes, i);
            document(token, words[i], context.of(words[i]));
            features[i] = token.take();
        }
        return features;
    }

    private static void words(Features token, Word[] words, int i) {
        Word word = words[i];
        Word before = at(words, i - 1);
        Word after = at(words, i + 1);
        token.add(0, 0);
        token.add(1, word.form());
        token.add(2, word.lower());
        token.add(3, before.lower());
        token.add(4, after.lower());
        token.add(5, at(words, i - 2).lower());
        token.add(6, at(words, i + 2).lower());
        token.add(7, before.lower(), word.lower());
        token.add(8, word.lower(), after.lower());
        token.add(9, before.lower(), word.shape());
        token.add(10, word.shape(), after.lower());
        token.add(11, at(words, i - 2).lower(), before.lower());
        token.add(12, after.lower(), at(words, i + 2).lower());
        token.add(13, before.lower(), after.lower());
        for (int distance = 3; distance <= 4; distance++) {
            token.add(14, at(words, i - distance).lower());
            token.add(15, at(words, i + distance).lower());
        }
    }

    private static void spelling(Features token, Word[] words, int i, boolean heading) {
        Word word = words[i];
        Word before = at(words, i - 1);
        Word after = at(words, i + 1);
        String place = (i == 0 ? "first" : "inside") + (heading ? "heading" : "");
        token.add(20, word.shape());
        token.add(21, word.shape(), place);
        token.add(22, before.shape(), word.shape());
        token.add(23, word.shape(), after.shape());
        token.add(24, (before.shape() + word.shape()).hashCode(), after.shape().hashCode());
        token.add(25, before.shape());
        token.add(26, after.shape());
        token.add(27, at(words, i - 2).shape(), before.shape());
        token.add(28, after.shape(), at(words, i + 2).shape());
        String form = word.form();
        for (int length = 1; length <= 4 && length < form.length(); length++) {
            token.add(30 + length, form.substring(0, length));
            token.add(35 + length, form.substring(form.length() - length));
        }
        token.add(40, ending(before));
        token.add(41, ending(after));
        if (word.capitalised()) {
            token.add(42, headOf(words, i).lower(), place);
            token.add(43, headOf(words, i).lower());
            token.add(44, leadOf(words, i).lower());
        }
    }

    /** The last word of the run of capitalised words that a word stands in: its head, as a rule. */
    private static Word headOf(Word[] words, int i) {
        int end = i;
        while (end + 1 < words.length && words[end + 1].capitalised()) {
            end++;
        }
        return end == i ? EDGE : words[end];
    }

    /** The word before the run of capitalised words. */
    private static Word leadOf(Word[] words, int i) {
        int begin = i;
        while (begin > 0 && words[begin - 1].capitalised()) {
            begin--;
        }
        return at(words, begin - 1);
    }

    private static String ending(Word word) {
        return word.lower().length() <= 3
                ? word.lower()
                : word.lower().substring(word.lower().length() - 3);
    }

    private static void known(Features token, Word[] words, int[] known, int i) {
        int before = i == 0 ? 0 : known[i - 1];
        int after = i + 1 == known.length ? 0 : known[i + 1];
        bits(token, 50, known[i]);
        bits(token, 51, before);
        bits(token, 52, after);
        if (known[i] != 0) {
            token.add(53, known[i]);
            token.add(54, known[i], at(words, i - 1).lower().hashCode());
            token.add(55, known[i], at(words, i + 1).lower().hashCode());
        }
        token.add(56, known[i] >> 2, before >> 2);
        token.add(57, known[i] >> 2, after >> 2);
    }

    private static void otherCase(Features token, Word[] words, int[] known, int i) {
        if (known[i] != 0) {
            bits(token, 90, known[i]);
            token.add(91, known[i], words[i].shape().hashCode());
            token.add(92, known[i], at(words, i - 1).lower().hashCode());
            token.add(93, known[i], at(words, i + 1).lower().hashCode());
        }
    }

    private static void bits(Features token, int template, int known) {
        int edges = known & 3;
        for (int bits = known >> 2, nameClass = 0; bits != 0; bits >>= 1, nameClass++) {
            if ((bits & 1) != 0) {
                token.add(template, nameClass, edges);
            }
        }
    }

    private int[] classes(Word[] words) {
        int[] classes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            classes[i] = clusters.of(words[i]);
        }
        return classes;
    }

    private static void clusters(Features token, int[] classes, int i) {
        for (int level = 0; level < WordClusters.LEVELS; level++) {
            int own = at(classes, i, level);
            int before = at(classes, i - 1, level);
            int after = at(classes, i + 1, level);
            token.add(70 + level, own);
            token.add(72 + level, before);
            token.add(74 + level, after);
            token.add(76 + level, before, own);
            token.add(78 + level, own, after);
            token.add(80 + level, before, after);
            token.add(82 + level, at(classes, i - 2, level));
            token.add(84 + level, at(classes, i + 2, level));
        }
    }

    private static int at(int[] classes, int i, int level) {
        return i < 0 || i >= classes.length ? -1 : WordClusters.level(classes[i], level);
    }

    private static void document(Features token, Word word, DocumentContext.Elsewhere elsewhere) {
        if (!word.capitalised()) {
            return;
        }
        elsewhere.before().forEach(before -> token.add(60, before));
        elsewhere.after().forEach(after -> token.add(61, after));
        token.add(62, (elsewhere.small() ? 1 : 0) + (elsewhere.inside() ? 2 : 0));
    }

    /** A heading in title case: more than two words in three of some length are capitalised. */
    private static boolean isHeading(Word[] words) {
        int letters = 0;
        int capitals = 0;
        for (Word word : words) {
            if (word.form().length() > 3 && Character.isLetter(word.form().charAt(0))) {
                letters++;
                capitals += word.capitalised() ? 1 : 0;
            }
        }
        return letters > 3 && capitals * 3 > letters * 2;
    }

    private static Word at(Word[] words, int i) {
        return i < 0 || i >= words.length ? EDGE : words[i];
    }
}
