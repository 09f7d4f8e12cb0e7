package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.model.Correction;
import org.dateline.store.NewsStore;

/** Corrections in words. */
final class Corrected {
    private Corrected() {}

    /** One line about a correction. */
    static String line(String iri, Correction correction) {
        Correction.Origin origin = correction.origin();
        return "%s  %s  %s: %s%s"
                .formatted(
                        iri,
                        origin.when(),
                        origin.who(),
                        what(correction),
                        origin.why() == null ? "" : " (" + origin.why() + ")");
    }

    private static String what(Correction correction) {
        String names = String.join(" ", new TreeSet<>(correction.names()));
        if (correction instanceof Correction.Merge) {
            return "one thing: " + names;
        }
        if (correction instanceof Correction.Distinguish) {
            return "not one thing: " + names;
        }
        if (correction instanceof Correction.Split split) {
            return "another thing than " + split.from() + " in "
                    + String.join(" ", new TreeSet<>(split.occurrences().keySet())) + ": " + split.iri();
        }
        if (correction instanceof Correction.Rename rename) {
            return "named “" + rename.label() + "”: " + names;
        }
        if (correction instanceof Correction.Retype retype) {
            return "a " + retype.type().label().toLowerCase(java.util.Locale.ROOT) + ": " + names;
        }
        if (correction instanceof Correction.RejectNames) {
            return "no name: " + names;
        }
        if (correction instanceof Correction.Link link) {
            return (link.verdict() == Correction.Verdict.CONFIRMED ? "the same as " : "not the same as ")
                    + link.sameAs() + ": " + names;
        }
        if (correction instanceof Correction.Judged judged) {
            return (judged.verdict() == Correction.Verdict.CONFIRMED ? "right: " : "wrong: ") + judged.finding();
        }
        return correction instanceof Correction.Revoke revoke ? "taken back: " + revoke.correction() : "";
    }

    /** Tells which corrections have nothing left to correct. */
    static void reportLost(NewsStore store, PrintWriter err) {
        Map<String, Correction> lost = store.lostCorrections();
        if (!lost.isEmpty()) {
            err.printf(
                    "dateline: %,d corrections have nothing left to correct, since what they were made of is gone:%n",
                    lost.size());
            lost.forEach((iri, correction) -> err.println("  " + line(iri, correction)));
        }
    }
}
