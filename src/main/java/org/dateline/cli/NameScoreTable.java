package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.dateline.evaluate.Counts;
import org.dateline.evaluate.NameScore;
import org.dateline.model.MentionType;

/** Prints the scores of names, one line for each type. */
final class NameScoreTable {
    private NameScoreTable() {}

    static void print(PrintWriter out, NameScore names) {
        Counts all = Counts.NONE;
        for (MentionType type : List.of(MentionType.PERSON, MentionType.PLACE, MentionType.ORGANISATION)) {
            all = all.plus(names.of(type));
        }
        row(out, "all", all);
        row(out, "Person", names.of(MentionType.PERSON));
        row(out, "Place", names.of(MentionType.PLACE));
        row(out, "Organisation", names.of(MentionType.ORGANISATION));
    }

    private static void row(PrintWriter out, String name, Counts counts) {
        out.printf(
                "%-14s P %.3f R %.3f F1 %.3f (%d of %d found, %d in the gold)%n",
                name, counts.precision(), counts.recall(), counts.f1(), counts.right(), counts.found(), counts.gold());
    }
}
