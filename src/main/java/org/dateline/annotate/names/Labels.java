package org.dateline.annotate.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.MentionType;

/**
 * The labels of the tagger, in the BIO scheme: outside, then the beginning and the inside of each type of name. A label is
 * its number.
 */
public final class Labels {
    /** The label of a token outside every name. */
    public static final int OUTSIDE = 0;

    /** How many labels there are. */
    public static final int COUNT = 1 + 2 * MentionType.values().length;

    private Labels() {}

    public static int begin(MentionType type) {
        return 1 + 2 * type.ordinal();
    }

    public static int inside(MentionType type) {
        return 2 + 2 * type.ordinal();
    }

    public static boolean isBegin(int label) {
        return label % 2 == 1;
    }

    public static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    /**
     * The type that a label speaks of.
     *
     * @throws IllegalArgumentException for {@link #OUTSIDE}
     */
    public static MentionType type(int label) {
        if (label == OUTSIDE) {
            throw new IllegalArgumentException("[label] outside has no type");
        }
        return MentionType.values()[(label - 1) / 2];
    }

    /** Whether a label may follow another: the inside of a name only follows the same name. */
    public static boolean mayFollow(int previous, int label) {
        return !isInside(label) || previous == label || previous == label - 1;
    }

    /** A run of tokens that is one name. */
    public record Chunk(int begin, int end, MentionType type) {}

    /** The names that a sequence of labels marks, in order. An inside label without its beginning begins a name. */
    public static List<Chunk> chunks(int[] labels) {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            int end = i + 1;
            if (labels[i] != OUTSIDE) {
                MentionType type = type(labels[i]);
                while (end < labels.length && labels[end] == inside(type)) {
                    end++;
                }
                chunks.add(new Chunk(i, end, type));
            }
            i = end;
        }
        return chunks;
    }
}
